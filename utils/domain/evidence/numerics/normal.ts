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

/** Hastings' approximation of the upper quantile, good to 4.5e-4 (Abramowitz & Stegun 26.2.23). */
function roughly(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return (
    t - ((0.010328 * t + 0.802853) * t + 2.515517) / (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1)
  );
}

/** The z below which a share `probability` (0 to 1) lies; infinite at the ends. */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return Number.NEGATIVE_INFINITY;
  if (probability >= 1) return Number.POSITIVE_INFINITY;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  let z = -roughly(probability);
  // Halley's steps cube the error: 1e-4, 1e-12, rounding.
  for (let step = 0; step < 2; step += 1) {
    const off = (normalCumulative(z) - probability) / density(z);
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}
