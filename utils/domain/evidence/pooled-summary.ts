/**
 * What the council's collector answers with: sums of blocks of at least k people, and the names of what it does not
 * show. The dashboard reads it through this; it must never hold a row of one computer.
 * Source: docs/decisions/0018-pooled-evidence.md.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';
import { type ArmName, arms, mark } from './time-event';

/** Where a collector gives its summary, below its address. */
export const summaryPath = '/summary';

const count = z.int().check(z.minimum(0));
const sum = z.number().check(z.minimum(-1e15), z.maximum(1e15));
const day = z.string().check(z.refine(isDay));

/** What a figure is of: measure, change, task, the task's version, stratum, arm. */
const seriesSchema = z.tuple([
  z.enum(['uses', 'times']),
  z.string().check(z.regex(/^SC-\d{3,12}$/)),
  mark(60),
  z.string().check(z.regex(/^\d{1,9}$/)),
  mark(60),
  z.enum(arms),
]);
type Series = z.infer<typeof seriesSchema>;

const blockSchema = z.strictObject({
  series: seriesSchema,
  first_week: day,
  last_week: day,
  people: z.int().check(z.minimum(5)),
  events: count,
  verified: count,
  lost_sec: sum,
  sum_log: sum,
  sum_log2: sum,
  sum_sec: sum,
});

export const whyWithheld = ['k', 'dominance', 'not-yet'] as const;

export const summarySchema = z.strictObject({
  leastPeople: z.int().check(z.minimum(5), z.maximum(100)),
  blocks: z.array(blockSchema).check(z.maxLength(100_000)),
  withheld: z
    .array(z.strictObject({ series: seriesSchema, withheld_by: z.enum(whyWithheld) }))
    .check(z.maxLength(100_000)),
});
export type PooledSummary = z.infer<typeof summarySchema>;

export interface SeriesName {
  readonly measure: Series[0];
  readonly changeId: string;
  readonly taskVersion: number;
  readonly stratum: string;
  readonly arm: ArmName;
}

/** Weeks of a series that were closed together. Days are Mondays; sums are over natural logs, and over seconds. */
export interface Block extends SeriesName {
  readonly firstWeek: string;
  readonly lastWeek: string;
  /** The most of any one quarter: people have another random mark in the next. */
  readonly people: number;
  readonly events: number;
  readonly verified: number;
  readonly lostSeconds: number;
  readonly sumLog: number;
  readonly sumLog2: number;
  readonly sumSeconds: number;
}

export interface WithheldSeries extends SeriesName {
  readonly by: (typeof whyWithheld)[number];
}

const named = ([measure, changeId, , version, stratum, arm]: Series): SeriesName => ({
  ...{ measure, changeId, taskVersion: Number(version), stratum, arm },
});

/** The blocks in the order in which they end. */
export function blocksIn({ blocks }: PooledSummary): Block[] {
  return blocks
    .map((one) => ({
      ...named(one.series),
      ...{ firstWeek: one.first_week, lastWeek: one.last_week, people: one.people, events: one.events },
      ...{ verified: one.verified, lostSeconds: one.lost_sec },
      ...{ sumLog: one.sum_log, sumLog2: one.sum_log2, sumSeconds: one.sum_sec },
    }))
    .sort((a, b) => (a.lastWeek < b.lastWeek ? -1 : Number(a.lastWeek > b.lastWeek)));
}

export const withheldIn = ({ withheld }: PooledSummary): WithheldSeries[] =>
  withheld.map(({ series, withheld_by }) => ({ ...named(series), by: withheld_by }));
