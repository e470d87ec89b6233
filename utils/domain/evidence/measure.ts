/**
 * What no timer can see, entered by hand in seconds: how often something happened, how many days somebody waited,
 * what people answered. Days stay days and answers stay answers; neither is ever turned into hours.
 * Source: reference/evaluation.md sections 11 and 14.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';

export const measureKinds = ['counted', 'days', 'asked'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measureSchema = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  changeId: z.string().check(z.regex(/^SC-\d{3,}$/)),
  on: z.string().check(z.refine(isDay)),
  kind: z.enum(measureKinds),
  /** How many; days waited; of those asked, how many agreed. */
  value: z.number().check(z.minimum(0), z.maximum(100_000)),
  /** Of 'asked': how many answered. */
  of: z.nullable(z.int().check(z.minimum(1), z.maximum(100_000))),
});
export type Measure = z.infer<typeof measureSchema>;

/** Answers of fewer people than this could be traced to one of them. */
export const leastAnswers = 10;

/** One entry in words: '12', '3 days', '14 of 20 agreed'. */
export function sayMeasure({ kind, value, of }: Pick<Measure, 'kind' | 'value' | 'of'>): string {
  if (kind === 'days') return `${value} ${value === 1 ? 'day' : 'days'}`;
  if (kind === 'counted') return `${value}`;
  return of !== null && of >= leastAnswers
    ? `${value} of ${of} agreed`
    : `withheld: fewer than ${leastAnswers} answered`;
}

/** The middle of entries of one kind; null when there are none. Of days: half waited no longer. */
export function middleOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}
