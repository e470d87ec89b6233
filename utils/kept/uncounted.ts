/**
 * Events that the disk had no room for: they wait in memory, so that nothing that was counted is lost before the
 * person could make room. Gone with the browser, as the page says.
 */
import * as z from 'zod/mini';
import { type TimeEvent, timeEventSchema } from '../domain/evidence/time-event';
import { forget, recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

const key = 'uncounted';

/** More than anybody makes between two looks at the panel; beyond it the oldest go. */
const mostWaiting = 500;

const waitingSchema = z.array(timeEventSchema);

async function read(): Promise<TimeEvent[]> {
  const parsed = waitingSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : [];
}

/** An event of the same id takes the place of the one before. */
export function waitForRoom(event: TimeEvent): Promise<void> {
  return oneAtATime(key, async () => {
    const others = (await read()).filter(({ id }) => id !== event.id);
    await remember(key, [...others, event].slice(-mostWaiting));
  });
}

/** Tries each that waits, the oldest first, until one finds no room. Gives how many still wait. */
export function tryAgain(keep: (event: TimeEvent) => Promise<'kept' | 'no-room'>): Promise<number> {
  return oneAtATime(key, async () => {
    let waiting = await read();
    for (const event of waiting) {
      if ((await keep(event)) === 'no-room') break;
      waiting = waiting.filter(({ id }) => id !== event.id);
      await remember(key, waiting);
    }
    return waiting.length;
  });
}

export function forgetUncounted(): Promise<void> {
  return oneAtATime(key, () => forget(key));
}
