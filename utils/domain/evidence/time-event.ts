/**
 * One use of a helper, or one watched task, as it lies on the device: marks, enums, a week and times. It has no room
 * for a person, a text, an address or an hour; unknown keys are refused at any depth, so no forbidden key can be
 * stored. Without timing there is a use and an outcome, and no duration anywhere.
 * Source: reference/evaluation.md sections 5, 9 and 13.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';
import { isIsoWeek, weekOf } from './iso-week';

export const arms = ['manual', 'native', 'helper', 'holdback'] as const;
export type ArmName = (typeof arms)[number];

export const taskOutcomes = ['done', 'abandoned', 'failed', 'undone'] as const;

/** Marks that we make ourselves: no spaces, so no words and no names. */
export const mark = (longest: number) => z.string().check(z.regex(new RegExp(`^[\\w+:=.|-]{1,${longest}}$`)));

export const weekSchema = z.string().check(z.refine(isIsoWeek));
const dayKept = z.string().check(z.refine(isDay));
const milliseconds = z.int().check(z.minimum(0), z.maximum(86_400_000));

/** Milliseconds. Active time with gaps of so many seconds counted at most; idle60 is the one that counts. */
const timingSchema = z.strictObject({
  activeMs: z.strictObject({ idle15: milliseconds, idle60: milliseconds, idle300: milliseconds }),
  wallMs: milliseconds,
  /** Later corrections on the same device within seven days. */
  reworkMs: milliseconds,
});

/** What a task is counted under: the same for events, weekly roll-ups and contributions. */
export const stratumShape = {
  week: weekSchema,
  changeId: z.string().check(z.regex(/^SC-\d{3,}$/)),
  taskDefId: mark(40),
  taskDefV: z.int().check(z.minimum(1)),
  /** What makes tasks comparable, such as `siblings=2`. */
  stratum: mark(60),
  arm: z.enum(arms),
  /** Whether this week had the helper on or off by the trial's plan. */
  assigned: z.enum(['on', 'off']),
  learning: z.boolean(),
};

export const timeEventSchema = z
  .strictObject({
    v: z.literal(1),
    id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
    ...stratumShape,
    /** Kept only while the event can still be forgotten. */
    day: z.optional(dayKept),
    outcome: z.enum(taskOutcomes),
    /** Drafts that this use made and then read back from Mosaic. */
    verified: z.int().check(z.minimum(0), z.maximum(200)),
    /** Null while the person has not switched timing on, or has forgotten the time. */
    timing: z.nullable(timingSchema),
    /** Messages that one review needed, one a recipient: a count, where the person has switched timing on. */
    messages: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
    flags: z.array(z.enum(['clockJump', 'multiTask', 'atDeclared'])).check(z.maxLength(3)),
    helperV: z.optional(mark(20)),
    mosaicSig: mark(64),
  })
  .check(z.refine(({ day, week }) => day === undefined || weekOf(day) === week, { path: ['day'] }));
export type TimeEvent = z.infer<typeof timeEventSchema>;
