/**
 * This machine's own events: one is added, one can be forgotten while it is young, and whole settled weeks become
 * counts and sums. A week's rows go in the same step that adds them to its sums, so nothing is lost or counted twice.
 */
import { addDays, type Day } from '../domain/day';
import { isSettledWeek } from '../domain/evidence/contribution';
import { addRollUps, rollUp, rollUpSchema, stratumKey, type WeeklyRollUp } from '../domain/evidence/roll-up';
import { type TimeEvent, timeEventSchema } from '../domain/evidence/time-event';
import { type Circumstances, eventOf, takenUpAgain, type Use } from '../domain/evidence/use';
import { evidenceDb, type Write, writeEvidence } from './open';
import { dropUnsent } from './outbox';
import { markChanged } from './revision';

/**
 * Adds one use; whether it is still a learning use is decided where the earlier ones stand. A use that comes again
 * under its id was taken up again: it stays one use, and the time that came on top is rework.
 */
export async function addUse(use: Use, at: Omit<Circumstances, 'usesBefore'>): Promise<TimeEvent> {
  return writeEvidence(['events', 'weeks', 'kept'], async (write) => {
    const isSame = ({ taskDefId, arm }: Pick<TimeEvent, 'taskDefId' | 'arm'>) =>
      taskDefId === use.taskDefId && arm === 'helper';
    const young = (await eventsIn(write)).filter(isSame);
    const first = young.find(({ id }) => id === at.id);
    const others = young.length - (first ? 1 : 0);
    const old = (await weeksIn(write)).filter(isSame).reduce((sum, { uses }) => sum + uses, 0);
    const made = eventOf(use, { ...at, usesBefore: others + old });
    const event = timeEventSchema.parse(first ? takenUpAgain(first, made) : made);
    await write.objectStore('events').put(event);
    await markChanged(write);
    return event;
  });
}

/** Adds events as they are: what a watch or a test has timed. */
export async function addEvents(events: readonly TimeEvent[]): Promise<void> {
  await writeEvidence(['events', 'kept'], async (write) => {
    const store = write.objectStore('events');
    await Promise.all(events.map((event) => store.put(timeEventSchema.parse(event))));
    await markChanged(write);
  });
}

/** The events that can still be forgotten, newest first. A row that does not fit is left out, not guessed at. */
export async function readEvents(): Promise<TimeEvent[]> {
  const db = await evidenceDb();
  const events = fitting(await db.getAll('events'));
  return events.sort((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.id.localeCompare(b.id));
}

export async function readWeeks(): Promise<WeeklyRollUp[]> {
  const db = await evidenceDb();
  return (await db.getAll('weeks')).flatMap(weekIn);
}

export async function forgetEvent(id: string): Promise<void> {
  await writeEvidence(['events', 'kept'], async (write) => {
    await write.objectStore('events').delete(id);
    await markChanged(write);
  });
}

/** Forgets everything of this machine's own: single events, the sums of old ones, and what has not been sent yet. */
export async function forgetAllEvents(): Promise<void> {
  await writeEvidence(['events', 'weeks', 'kept', 'outbox'], async (write) => {
    await dropUnsent(write);
    await write.objectStore('events').clear();
    await write.objectStore('weeks').clear();
    await markChanged(write);
  });
}

/** Adds what is past forgetting to its week's sums. Gives how many events that were. */
export async function settleWeeks(today: Day): Promise<number> {
  return writeEvidence(['events', 'weeks'], async (write) => {
    const settled = (await eventsIn(write)).filter(({ week }) => isSettledWeek(week, today));
    if (settled.length === 0) return 0;
    const added = rollUp(settled);
    const wanted = new Set(added.map(stratumKey));
    const held = (await weeksIn(write)).filter((row) => wanted.has(stratumKey(row)));
    const weeks = write.objectStore('weeks');
    for (const row of addRollUps(held, added)) await weeks.put({ key: stratumKey(row), row });
    const events = write.objectStore('events');
    // All asked for at once: what fails of them fails the whole step, and so is seen there.
    for (const { id } of settled) void events.delete(id).catch(() => undefined);
    return settled.length;
  });
}

/** The first day whose events can still be forgotten one by one. */
export function forgettableSince(today: Day): Day {
  return addDays(today, -7);
}

const fitting = (rows: readonly unknown[]): TimeEvent[] =>
  rows.flatMap((row) => {
    const parsed = timeEventSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });

const eventsIn = async (write: Write) => fitting(await write.objectStore('events').getAll());
const weeksIn = async (write: Write) => (await write.objectStore('weeks').getAll()).flatMap(weekIn);

function weekIn(value: unknown): WeeklyRollUp[] {
  const parsed = rollUpSchema.safeParse((value as { row?: unknown } | null)?.row);
  return parsed.success ? [parsed.data] : [];
}
