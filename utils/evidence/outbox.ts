/**
 * What goes to the council's pool: each row of a settled week once, under a random id that it keeps, so that sending
 * it again adds nothing. Nothing is taken out when it was sent: it is what the person may read word for word.
 */
import * as z from 'zod/mini';
import type { Day } from '../domain/day';
import { type PooledRow, pooledRowSchema } from '../domain/evidence/parcel';
import { stratumKey } from '../domain/evidence/roll-up';
import { newId } from '../platform/ids';
import { ownContribution } from './contributions';
import { evidenceDb, type Write, writeEvidence } from './open';

const entrySchema = z.strictObject({
  key: z.string(),
  pooled: pooledRowSchema,
  state: z.enum(['waiting', 'sent', 'refused']),
  /** The day on which the pool said yes, or no. */
  on: z.nullable(z.string()),
});
export type OutboxEntry = z.infer<typeof entrySchema>;

const fitting = (values: readonly unknown[]): OutboxEntry[] =>
  values.flatMap((value) => {
    const parsed = entrySchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });

/** All rows, the newest week first. */
export async function readOutbox(): Promise<OutboxEntry[]> {
  const db = await evidenceDb();
  const entries = fitting(await db.getAll('outbox'));
  return entries.sort((a, b) => b.pooled.row.week.localeCompare(a.pooled.row.week));
}

/** Puts in what has settled since. A row that is in already, sent or not, stays as it is. Gives those that wait. */
export async function fillOutbox(today: Day): Promise<OutboxEntry[]> {
  const rows = await ownContribution(today);
  await writeEvidence(['outbox'], async (write) => {
    const outbox = write.objectStore('outbox');
    for (const row of rows) {
      const key = `${row.contrib} ${stratumKey(row)}`;
      if ((await outbox.get(key)) !== undefined) continue;
      const entry: OutboxEntry = { key, pooled: { id: newId(), row }, state: 'waiting', on: null };
      await outbox.put(entrySchema.parse(entry));
    }
  });
  return (await readOutbox()).filter(({ state }) => state === 'waiting');
}

/** Notes what the pool said of some rows. */
export async function noteAnswer(
  rows: readonly PooledRow[],
  state: 'sent' | 'refused',
  on: Day,
): Promise<void> {
  const ids = new Set(rows.map(({ id }) => id));
  await writeEvidence(['outbox'], async (write) => {
    const outbox = write.objectStore('outbox');
    for (const entry of fitting(await outbox.getAll())) {
      if (ids.has(entry.pooled.id)) await outbox.put({ ...entry, state, on });
    }
  });
}

/** Takes out what has not been sent. */
export async function dropUnsent(write: Write): Promise<void> {
  const outbox = write.objectStore('outbox');
  for (const { key, state } of fitting(await outbox.getAll()))
    if (state === 'waiting') await outbox.delete(key);
}

const planSchema = z.strictObject({ at: z.number(), failures: z.int().check(z.minimum(0)) });
/** When to send next, in epoch milliseconds, and failures in a row. */
export type SendingPlan = z.infer<typeof planSchema>;

export async function readPlan(): Promise<SendingPlan | null> {
  const db = await evidenceDb();
  const parsed = planSchema.safeParse(await db.get('kept', 'sending'));
  return parsed.success ? parsed.data : null;
}

export async function writePlan(plan: SendingPlan): Promise<void> {
  await writeEvidence(['kept'], async (write) => {
    await write.objectStore('kept').put(planSchema.parse(plan), 'sending');
  });
}
