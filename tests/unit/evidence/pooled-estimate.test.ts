/**
 * What the dashboard makes of the pool's sums: the truth lies inside its interval at least as often as it says, also
 * where people differ and stand in several strata; too little stays too little; versions are not mixed.
 */
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../utils/domain/evidence/csv';
import { normalDraw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import { pooledAnswers, pooledObserved } from '../../../utils/domain/evidence/pooled-answer';
import { pooledEstimate } from '../../../utils/domain/evidence/pooled-estimate';
import { blocksIn, type PooledSummary, summarySchema } from '../../../utils/domain/evidence/pooled-summary';
import { pooledTables } from '../../../utils/domain/evidence/pooled-tables';

type RawBlock = PooledSummary['blocks'][number];
type Arm = RawBlock['series'][5];

interface Wishes {
  readonly stratum?: string;
  readonly version?: number;
  readonly measure?: 'uses' | 'times';
  readonly people?: number;
  readonly week?: string;
}

/** A block of these seconds. */
function block(arm: Arm, seconds: readonly number[], wishes: Wishes = {}): RawBlock {
  const { stratum = 'siblings=1', version = 1, measure = 'times', people = 12, week = '2026-01-05' } = wishes;
  const add = (of: (one: number) => number) => seconds.reduce((sum, one) => sum + of(one), 0);
  return {
    series: [measure, 'SC-003', 'copy-to-siblings', String(version), stratum, arm],
    ...{ first_week: week, last_week: week, people, events: seconds.length, verified: 0, lost_sec: 0 },
    ...{ sum_log: add(Math.log), sum_log2: add((one) => Math.log(one) ** 2), sum_sec: add((one) => one) },
  };
}

const summaryOf = (blocks: RawBlock[]): PooledSummary => ({ leastPeople: 10, blocks, withheld: [] });
const estimateOf = (blocks: RawBlock[]) => pooledEstimate('SC-003', blocksIn(summaryOf(blocks)), 0);

/** A service whose people differ much and do both strata, each arm by the same people or by others; truly 0.6. */
function service(seed: number, people: number, whose: 'the same people' | 'other people'): RawBlock[] {
  const draw = seededDraw(seed);
  const seconds = new Map<string, number[]>();
  for (let who = 0; who < people; who += 1) {
    let pace = Math.exp(0.5 * normalDraw(draw));
    for (const arm of ['manual', 'helper'] as const) {
      if (whose === 'other people') pace = Math.exp(0.5 * normalDraw(draw));
      for (const [stratum, base] of [
        ['siblings=1', 60],
        ['siblings=2', 110],
      ] as const) {
        const tasks = 1 + Math.floor(draw() * 12);
        const own = Array.from({ length: tasks }, () => {
          const typical = base * (arm === 'helper' ? 0.6 : 1);
          return typical * pace * Math.exp(0.4 * normalDraw(draw));
        });
        seconds.set(`${arm} ${stratum}`, [...(seconds.get(`${arm} ${stratum}`) ?? []), ...own]);
      }
    }
  }
  return [...seconds].map(([key, own]) => {
    const [arm = '', stratum = ''] = key.split(' ');
    return block(arm as Arm, own, { stratum, people });
  });
}

describe('the pooled estimate', () => {
  it.each(['the same people', 'other people'] as const)(
    'holds the truth in its interval at least as often as it says, with %s in both arms',
    (whose) => {
      const found = Array.from({ length: 200 }, (_, seed) => estimateOf(service(seed + 1, 15, whose)));
      const inside = found.filter(
        (one) => one.verdict === 'estimate' && one.ratioInterval[0] <= 0.6 && one.ratioInterval[1] >= 0.6,
      );
      console.log(`The truth was inside in ${inside.length} of ${found.length} services, ${whose}.`);
      expect(inside.length / found.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('is narrow enough to be of use with many people', () => {
    const told = estimateOf(service(1, 400, 'other people'));
    expect(told.verdict === 'estimate' && told.ratioInterval[1] < 0.8).toBe(true);
  });

  it('counts people and not tasks: ten times the tasks of the same people make it no surer', () => {
    const once = [20, 30, 40, 25, 35, 45, 30, 20, 50, 30, 25, 35];
    const often = Array.from({ length: 10 }, () => once).flat();
    const width = (tasks: readonly number[]) => {
      const told = estimateOf([block('manual', tasks), block('helper', tasks)]);
      return told.verdict === 'estimate' ? told.ratioInterval[1] - told.ratioInterval[0] : 0;
    };
    expect(width(often)).toBeGreaterThan(width(once) * 0.9);
    expect(width(often)).toBeGreaterThan(0);
  });

  it('says too few where an arm has fewer than eight people, or nothing', () => {
    const tasks = [20, 30, 40, 50, 60, 70, 80, 90];
    expect(estimateOf([block('manual', tasks, { people: 7 }), block('helper', tasks)])).toEqual({
      ...{ verdict: 'too-few', n: 7, need: 8, of: 'devices' },
    });
    expect(estimateOf([block('helper', tasks)])).toMatchObject({ verdict: 'too-few', n: 0 });
    expect(estimateOf([])).toMatchObject({ verdict: 'too-few', n: 0 });
  });

  it('compares no version of a task with another', () => {
    const tasks = [20, 30, 40, 50, 60, 70, 80, 90];
    const slow = tasks.map((one) => one * 100);
    const apart = [block('manual', slow, { version: 1 }), block('helper', tasks, { version: 2 })];
    expect(estimateOf(apart).verdict).toBe('too-few');
    const both = [...apart, block('manual', tasks, { version: 2 })];
    expect(estimateOf(both)).toMatchObject({ ratio: 1, n: [8, 8] });
  });

  it('gives no total where the two ways spread too differently for sums alone', () => {
    const even = [50, 51, 49, 50, 52, 48, 50, 51];
    const uneven = [5, 500, 20, 200, 10, 400, 50, 90];
    const told = estimateOf([block('manual', even), block('helper', uneven)]);
    expect(told).toMatchObject({ verdict: 'estimate', saved: null });
  });
});

describe('an answer of the pool', () => {
  const tasks = Array.from({ length: 40 }, (_, at) => 40 + (at % 9));
  const summary: PooledSummary = {
    ...summaryOf([
      block('manual', tasks, { week: '2026-01-12' }),
      block(
        'helper',
        tasks.map((one) => one / 2),
        { week: '2026-01-19' },
      ),
      block('helper', [...tasks, ...tasks], { measure: 'uses', week: '2026-01-19', people: 30 }),
    ]),
    withheld: [
      {
        series: ['times', 'SC-003', 'copy-to-siblings', '1', 'siblings=4+', 'helper'],
        withheld_by: 'k',
      },
      { series: ['uses', 'SC-001', 'case-view', '1', 'all', 'helper'], withheld_by: 'not-yet' },
    ],
  };
  const [lookUp, copy] = pooledAnswers(summary);

  it('has the people and the coverage beside every figure, and the weeks it is of', () => {
    expect(copy).toMatchObject({
      changeId: 'SC-003',
      uses: { count: 80, people: 30 },
      coverage: 0.5,
      weeks: { from: '2026-W03', to: '2026-W04' },
      series: [{ stratum: 'siblings=1', points: [{ n: 40, devices: 12 }] }],
    });
    const told = copy && pooledObserved(copy);
    expect(told).toMatchObject({ kind: 'saves-time' });
    expect(told?.hint).toContain(
      '40 tasks of 12 people or more before, 40 of 12 or more after, 50% of uses timed',
    );
  });

  it('names what it does not show, and shows no number of it', () => {
    expect(lookUp).toMatchObject({ uses: null, coverage: null, weeks: null, series: [] });
    expect(lookUp && pooledObserved(lookUp).kind).toBe('withheld');
    const [, weeks] = pooledTables(pooledAnswers(summary));
    const text = weeks ? toCsv(weeks.table, 'data') : '';
    expect(text).toContain('1,SC-003,1,siblings=4+,helper,,,,,,k,evaluation-of-small-changes');
  });

  it('is refused whole when anything in it is not as agreed', () => {
    expect(summarySchema.safeParse(summary).success).toBe(true);
    const [first] = summary.blocks;
    for (const bad of [
      { ...summary, leastPeople: 1 },
      { ...summary, blocks: [{ ...first, people: 4 }] },
      { ...summary, blocks: [{ ...first, contrib: 'one computer' }] },
      { ...summary, blocks: [{ ...first, first_week: 'last week' }] },
      { ...summary, more: 1 },
      null,
    ])
      expect(summarySchema.safeParse(bad).success).toBe(false);
  });
});
