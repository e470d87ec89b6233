/**
 * What can go wrong at any moment of a run, as one word each, and where in a run it can. A schedule says at which of a
 * run's side effects which of them strikes; it knows nothing of what the run does about it.
 */

/** One thing that a run asks of the world outside its own memory. */
export type Effect = 'load' | 'read' | 'fill' | 'press' | 'journal' | 'memory' | 'wait';

export const faults = {
  /** The workbench is gone; what the browser's memory holds of the run is left. */
  'closed before': 'any',
  'closed after': 'any',
  /** The browser is gone, and with it all but the journal. */
  'killed before': 'any',
  'killed after': 'any',
  silence: 'load',
  'signed out': 'load',
  'another child': 'load',
  'no answer to a reading': 'read',
  'not committed, no answer': 'press',
  'committed, no answer': 'press',
  /** The server takes its time: it commits while Tessera already looks. */
  'committed late': 'press',
  'an error instead': 'press',
  'text altered': 'press',
  'another child answers': 'press',
  /** Chromium sends a save again whose connection closed; nothing that Tessera does can undo it. */
  'sent twice by the browser': 'press',
  'journal full': 'journal',
} as const satisfies Record<string, Effect | 'any'>;
export type Fault = keyof typeof faults;

/** Strikes once: at the first fitting effect from `at` on, counted over a run and all that follows it. */
export interface Strike {
  readonly at: number;
  readonly fault: Fault;
}

export function strikes({ at, fault }: Strike, effect: Effect, count: number): boolean {
  const where = faults[fault];
  return count >= at && (where === 'any' || where === effect);
}

export const isEnd = (fault: Fault): boolean => /^(closed|killed)/.test(fault);
