/**
 * The published answers, and how close an answer must come: the largest absolute difference is `default`, or the
 * longest dotted path that fits; text, flags and point lists must match exactly.
 */
import { expect } from 'vitest';
import published from '../../oracles/evidence.json' with { type: 'json' };

type Published = (typeof published)[number];
type Id = Published['id'];

export function oracle<T extends Id>(id: T) {
  return published.find((one) => one.id === id) as Extract<Published, { id: string }> & {
    // biome-ignore lint/suspicious/noExplicitAny: each published set has its own shape, and a wrong one fails the test
    input: any;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect: any;
    tolerance: { default: number } & Record<string, number>;
  };
}

export function near(got: number, wanted: number, tolerance: number, what = ''): void {
  expect(Math.abs(got - wanted), `${what}: ${got} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}
