/**
 * What an analyst can work out of everything the summary ever said, by adding and subtracting with any weights: the
 * span of the figures seen. Sums are over rows, one unknown each; arithmetic is exact, in a prime field.
 */

const prime = 67_108_859; // the largest below 2^26, so that a product is exact

const modulo = (value: number) => ((value % prime) + prime) % prime;

function inverse(value: number): number {
  let [base, power, result] = [modulo(value), prime - 2, 1];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

type Sum = Float64Array;

export interface Knowledge {
  /** Takes a figure in: the rows that it is the sum of. True when it says something new. */
  learn(rows: Iterable<number>): boolean;
  /** Whether the sum over these rows follows from what was learnt. */
  follows(rows: Iterable<number>): boolean;
}

/** @param rows unknowns, numbered from 0 */
export function knowledgeOf(rows: number): Knowledge {
  const basis = new Map<number, Sum>();
  const indicator = (of: Iterable<number>): Sum => {
    const sum = new Float64Array(rows);
    for (const row of of) sum[row] = 1;
    return sum;
  };
  /** What is left of a sum beside what is known, and where it begins; null when nothing is. */
  const rest = (sum: Sum): number | null => {
    for (let at = 0; at < rows; at += 1) {
      const weight = sum[at] ?? 0;
      if (weight === 0) continue;
      const known = basis.get(at);
      if (!known) return at;
      for (let on = at; on < rows; on += 1) sum[on] = modulo((sum[on] ?? 0) - weight * (known[on] ?? 0));
    }
    return null;
  };
  return {
    learn(of) {
      const sum = indicator(of);
      const at = rest(sum);
      if (at === null) return false;
      const scale = inverse(sum[at] ?? 1);
      for (let on = at; on < rows; on += 1) sum[on] = ((sum[on] ?? 0) * scale) % prime;
      basis.set(at, sum);
      return true;
    },
    follows: (of) => rest(indicator(of)) === null,
  };
}
