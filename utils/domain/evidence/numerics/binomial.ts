/**
 * The quantile of a binomial count of fair coins, for the run chart's least number of crossings.
 */

/** The least count whose cumulative chance reaches `probability` in `trials` fair throws (R's qbinom at 0.5). */
export function fairCoinQuantile(probability: number, trials: number): number {
  // In logs, because 0.5 to the power of 1,100 is no longer a number.
  let logChance = -trials * Math.LN2;
  let cumulative = Math.exp(logChance);
  let count = 0;
  // R's own guard: a cumulative chance a hair under the mark through rounding has reached it.
  const mark = probability * (1 - 64 * Number.EPSILON);
  while (cumulative < mark && count < trials) {
    count += 1;
    logChance += Math.log((trials - count + 1) / count);
    cumulative += Math.exp(logChance);
  }
  return count;
}
