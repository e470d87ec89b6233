/**
 * How long a made-up person thinks: each task's whole length is drawn before it is done, from a log-normal spread
 * round a typical time. The ratio between the two ways is what the dashboard has to find.
 */
import { normalDraw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';

export interface Story {
  readonly name: string;
  readonly changeId: string;
  readonly task: 'copying' | 'looking up' | 'inviting';
  /** Seconds of a typical task by hand. */
  readonly byHand: number;
  /** What the helper takes of it; above 1 it costs time. */
  readonly ratio: number;
  readonly says: 'Saves time' | 'No clear change' | 'Costs time';
}

/** Tasks of each way in one story. The first five with the helper are learning, and outside the estimate. */
export const tasksEach = 24;
export const learning = 5;

const copying = {
  changeId: 'SC-003',
  task: 'copying',
} as const;

export const stories: readonly Story[] = [
  { name: 'copying, which saves', ...copying, byHand: 90, ratio: 0.5, says: 'Saves time' },
  { name: 'copying that saves nothing', ...copying, byHand: 80, ratio: 1, says: 'No clear change' },
  { name: 'copying that costs time', ...copying, byHand: 70, ratio: 1.7, says: 'Costs time' },
  {
    name: 'looking up',
    changeId: 'SC-001',
    task: 'looking up',
    byHand: 75,
    ratio: 0.55,
    says: 'Saves time',
  },
  {
    name: 'inviting',
    changeId: 'SC-005',
    task: 'inviting',
    byHand: 900,
    ratio: 0.6,
    says: 'Saves time',
  },
];

const spread = 0.3;

export interface Draws {
  readonly byHand: readonly number[];
  readonly withHelper: readonly number[];
}

/** Seconds of every task of one seed. */
export function drawsOf({ byHand, ratio }: Story, seed: number): Draws {
  const draw = seededDraw(seed);
  const tasks = (typical: number) =>
    Array.from({ length: tasksEach }, () => typical * Math.exp(spread * normalDraw(draw)));
  return { byHand: tasks(byHand), withHelper: tasks(byHand * ratio) };
}
