/**
 * An honest study, twenty times over: an automated person with a seeded model of thought, looking away and idleness
 * does a task 24 times by hand, on a stopwatch sheet, and 24 times with the helper, on the timer; the model moves the
 * clock. What the dashboard would then say is held against the ratio that the model used.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { activeTime, type Mark } from '../../../utils/domain/evidence/active-time';
import { cardOf, type ObservedKind } from '../../../utils/domain/evidence/card';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { type Draw, normalDraw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import type { SmallChange } from '../../../utils/domain/evidence/small-change';
import { readSheet } from '../../../utils/domain/evidence/stopwatch-sheet';
import { siblingStratum, taskOf } from '../../../utils/domain/evidence/tasks';
import { learningUses } from '../../../utils/domain/evidence/use';
import { idFor } from './event-rows';

interface Story {
  readonly name: string;
  readonly changeId: string;
  /** Typical seconds by hand. */
  readonly typical: number;
  readonly trueRatio: number;
}

const seeds = 20;
const tasks = 24;
const today = '2026-11-24';
const spread = 0.35;

/** What a person's hands and head do in a task that they work at for so long; the clock moves with them. */
function marksOf(worked: number, draw: Draw): Mark[] {
  let at = 0;
  const marks: Mark[] = [];
  const mark = (what: Mark['what'], since?: number) =>
    marks.push({ at, wall: 1_800_000_000_000 + at, what, ...(since === undefined ? {} : { since }) });
  mark('begins');
  at += worked * 400;
  if (draw() < 0.3) {
    mark('leaves'); // the telephone
    at += (20 + draw() * 600) * 1000;
    mark('returns');
  }
  at += worked * 600;
  mark('ends');
  return marks;
}

const workedFor = (typical: number, draw: Draw): number => typical * Math.exp(spread * normalDraw(draw));

async function freshStore() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const [events, sheets, answers] = await Promise.all([
    import('../../../utils/evidence/events'),
    import('../../../utils/evidence/sheets'),
    import('../../../utils/evidence/answers'),
  ]);
  return { ...events, ...sheets, ...answers };
}
afterEach(() => vi.unstubAllGlobals());

async function oneStudy({ changeId, typical, trueRatio }: Story, seed: number) {
  const draw = seededDraw(seed);
  const store = await freshStore();
  const { id: taskDefId, version: taskDefV, strata } = taskOf(changeId);
  const many = strata.length > 0 ? ', 2' : '';
  const lines = Array.from({ length: tasks }, () => `by hand, ${workedFor(typical, draw).toFixed(1)}${many}`);
  const read = readSheet(changeId, lines.join('\n'));
  if (read.verdict === 'refused') throw new Error('the sheet is not read');
  await store.addSheet({
    v: 1,
    id: idFor(1),
    changeId,
    taskDefId,
    taskDefV,
    on: today,
    rows: [...read.rows],
  });
  for (let use = 0; use < learningUses + tasks; use += 1) {
    const isFirst = use < learningUses;
    const timed = activeTime(marksOf(workedFor(typical * trueRatio * (isFirst ? 3 : 1), draw), draw));
    if (!timed) throw new Error('not timed');
    const stratum = strata.length > 0 ? siblingStratum(2) : 'all';
    await store.addUse(
      { changeId, taskDefId, taskDefV, stratum, outcome: 'done', verified: 2, ...timed },
      { id: idFor(100 + use), day: today },
    );
  }
  const {
    answers: [answer],
  } = await store.workOut({ today, k: 10 });
  if (answer?.told.estimate.verdict !== 'estimate') throw new Error('no estimate');
  const change = firstRegister().changes.find((one) => one.id === changeId) as SmallChange;
  const [low, high] = answer.told.estimate.ratioInterval;
  return {
    holdsTruth: low <= trueRatio && trueRatio <= high,
    said: cardOf(change, answer, { today, k: 10, timing: 'on' }).observed.kind,
    n: answer.told.estimate.n,
  };
}

async function studies(story: Story) {
  const results: Awaited<ReturnType<typeof oneStudy>>[] = [];
  const from = Math.round(1000 * story.typical * story.trueRatio); // no two stories draw the same chances
  for (let seed = 1; seed <= seeds; seed += 1) results.push(await oneStudy(story, from + seed));
  const held = results.filter(({ holdsTruth }) => holdsTruth).length;
  const said = (kind: ObservedKind) => results.filter((one) => one.said === kind).length;
  console.info(
    `study: ${story.name}, true ratio ${story.trueRatio}: inside the interval in ${held} of ${seeds} seeds; ` +
      `said 'saves time' ${said('saves-time')}, 'no clear change' ${said('no-clear-change')}, 'costs time' ${said('costs-time')}`,
  );
  expect(results.every(({ n }) => n[0] === tasks && n[1] === tasks)).toBe(true);
  return { held, said };
}

describe('the estimate, told by an automated person', { timeout: 60_000 }, () => {
  it.each<Story>([
    { name: 'copying to siblings', changeId: 'SC-003', typical: 130, trueRatio: 0.45 },
    { name: 'looking something up', changeId: 'SC-001', typical: 40, trueRatio: 0.6 },
    { name: 'inviting to a review', changeId: 'SC-005', typical: 900, trueRatio: 0.5 },
  ])('holds the truth of $name', async (story) => {
    const { held, said } = await studies(story);
    expect(held).toBeGreaterThanOrEqual(17);
    expect(said('saves-time')).toBe(seeds);
  });
  it('says ‘no clear change yet’ of one that saves nothing', async () => {
    const { held, said } = await studies({
      name: 'nothing saved',
      changeId: 'SC-003',
      typical: 130,
      trueRatio: 1,
    });
    expect(held).toBeGreaterThanOrEqual(17);
    expect(said('no-clear-change')).toBe(held);
  });
  it('shows a loss where one is', async () => {
    const { held, said } = await studies({
      name: 'time lost',
      changeId: 'SC-003',
      typical: 130,
      trueRatio: 1.6,
    });
    expect(held).toBeGreaterThanOrEqual(17);
    expect(said('costs-time')).toBe(seeds);
  });
});
