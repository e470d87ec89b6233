/**
 * The 108 bins in which durations are counted when they leave a device: each a tenth wider than the last, from half a
 * second to four hours. Fine enough for medians and shifts, too coarse to tell one task.
 * Source: reference/evaluation.md section 13.
 */

export const binCount = 108;
const firstEdge = 0.5;
const growth = 1.1;

/** The lower edges, in seconds; the last bin has no upper one. */
const edges: readonly number[] = Array.from({ length: binCount }, (_, at) => firstEdge * growth ** at);

/** The bin (from 0) of a duration in seconds; under half a second is the first, over four hours the last. */
export function binOf(seconds: number): number {
  let [low, high] = [0, binCount - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The geometric middle of a bin, in seconds. */
export function binMiddle(bin: number): number {
  return firstEdge * growth ** (bin + 0.5);
}

export const emptyBins = (): number[] => new Array<number>(binCount).fill(0);

/** One time a task, each at the middle of its bin, shortest first. */
export function timesIn(bins: readonly number[]): number[] {
  const times: number[] = [];
  for (const [bin, count] of bins.entries()) {
    for (let left = count; left > 0; left -= 1) times.push(binMiddle(bin));
  }
  return times;
}

/** Adds counts to counts, in place: a year of a council's weeks is five million bins. */
export function addBins(to: number[], more: readonly number[]): void {
  for (let bin = 0; bin < binCount; bin += 1) {
    const count = more[bin];
    if (count) to[bin] = (to[bin] ?? 0) + count;
  }
}
