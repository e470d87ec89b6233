/**
 * The timer held beside a stopwatch: for each of 20 tasks what both said, and from that the mean difference and the
 * limits of agreement (Bland & Altman). Before a council has done so no figure of the timer is called measured.
 * Source: reference/evaluation.md sections 3 and 4.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';
import type { Problem } from '../untrusted';
import { secondsIn } from './stopwatch-sheet';

const difference = z.number().check(z.minimum(-14_400), z.maximum(14_400));

export const timerCheckSchema = z.strictObject({
  on: z.string().check(z.refine(isDay)),
  tasks: z.int().check(z.minimum(20), z.maximum(1000)),
  /** Timer less stopwatch, in seconds: the mean, and what 95 % of tasks lie between. */
  meanDifference: difference,
  agreement: z.tuple([difference, difference]),
});
export type TimerCheck = z.infer<typeof timerCheckSchema>;

export const leastChecked = 20;

/** 95 % of a normal spread. */
const reach = 1.96;

export type ReadTimerCheck =
  | ({ readonly verdict: 'checked' } & Omit<TimerCheck, 'on'>)
  | { readonly verdict: 'refused'; readonly problems: readonly Problem[] };

/** Reads lines of 'timer, stopwatch' in seconds or minutes and seconds. */
export function readTimerCheck(text: string): ReadTimerCheck {
  const problems: Problem[] = [];
  const differences: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [timer, stopwatch] = line.split(/[,;\t]/).map((cell) => secondsIn(cell));
    if (typeof timer === 'number' && typeof stopwatch === 'number') differences.push(timer - stopwatch);
    else
      problems.push({
        path: `line ${index + 1}`,
        message: 'Write two times: the timer’s, then the stopwatch’s.',
      });
  }
  const tasks = differences.length;
  if (problems.length === 0 && tasks < leastChecked)
    problems.push({ path: 'the times', message: `${tasks} of ${leastChecked} tasks so far.` });
  if (problems.length > 0) return { verdict: 'refused', problems };
  const mean = differences.reduce((sum, one) => sum + one, 0) / tasks;
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const spread = reach * Math.sqrt(squares / (tasks - 1));
  return { verdict: 'checked', tasks, meanDifference: mean, agreement: [mean - spread, mean + spread] };
}
