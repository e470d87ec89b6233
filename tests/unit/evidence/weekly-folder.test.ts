/**
 * The folder for Power BI: fixed columns, nobody below k, files that never change, one more file for a week that has,
 * and nothing that subtracting two folders would give away.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, answerFor } from '../../../utils/domain/evidence/answer';
import { contributionsOf, type WeeklyContribution } from '../../../utils/domain/evidence/contribution';
import { pooledNeeds } from '../../../utils/domain/evidence/duration-chart';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { rollUp } from '../../../utils/domain/evidence/roll-up';
import { weeklyAggregates, weeklyColumns } from '../../../utils/domain/evidence/weekly-aggregates';
import { nextFiles, type WeeklyFile, weeklyFolder } from '../../../utils/domain/evidence/weekly-files';
import { unzipped } from '../../zip-reader';
import { event, idFor } from './event-rows';

const today = '2026-12-21';
const register = firstRegister();

/** So many people with two tasks in each of these weeks. */
const people = (count: number, weeks: readonly string[], from = 0): WeeklyContribution[] =>
  Array.from({ length: count }, (_, who) => {
    const events = weeks.flatMap((week, at) =>
      [0, 1].map((task) => event(at * 2 + task, { week }, 40 + who + task)),
    );
    return contributionsOf(rollUp(events), { contrib: idFor(from + who + 1), today });
  }).flat();

const answerOf = (rows: readonly WeeklyContribution[], waiting = 0): Answer => ({
  ...answerFor('SC-003', rows, { today, needs: pooledNeeds, last: null }),
  waiting,
});

const aggregatesOf = (rows: readonly WeeklyContribution[], waiting = 0) =>
  weeklyAggregates(new Map([['SC-003', rows]]), { register, answers: [answerOf(rows, waiting)], k: 10 });

function batches() {
  let count = 0;
  return () => {
    count += 1;
    return String(count).padStart(8, '0');
  };
}

const csvs = (files: readonly WeeklyFile[]) =>
  [...unzipped(weeklyFolder(files))].filter(([name]) => name.startsWith('weeks/'));

const cellsOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

afterEach(() => vi.unstubAllGlobals());

describe('the weekly folder', () => {
  it('has a file a week, all with the same columns, and the counts rounded to five', () => {
    const files = nextFiles([], aggregatesOf(people(12, ['2026-W46', '2026-W47'])), batches());
    const all = csvs(files);
    expect(all.map(([name]) => name)).toEqual([
      'weeks/sc-weekly_v1_2026-W46_00000001.csv',
      'weeks/sc-weekly_v1_2026-W47_00000002.csv',
    ]);
    for (const [, csv] of all) {
      const [heading, row] = cellsOf(csv);
      expect(heading).toEqual([...weeklyColumns]);
      const cell = (name: (typeof weeklyColumns)[number]) => row?.[weeklyColumns.indexOf(name)];
      expect([cell('tasks'), cell('people'), cell('withheld')]).toEqual(['25', '10', '']);
      expect(Number(cell('typical_seconds'))).toBeGreaterThan(30);
    }
    expect([...unzipped(weeklyFolder(files)).keys()]).toContain('dictionary.csv');
  });
  it('withholds a thin week and the next smallest, so that no total gives it away', () => {
    const rows = [...people(12, ['2026-W45', '2026-W46']), ...people(4, ['2026-W47'], 50)];
    const withheld = aggregatesOf(rows).map(({ week, cells }) => [week, cells.at(-2)]);
    expect(withheld.filter(([, why]) => why === 'k')).toEqual([['2026-W47', 'k']]);
    expect(withheld.filter(([, why]) => why === 'secondary')).toHaveLength(1);
    const own = rollUp([event(1)]);
    const alone = weeklyAggregates(new Map([['SC-003', own]]), { register, answers: [], k: 10 });
    expect(alone[0]?.cells.slice(5, 10)).toEqual([null, null, null, null, null]);
  });
  it('never writes a file again: the same weeks give the same bytes, a changed one comes as one more', () => {
    const next = batches();
    const first = nextFiles([], aggregatesOf(people(12, ['2026-W46', '2026-W47'])), next);
    expect(nextFiles(first, aggregatesOf(people(12, ['2026-W46', '2026-W47'])), next)).toEqual(first);
    const more = [...people(12, ['2026-W46', '2026-W47']), ...people(20, ['2026-W47'], 100)];
    const second = nextFiles(first, aggregatesOf(more), next);
    expect(csvs(second).slice(0, 2)).toEqual(csvs(first));
    expect(second.at(-1)).toMatchObject({ week: '2026-W47', batch: '00000003', supersedes: '00000002' });
    expect(second).toHaveLength(3);
  });
  it('keeps what an older folder had of a change whose newest weeks wait for more people', () => {
    const next = batches();
    const first = nextFiles([], aggregatesOf(people(12, ['2026-W46'])), next);
    const oneMore = people(13, ['2026-W46', '2026-W47']);
    const second = nextFiles(first, aggregatesOf(oneMore, 1), next);
    expect(second.filter(({ week }) => week === '2026-W46')).toEqual(first);
    expect(csvs(second).at(-1)?.[1]).toContain('differencing');
  });
});

describe('the folder as it is kept', () => {
  it('is the same when it is made twice, and holds no mark of a person', async () => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const { addContributions } = await import('../../../utils/evidence/contributions');
    const { makeWeeklyFiles } = await import('../../../utils/evidence/weekly-folder');
    const rows = people(12, ['2026-W46', '2026-W47']);
    await addContributions(rows);
    const of = { register, answers: [answerOf(rows)], k: 10, today };
    const first = await makeWeeklyFiles(of);
    expect(first).toHaveLength(2);
    expect(await makeWeeklyFiles(of)).toEqual(first);
    const text = [...unzipped(weeklyFolder(first)).values()].join();
    expect(rows.filter(({ contrib }) => text.includes(contrib))).toEqual([]);
  });
});
