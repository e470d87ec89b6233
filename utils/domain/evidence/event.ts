/**
 * One timed or counted event of a helper: enums, counts and a day. It has no room for a person, a text, an
 * address or an hour, and unknown keys are refused.
 */
import * as z from 'zod/mini';

export const outcomes = ['all-verified', 'some-verified', 'none-verified', 'stopped'] as const;

export const eventSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  helper: z.enum(['copy-to-siblings']),
  changeId: z.string().check(z.regex(/^SC-\d{3}$/)),
  outcome: z.enum(outcomes),
  siblings: z.int().check(z.minimum(0), z.maximum(100)),
  /** Seconds from Save to receipt; null while the person has not switched timing on. */
  seconds: z.nullable(z.int().check(z.minimum(0), z.maximum(86_400))),
});
export type TimedEvent = z.infer<typeof eventSchema>;

/** How a run ended, from its children's verdicts. */
export function outcomeOf(
  verdicts: readonly string[],
  wasStopped: 'stopped' | 'to-the-end',
): TimedEvent['outcome'] {
  if (wasStopped === 'stopped') return 'stopped';
  const verified = verdicts.filter((verdict) => verdict.startsWith('verified')).length;
  if (verified === 0) return 'none-verified';
  return verified === verdicts.length ? 'all-verified' : 'some-verified';
}
