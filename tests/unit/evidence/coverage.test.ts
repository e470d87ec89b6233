/**
 * Does a 95 % interval hold the truth 95 % of the time? 2,000 made-up councils for each display class and way of
 * filling the arms: people differ, tasks differ, one task in twenty is an outlier, and some have an idle gap of which
 * the timer keeps 60 seconds. The figures are printed.
 */
import { describe, expect, it } from 'vitest';
import { type Standing, standingOf } from '../../../utils/domain/evidence/display';
import { estimateSaving } from '../../../utils/domain/evidence/estimate';
import { type Draw, normalDraw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import type { TimedTask } from '../../../utils/domain/evidence/timed-task';

interface CouncilModel {
  readonly name: string;
  readonly standing: Standing;
  readonly people: readonly [number, number];
  readonly tasksEach: readonly [number, number];
  readonly arms: 'different-people' | 'same-people';
  readonly strata: readonly string[];
}

const councils = 2000;
const trueRatio = 0.7;
const spread = { person: 0.3, task: 0.45 };

/** Wall seconds less idle beyond 60 s, as the timer counts (reference/evaluation.md section 5). */
function activeSeconds(typical: number, draw: Draw): number {
  const worked = typical * Math.exp(spread.task * normalDraw(draw)) * (draw() < 0.05 ? 4 : 1);
  const hasGap = draw() < 0.1;
  const gap = 61 + draw() * 900;
  return worked + (hasGap ? Math.min(gap, 60) : 0);
}

const between = (low: number, high: number, draw: Draw) => low + Math.floor(draw() * (high - low + 1));

function armFor(
  model: CouncilModel,
  names: readonly string[],
  people: readonly number[],
  factor: number,
  draw: Draw,
) {
  return names.flatMap((device, who): TimedTask[] =>
    Array.from({ length: between(...model.tasksEach, draw) }, () => {
      const stratum = draw() < 0.6 ? 0 : model.strata.length - 1;
      const typical = 120 * (1 + stratum) * factor * Math.exp(spread.person * (people[who] ?? 0));
      return { seconds: activeSeconds(typical, draw), stratum: model.strata[stratum] ?? '', device };
    }),
  );
}

/** E ln of active seconds in one stratum, over everybody: what the ratio of geometric means is a ratio of. */
function expectedLog(typical: number, draw: Draw): number {
  let sum = 0;
  const tasks = 30_000;
  for (let count = 0; count < tasks; count += 1) {
    sum += Math.log(activeSeconds(typical * Math.exp(spread.person * normalDraw(draw)), draw));
  }
  return sum / tasks;
}

function truthOf(model: CouncilModel): number {
  const draw = seededDraw(99);
  const logs = [120, 240].slice(0, model.strata.length).map((typical) => ({
    log: expectedLog(typical * trueRatio, draw) - expectedLog(typical, draw),
    seconds: typical * (typical === 120 && model.strata.length > 1 ? 0.6 : model.strata.length > 1 ? 0.4 : 1),
  }));
  const before = logs.reduce((sum, { seconds }) => sum + seconds, 0);
  return logs.reduce((sum, { log, seconds }) => sum + Math.exp(log) * (seconds / before), 0);
}

function coverageOf(model: CouncilModel, seed: number) {
  const draw = seededDraw(seed);
  const truth = truthOf(model);
  let held = 0;
  let made = 0;
  while (made < councils) {
    const count = between(...model.people, draw);
    const names = (prefix: string) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    const early = names('e').map(() => normalDraw(draw));
    const late = model.arms === 'same-people' ? early : early.map(() => normalDraw(draw));
    const before = armFor(model, names('e'), early, 1, draw);
    const after = armFor(model, names(model.arms === 'same-people' ? 'e' : 'l'), late, trueRatio, draw);
    const estimate = estimateSaving(before, after);
    if (estimate.verdict !== 'estimate' || standingOf(estimate) !== model.standing) continue;
    made += 1;
    const [low, high] = estimate.ratioInterval;
    if (low <= truth && truth <= high) held += 1;
  }
  return held / made;
}

const one = ['1'];
const models: readonly CouncilModel[] = [
  {
    name: 'few people',
    standing: 'early',
    people: [4, 7],
    tasksEach: [1, 3],
    arms: 'different-people',
    strata: one,
  },
  {
    name: 'same few',
    standing: 'early',
    people: [4, 7],
    tasksEach: [1, 3],
    arms: 'same-people',
    strata: one,
  },
  {
    name: 'teams',
    standing: 'settled',
    people: [6, 12],
    tasksEach: [3, 9],
    arms: 'different-people',
    strata: one,
  },
  {
    name: 'same team',
    standing: 'settled',
    people: [6, 12],
    tasksEach: [3, 9],
    arms: 'same-people',
    strata: one,
  },
  {
    name: 'two strata',
    standing: 'settled',
    people: [8, 14],
    tasksEach: [4, 10],
    arms: 'different-people',
    strata: ['1', '2'],
  },
];

describe('the 95 % interval of the ratio', () => {
  it.each(models.map((model, at) => [model.standing, model.name, model.arms, model, at] as const))(
    'holds the truth: %s, %s, %s',
    (_standing, _name, _arms, model, at) => {
      const coverage = coverageOf(model, 1000 + at);
      console.info(
        `coverage ${(coverage * 100).toFixed(1)}% of ${councils} councils: ${model.standing}, ${model.name}, ${model.arms}`,
      );
      expect(coverage).toBeGreaterThanOrEqual(0.93);
      expect(coverage).toBeLessThanOrEqual(0.97);
    },
  );
});
