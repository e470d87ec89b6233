/**
 * What faces and files may show: the card from the first use on, the manager's table below and above k, an answer that
 * one more person cannot be read out of, and tables in which nothing runs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerFor, successor } from '../../../utils/domain/evidence/answer';
import { cardOf } from '../../../utils/domain/evidence/card';
import type { TaskRow } from '../../../utils/domain/evidence/change-estimate';
import { contributionsOf } from '../../../utils/domain/evidence/contribution';
import { toCsv } from '../../../utils/domain/evidence/csv';
import { ownNeeds, pooledNeeds } from '../../../utils/domain/evidence/duration-chart';
import { changesTable, weeksTable } from '../../../utils/domain/evidence/export-tables';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { overviewOf } from '../../../utils/domain/evidence/overview';
import { reportHtml } from '../../../utils/domain/evidence/report';
import { rollUp } from '../../../utils/domain/evidence/roll-up';
import type { SmallChange } from '../../../utils/domain/evidence/small-change';
import { event, idFor } from './event-rows';

const today = '2026-11-24';
const register = firstRegister();
const copying = register.changes.find(({ id }) => id === 'SC-003') as SmallChange;
const context = { today, k: 10, timing: 'on' } as const;
const answerOf = (rows: readonly TaskRow[], last: Answer | null = null, on = today) =>
  answerFor('SC-003', rows, { today: on, needs: ownNeeds, last });

const own = (count: number, seconds = 50, change: object = {}) =>
  rollUp(Array.from({ length: count }, (_, at) => event(at, change, seconds + at)));
/** People elsewhere: each with so many tasks by hand and with the helper. */
const elsewhere = (people: number, tasks = 3, from = 0): TaskRow[] =>
  Array.from({ length: people }, (_, who) => {
    const tasksOf = (arm: 'manual' | 'helper', seconds: number) =>
      Array.from({ length: tasks }, (_, at) =>
        event(at + (arm === 'helper' ? 100 : 0), { arm }, seconds + who + at),
      );
    const rows = rollUp([...tasksOf('manual', 100), ...tasksOf('helper', 60)]);
    return contributionsOf(rows, { contrib: idFor(from + who + 1), today: '2027-01-01' });
  }).flat();

describe('a card', () => {
  it('says what is so in the first week', () => {
    const rows = [...own(5, 50, { learning: true }), ...own(2)];
    const card = cardOf(copying, answerOf(rows), context);
    expect(card).toMatchObject({
      uses: 7,
      verified: 7,
      observed: { kind: 'not-enough', words: '2 of 20 so far' },
    });
    expect(card.sentence).toContain('used 7 times and had saved 7 drafts');
    expect(card.sentence).toContain('2 timed uses of the 20');
    expect(card.missing.join()).toContain('0 of 8');
    expect(cardOf(copying, null, context).sentence).toContain('no use of');
  });
  it('shows a loss as plainly as a gain, and says when nothing is clear', () => {
    const kindFor = (hand: number, helper: number) =>
      cardOf(copying, answerOf([...own(24, hand, { arm: 'manual' }), ...own(24, helper)]), context).observed
        .kind;
    expect([kindFor(100, 40), kindFor(40, 100), kindFor(60, 60)]).toEqual([
      'saves-time',
      'costs-time',
      'no-clear-change',
    ]);
  });
  it('withholds what comes from a few people elsewhere, its counts too', () => {
    const card = cardOf(copying, answerOf([...own(20), ...elsewhere(9)]), context);
    expect(card).toMatchObject({ uses: null, verified: null, observed: { kind: 'withheld' } });
    expect(card.sentence).not.toMatch(/\d+ times/);
    expect(cardOf(copying, answerOf(elsewhere(10)), context).observed.kind).toBe('saves-time');
  });
  it('keeps a figure until a review point', () => {
    const rows = (n: number, seconds: number) => [...own(60, 100, { arm: 'manual' }), ...own(n, seconds)];
    const first = answerOf(rows(24, 60));
    const later = answerOf(rows(30, 20), first);
    expect(later.told).toEqual(first.told);
    expect(later.uses).toBe(30);
    expect(answerOf(rows(50, 20), first).told).not.toEqual(first.told);
    expect(answerOf(rows(30, 20), first, '2026-12-01').told).not.toEqual(first.told);
  });
});

