/**
 * Events as the first version kept them, and what each becomes. Only the migration reads this shape; nothing is ever
 * written in it again, so it must not change.
 */
import * as z from 'zod/mini';
import { isDay } from '../../domain/day';
import { weekOf } from '../../domain/evidence/iso-week';
import { copyTask, siblingStratum } from '../../domain/evidence/tasks';
import type { TimeEvent } from '../../domain/evidence/time-event';
import { noSignature } from '../../domain/evidence/use';

const firstEventSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  on: z.string().check(z.refine(isDay)),
  helper: z.enum(['copy-to-siblings']),
  changeId: z.string().check(z.regex(/^SC-\d{3}$/)),
  outcome: z.enum(['all-verified', 'some-verified', 'none-verified', 'stopped']),
  siblings: z.int().check(z.minimum(0), z.maximum(100)),
  seconds: z.nullable(z.int().check(z.minimum(0), z.maximum(86_400))),
});
type FirstEvent = z.infer<typeof firstEventSchema>;

const outcomes = {
  'all-verified': 'done',
  'some-verified': 'done',
  'none-verified': 'failed',
  stopped: 'abandoned',
} as const satisfies Record<FirstEvent['outcome'], TimeEvent['outcome']>;

/**
 * The event of today's shape, or null for a row that was never an event. Its seconds ran from Save to receipt and
 * knew nothing of looking away, so they are forgotten rather than mixed with active time; the use still counts.
 */
export function fromFirstEvent(row: unknown): TimeEvent | null {
  const parsed = firstEventSchema.safeParse(row);
  if (!parsed.success) return null;
  const { id, on, changeId, outcome, siblings } = parsed.data;
  return {
    v: 1,
    id,
    week: weekOf(on),
    day: on,
    changeId,
    taskDefId: copyTask.id,
    taskDefV: copyTask.version,
    stratum: siblingStratum(siblings),
    arm: 'helper',
    assigned: 'on',
    learning: false,
    outcome: outcomes[outcome],
    verified: siblings,
    timing: null,
    flags: [],
    mosaicSig: noSignature,
  };
}
