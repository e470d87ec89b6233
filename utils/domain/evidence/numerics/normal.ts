/**
 * The standard normal distribution, both ways, to about 15 figures: for large samples and the bootstrap.
 */

/** The density of the standard normal at z. */
const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/** Mills' ratio's continued fraction, for the far tail where a series would cancel. */
function farTail(z: number): number {
  let fraction = 0;
  for (let k = 120; k >= 1; k -= 1) fraction = k / (z + fraction);
  return density(z) / (z + fraction);
}

/** P(Z ≤ z): Marsaglia's series (2004, all terms of one sign) near the middle, a continued fraction beyond. */
export function normalCumulative(z: number): number {
  if (z > 4) return 1 - farTail(z);
  if (z < -4) return farTail(-z);
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/** The z below which a share `probability` (0 to 1, ends excluded) lies; infinite at the ends. */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return Number.NEGATIVE_INFINITY;
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let low = -39;
  let high = 0;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalCumulative(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
