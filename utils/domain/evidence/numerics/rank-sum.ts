/**
 * Where a two-sample rank (Mann-Whitney) count falls by chance: tells which ordered pairwise difference ends
 * the Hodges-Lehmann interval. Exact for one comparison of small samples, as R's wilcox.test; normal otherwise.
 */
import { normalQuantile } from './normal';

export interface SampleSizes {
  readonly before: number;
  readonly after: number;
}

/** R counts exactly while both samples are under 50; so do we. */
const exactBelow = 50;

/** The chance of each Mann-Whitney count, by the generating function ∏ (1 − qⁿ⁺ⁱ) / (1 − qⁱ). */
function countChances({ before, after }: SampleSizes): Float64Array {
  const pairs = before * after;
  const ways = new Float64Array(pairs + 1);
  ways[0] = 1;
  for (let i = 1; i <= before; i += 1) {
    for (let at = pairs; at >= after + i; at -= 1) ways[at] = (ways[at] ?? 0) - (ways[at - after - i] ?? 0);
    for (let at = i; at <= pairs; at += 1) ways[at] = (ways[at] ?? 0) + (ways[at - i] ?? 0);
    // Kept as chances: the next factor's arrangements are `(after + i) / i` times as many.
    const scale = i / (after + i);
    for (let at = 0; at <= pairs; at += 1) ways[at] = (ways[at] ?? 0) * scale;
  }
  return ways;
}

function exactRank(sizes: SampleSizes, tail: number): number {
  let cumulative = 0;
  const chances = countChances(sizes);
  for (let count = 0; count < chances.length; count += 1) {
    cumulative += chances[count] ?? 0;
    if (cumulative >= tail) return Math.max(1, count);
  }
  return 1;
}

/**
 * The rank (from 1) of the pairwise difference that ends a two-sided interval, counted from either end.
 * `tail` is the chance left outside on one side. Several comparisons are added up before the rank is taken.
 */
export function endRank(comparisons: readonly SampleSizes[], tail: number): number {
  const [only] = comparisons;
  if (only && comparisons.length === 1 && only.before < exactBelow && only.after < exactBelow) {
    return exactRank(only, tail);
  }
  let pairs = 0;
  let variance = 0;
  for (const { before, after } of comparisons) {
    pairs += before * after;
    variance += (before * after * (before + after + 1)) / 12;
  }
  return Math.max(1, Math.floor(pairs / 2 + normalQuantile(tail) * Math.sqrt(variance)));
}
