/**
 * The published answers, and how close an answer must come: the largest absolute difference is `default`, or the
 * longest dotted path that fits; text, flags and point lists must match exactly.
 */
import { expect } from 'vitest';
import published from '../../oracles/evidence.json' with { type: 'json' };

/** `Input` and `Wanted` say what the set holds; a set that holds something else fails its test. */
export function oracle<Input, Wanted>(id: string) {
  const found = published.find((one) => one.id === id);
  if (!found) throw new Error(`no published set ${id}`);
  return found as unknown as { input: Input; expect: Wanted; tolerance: { default: number } };
}

/** A wanted value that the set does not hold is far from everything. */
export function near(got: number, wanted: number | undefined, tolerance: number, what = ''): void {
  expect(Math.abs(got - (wanted ?? Number.NaN)), `${what}: ${got} for ${wanted}`).toBeLessThanOrEqual(
    tolerance,
  );
}
