/**
 * This machine's own events, for the person whose they are: read, forgotten, and timing switched. Nothing leaves here.
 */
import type { TimeEvent } from '../domain/evidence/time-event';
import { forgetAllEvents, forgetEvent, readEvents, readWeeks } from '../evidence/events';
import { forgetUncounted } from '../kept/uncounted';
import { readTiming, readWatch, writeTiming, writeWatch } from '../settings/stored';
import { keepUncounted } from './count-run';

export type OwnEvent = TimeEvent;

/** Uses of helpers so far, also those whose single lines are past forgetting. */
async function countUses(): Promise<number> {
  const [events, weeks] = await Promise.all([readEvents(), readWeeks()]);
  const isUse = ({ arm }: Pick<TimeEvent, 'arm'>) => arm === 'helper';
  return events.filter(isUse).length + weeks.filter(isUse).reduce((sum, { uses }) => sum + uses, 0);
}

async function forgetAll(): Promise<void> {
  await forgetUncounted();
  await forgetAllEvents();
}

export const ownEvents = {
  read: readEvents,
  countUses,
  forget: forgetEvent,
  forgetAll,
  /** Keeps what waited for room, and gives how many still wait. */
  keepUncounted,
  timing: readTiming,
  switchTiming: writeTiming,
  watch: readWatch,
  switchWatch: writeWatch,
} as const;
