/**
 * The dashboard's one state, and what its commands share: change it, say what was done, refuse with reasons, read
 * again. Decides nothing.
 */
import type { Day } from '../../domain/day';
import type { Answer } from '../../domain/evidence/answer';
import type { Measure } from '../../domain/evidence/measure';
import type { PooledAnswer } from '../../domain/evidence/pooled-answer';
import type { Register } from '../../domain/evidence/small-change';
import type { StopwatchSheet } from '../../domain/evidence/stopwatch-sheet';
import type { TimerCheck } from '../../domain/evidence/timer-check';
import type { WeeklyFile } from '../../domain/evidence/weekly-files';
import type { Problem } from '../../domain/untrusted';
import { NotKept } from '../open';

/** What is coming in or going out. */
export type Exchange =
  | { readonly at: 'idle' }
  | { readonly at: 'checking'; readonly done: number; readonly of: number }
  | { readonly at: 'keeping' }
  /** This device's own contribution, ready for the person to look at and save. */
  | { readonly at: 'own'; readonly text: string; readonly weeks: number }
  /** The folder for Power BI, made and ready to be saved. */
  | { readonly at: 'weeks'; readonly files: readonly WeeklyFile[] };

/** Where the pool's summary may be asked for, and with which token. */
export interface PoolAddress {
  readonly address: string;
  readonly token: string;
}

/** What reading the council's pool has come to. */
export type PoolFault = 'no-answer' | 'token' | 'too-often' | 'not-now' | 'not-understood';

export type PoolReading =
  | { readonly at: 'not-asked' }
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly because: PoolFault }
  | {
      readonly at: 'read';
      readonly on: Day;
      readonly leastPeople: number;
      readonly answers: readonly PooledAnswer[];
    };

/** What the council and this person have set. */
export interface DeskSettings {
  readonly k: number;
  readonly timing: 'on' | 'off' | 'not-asked';
  /** The council's own form for ideas; null when policy names none. */
  readonly ideasForm: string | null;
  /** Null where the dashboard may read no pool. */
  readonly pool: PoolAddress | null;
}

export interface DeskReady {
  readonly at: 'ready';
  readonly today: Day;
  readonly settings: DeskSettings;
  readonly register: Register;
  readonly answers: readonly Answer[];
  readonly sheets: readonly StopwatchSheet[];
  readonly measures: readonly Measure[];
  /** What came of holding the timer beside a stopwatch; null until somebody has. */
  readonly timerCheck: TimerCheck | null;
  /** True while answers are worked out anew: those shown are the last ones. */
  readonly isWorking: boolean;
  readonly exchange: Exchange;
  /** What the council's pool said when somebody last asked. */
  readonly pool: PoolReading;
  /** What the last command did, for the eye and the ear. */
  readonly told: string;
  /** Why the last command did nothing. */
  readonly problems: readonly Problem[];
}

export type DeskState = { readonly at: 'opening' } | { readonly at: 'unreadable' } | DeskReady;

/** What a command is given: the state to change, and how to read and work out again. */
export interface DeskHands {
  change(next: Partial<DeskReady>): void;
  tell(told: string): void;
  refuse(problems: readonly Problem[]): void;
  refresh(): Promise<void>;
  current(): DeskReady | null;
}

/** Carries a command out and says what it gives as words; or why nothing was kept. */
export async function saying(hands: DeskHands, work: () => Promise<string>): Promise<boolean> {
  try {
    const told = await work();
    await hands.refresh();
    hands.tell(told);
    return true;
  } catch (error) {
    const message =
      error instanceof NotKept ? error.message : 'It could not be kept. Nothing was changed. Try again.';
    hands.refuse([{ path: 'this computer', message }]);
    return false;
  }
}
