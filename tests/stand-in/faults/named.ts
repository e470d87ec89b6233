/**
 * The faults that are armed by name, each with the moment at which it strikes and what it does to the request.
 * Data only, so that a test matrix can run through every name.
 */
import type { Moment } from './rule';

/** How an exchange ends without its proper answer. */
export type Ending = 'hang' | 'close' | 'fail' | 'cut';
/** An answer that looks well (HTTP 200) and says that nothing was saved. */
export type Refusal = 'validation' | 'conflict';

interface NamedFault {
  readonly moment: Moment;
  readonly ends?: Ending;
  readonly refuses?: Refusal;
}

export const namedFaults = {
  /** Committed; headers and half of the page go out, then the connection is destroyed. */
  cutAnswerAfterHeaders: { moment: 'before-answer', ends: 'cut' },
  hangAfterCommit: { moment: 'after-commit', ends: 'hang' },
  hangBeforeCommit: { moment: 'before-commit', ends: 'hang' },
  /** Committed; no byte goes out. A browser sends the same POST again by itself, and that commits again. */
  closeWithoutAnswer: { moment: 'after-commit', ends: 'close' },
  closeBeforeCommit: { moment: 'before-commit', ends: 'close' },
  failAfterCommit: { moment: 'after-commit', ends: 'fail' },
  failBeforeCommit: { moment: 'before-commit', ends: 'fail' },
  validation200: { moment: 'before-commit', refuses: 'validation' },
  conflict200: { moment: 'before-commit', refuses: 'conflict' },
} as const satisfies Record<string, NamedFault>;

export type FaultName = keyof typeof namedFaults;

export const faultNames = Object.keys(namedFaults) as readonly FaultName[];

export function faultCalled(name: FaultName): NamedFault {
  return namedFaults[name];
}

/** Thrown through a handler to end its exchange as a fault wants. */
export class EndedByFault extends Error {
  constructor(readonly ending: Ending) {
    super(`ended by a fault: ${ending}`);
  }
}
