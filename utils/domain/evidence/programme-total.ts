/**
 * The total of several measured changes, all of one level. Its interval comes from seeded draws on the log scale:
 * adding up the ends of intervals would claim that every change is at its best, or worst, at once. Losses are in it.
 * It always says how many of the uses it covers. Source: reference/evaluation.md section 6.
 */
import type { Interval } from './geometric-mean';
import type { MeasuredLevel, MeasuredSaving } from './levels';
import { normalQuantile } from './numerics/normal';
import { normalDraw, seededDraw } from './numerics/seeded-random';

export interface ProgrammeTotal<Level extends MeasuredLevel> {
  readonly verdict: 'total';
  readonly level: Level;
  readonly savedSeconds: number;
  readonly savedInterval: Interval;
  readonly changes: number;
  /** Share of all uses that the total was measured on: 'covers 62% of uses'. */
  readonly coverage: number;
}

export interface ProgrammeTotalRefused {
  readonly verdict: 'refused';
  readonly because: 'nothing-measured' | 'levels-mixed' | 'counted-twice';
}

/** True of one level, false of a union of them. */
type OneOf<Level extends MeasuredLevel> = [MeasuredLevel] extends [Level] ? never : Level;

const drawsMade = 10_000;

/** ln of before-seconds over after-seconds that a saving stands for. */
const logOf = ({ afterSeconds, lostSeconds }: MeasuredSaving<MeasuredLevel>, saved: number): number =>
  Math.log1p((saved + lostSeconds) / afterSeconds);

/** Draws of one change's saving; its own interval is what 95 % of them fall in. */
function drawsOf(saving: MeasuredSaving<MeasuredLevel>, seed: number): Float64Array {
  const { afterSeconds, lostSeconds, savedSeconds, savedInterval } = saving;
  const middle = logOf(saving, savedSeconds);
  const z = normalQuantile(0.975);
  const [below, above] = savedInterval.map((end) => Math.abs(logOf(saving, end) - middle) / z);
  const draw = seededDraw(seed);
  return Float64Array.from({ length: drawsMade }, () => {
    const away = normalDraw(draw);
    return afterSeconds * Math.expm1(middle + away * ((away < 0 ? below : above) ?? 0)) - lostSeconds;
  });
}

/** A seed of its own for each change, so that the order of changes does not matter. */
function seedFor(changeId: string, seed: number): number {
  let hash = seed >>> 0;
  for (const letter of changeId) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/** Adds savings of one level. `allUses` counts every use of every change, measured or not. */
export function programmeTotal<Level extends MeasuredLevel>(
  savings: readonly MeasuredSaving<OneOf<Level>>[],
  allUses: number,
  seed: number,
): ProgrammeTotal<OneOf<Level>> | ProgrammeTotalRefused {
  const [first] = savings;
  if (!first) return { verdict: 'refused', because: 'nothing-measured' };
  // Types forbid it; data read back from a store may not know that.
  if (savings.some(({ level }) => level !== first.level))
    return { verdict: 'refused', because: 'levels-mixed' };
  if (new Set(savings.map(({ changeId }) => changeId)).size < savings.length) {
    return { verdict: 'refused', because: 'counted-twice' };
  }
  const inOrder = [...savings].sort((a, b) => (a.changeId < b.changeId ? -1 : 1));
  const sums = new Float64Array(drawsMade);
  for (const saving of inOrder) {
    drawsOf(saving, seedFor(saving.changeId, seed)).forEach((drawn, at) => {
      sums[at] = (sums[at] ?? 0) + drawn;
    });
  }
  sums.sort();
  const end = (share: number) => sums[Math.round(share * (drawsMade - 1))] ?? 0;
  return {
    verdict: 'total',
    level: first.level,
    savedSeconds: inOrder.reduce((sum, { savedSeconds }) => sum + savedSeconds, 0),
    savedInterval: [end(0.025), end(0.975)],
    changes: savings.length,
    coverage: savings.reduce((sum, { tasks }) => sum + tasks, 0) / allUses,
  };
}
