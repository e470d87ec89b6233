/**
 * The four levels of evidence. They are never added to one another: a claim (E0, E1) has no seconds that a total
 * could take, and a measured saving carries its level in its type. Source: reference/evaluation.md section 3.
 */
import type { Interval } from './geometric-mean';

export type ClaimLevel = 'E0' | 'E1';
export type MeasuredLevel = 'E2' | 'E3';
export type EvidenceLevel = ClaimLevel | MeasuredLevel;

/** The words shown. */
export const levelWords: Readonly<Record<EvidenceLevel, string>> = {
  E0: 'predicted',
  E1: 'stated',
  E2: 'observed, earlier baseline',
  E3: 'observed, same-period baseline',
};

/** Seconds saved by one change, observed. */
export interface MeasuredSaving<Level extends MeasuredLevel> {
  readonly level: Level;
  readonly changeId: string;
  readonly savedSeconds: number;
  readonly savedInterval: Interval;
  /** Active seconds of the after tasks done, and of those that came to nothing. */
  readonly afterSeconds: number;
  readonly lostSeconds: number;
  /** After tasks that the saving was measured on. */
  readonly tasks: number;
}

/** One device's part in a trial with weeks off. */
export interface DeviceInTrial {
  readonly weeksOff: number;
  readonly tasksOn: number;
  readonly tasksOff: number;
}

export interface Grounds {
  /** Done tasks before and after. */
  readonly n: readonly [before: number, after: number];
  readonly timer: 'validated' | 'not-validated';
  /** The devices whose weeks off are the baseline; none when the baseline is earlier. */
  readonly trial: readonly DeviceInTrial[];
}

const leastEvents = 8;
const trialWeeks = 4;
const trialTasks = 20;

/** The level that the grounds allow: E3 needs 4 weeks off and 20 tasks each way on every device; null is neither. */
export function measuredLevel({ n, timer, trial }: Grounds): MeasuredLevel | null {
  if (timer === 'not-validated' || Math.min(...n) < leastEvents) return null;
  if (trial.length === 0) return 'E2';
  const isFull = trial.every(
    (device) => device.weeksOff >= trialWeeks && Math.min(device.tasksOn, device.tasksOff) >= trialTasks,
  );
  return isFull ? 'E3' : null;
}
