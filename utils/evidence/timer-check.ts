/** What came of holding the timer beside a stopwatch, as it is kept here; null until somebody has. */
import { type TimerCheck, timerCheckSchema } from '../domain/evidence/timer-check';
import { evidenceDb, writeEvidence } from './open';

const key = 'timer-check';

export async function readTimerCheckKept(): Promise<TimerCheck | null> {
  const db = await evidenceDb();
  const parsed = timerCheckSchema.safeParse(await db.get('kept', key));
  return parsed.success ? parsed.data : null;
}

export function keepTimerCheck(check: TimerCheck): Promise<void> {
  return writeEvidence(['kept'], async (write) => {
    await write.objectStore('kept').put(timerCheckSchema.parse(check), key);
  });
}