describe('one more person', () => {
  it('changes no answer that could be subtracted from the last', () => {
    const last = answerOf(elsewhere(12));
    const shown = (next: Answer) => (successor(last, next, 10) === next ? 'next' : 'last');
    const oneMore = answerOf(elsewhere(13));
    expect(shown(oneMore)).toBe('last');
    expect(successor(last, oneMore, 10)).toEqual({ ...last, waiting: 1 });
    expect(shown(answerOf(elsewhere(12, 4)))).toBe('next');
    expect(shown(answerOf([...elsewhere(12), ...own(3)]))).toBe('next');
    expect(shown(answerOf([...elsewhere(12), ...elsewhere(10, 3, 50)]))).toBe('next');
    expect(successor(null, oneMore, 10)).toBe(oneMore);
  });
  it('can never be read out of two answers in a row, whatever comes in', () => {
    const arriving = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(arriving, (batches) => {
        let people = 0;
        let shown: Answer | null = null;
        for (const batch of batches) {
          people += batch;
          const contributors = Object.fromEntries(Array.from({ length: people }, (_, at) => [idFor(at), 1]));
          const next = { contributors } as Answer;
          if (successor(shown, next, 10) !== next) continue;
          const before = shown ? Object.keys(shown.contributors).length : 0;
          if (shown) expect(people - before === 0 || people - before >= 10).toBe(true);
          shown = next;
        }
      }),
    );
  });
});

describe('the manager’s table', () => {
  const pooled = (people: number) =>
    answerFor('SC-003', elsewhere(people, 4), { today, needs: pooledNeeds, last: null });
  const rowOf = (people: number, timer: 'validated' | 'not-validated' = 'validated') => {
    const overview = overviewOf(register, [pooled(people)], { k: 10, timer });
    const rows = overview.strands.flatMap((strand) => strand.rows);
    return { overview, row: rows.find(({ change }) => change.id === 'SC-003') };
  };
  it('shows nothing below k, and a level and a total only from a timer that was checked', () => {
    expect(rowOf(9).row).toMatchObject({ uses: null, level: null, observed: { kind: 'withheld' } });
    expect(rowOf(9).overview.total).toBeNull();
    expect(rowOf(12).row).toMatchObject({ uses: 48, level: 'E2', observed: { kind: 'saves-time' } });
    expect(rowOf(12).overview.total).toMatchObject({ verdict: 'total', changes: 1 });
    expect(rowOf(12, 'not-validated').row?.level).toBeNull();
    expect(rowOf(12, 'not-validated').overview.total).toBeNull();
  });
  it('leaves as tables with the same rows withheld, counts in fives and losses as numbers', () => {
    const few = rowOf(9).overview;
    const line = toCsv(changesTable(few, [pooled(9)]), 'data')
      .split('\r\n')
      .find((one) => one.includes('SC-003'));
    expect(line).toContain(',k,');
    expect(line).not.toMatch(/,36,|,35,/);
    const many = toCsv(changesTable(rowOf(12).overview, [pooled(12)]), 'data');
    expect(many).toContain(',50,saves-time,E2,50,50,0.');
    expect(toCsv(weeksTable([pooled(9)], 10), 'data')).toMatch(/2026-W47,2026-W47,,,,k,/);
    expect(toCsv(weeksTable([pooled(12)], 10), 'data')).toMatch(/2026-W47,2026-W47,50,10,\d/);
  });
});

/** Reads CSV by the RFC's own grammar, as a second program would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('a table as a file', () => {
  it('runs nothing, keeps a loss a number, and has the mark for Excel only where it is for Excel', () => {
    const table = {
      columns: ['text', 'hours'],
      rows: [
        ['=HYPERLINK("http://x")', -12.5],
        [' @SUM(1)', 3],
      ],
    } as const;
    const csv = toCsv(table, 'excel');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(toCsv(table, 'data').startsWith('t')).toBe(true);
    expect(readCsv(csv.slice(1))).toEqual([
      ['text', 'hours'],
      [`'=HYPERLINK("http://x")`, '-12.5'],
      [`' @SUM(1)`, '3'],
    ]);
  });
  it('comes back cell for cell, and no text cell starts a formula', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+1', '-1', '@A1', '\t=1', 'a"b', 'a\r\nb', ','),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const [, ...read] = readCsv(toCsv({ columns: ['a', 'b'], rows }, 'data'));
        expect(read.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((one) => one.replace(/^'/, ''))),
        );
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
  it('or a report, holds no mark-up that somebody wrote', () => {
    const html = reportHtml({
      title: '<script>alert(1)</script>',
      lead: '"><img src=x onerror=alert(1)>',
      sections: [{ heading: '</h2><b>', facts: [['<i>', "'x' & y"]] }],
      drawing: '',
    });
    expect(html).not.toMatch(/<script|<img|<b>|<i>/);
    expect(html).toContain('&#39;x&#39; &amp; y');
    expect(html).toContain("default-src 'none'");
  });
});
