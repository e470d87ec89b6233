/**
 * This machine's own events, for the person whose they are.
 */
import type { TimedEvent } from '../domain/evidence/event';
import { forgetAllEvents, forgetEvent, readEvents } from '../evidence/events';
import { readTiming, writeTiming } from '../settings/stored';

export type OwnEvent = TimedEvent;

export const ownEvents = {
  read: readEvents,
  forget: forgetEvent,
  forgetAll: forgetAllEvents,
  timing: readTiming,
  switchTiming: writeTiming,
} as const;
