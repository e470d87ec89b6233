/** Nobody can be seen in a table, nor between two tables: by rule, and by attack on seeded teams. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow, type View } from '../../../utils/domain/evidence/differencing';
import { type Draw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import { type Cell, exportCount, kInForce, suppressSmall } from '../../../utils/domain/evidence/suppression';

const counted = (key: string, contributors: number, more: Partial<Cell> = {}): Cell => ({
  key,
  contributors,
  ...more,
});
const people = (from: number, to: number, events = 3): Record<string, number> =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [`p${from + at}`, events]));

const marksOf = (cells: readonly Cell[], k = 10) =>
  Object.fromEntries(suppressSmall(cells, { k }).map(({ key, withheldBy }) => [key, withheldBy]));

describe('a table', () => {
  it('withholds a small cell, and the next smallest with it', () => {
    expect(marksOf([counted('a', 30), counted('b', 12), counted('c', 4), counted('d', 20)])).toEqual({
      a: null,
      b: 'secondary',
      c: 'k',
      d: null,
    });
  });
  it('leaves two small cells alone when they are ten together, and takes a third when not', () => {
    expect(marksOf([counted('a', 6), counted('b', 7), counted('c', 20)])).toEqual({
      a: 'k',
      b: 'k',
      c: null,
    });
    expect(marksOf([counted('a', 2), counted('b', 3), counted('c', 20), counted('d', 40)])).toEqual({
      a: 'k',
      b: 'k',
      c: 'secondary',
      d: null,
    });
  });
  it('counts people once who are in two cells', () => {
    const cells: Cell[] = [
      { key: 'a', contributors: people(0, 9) },
      { key: 'b', contributors: people(0, 9) },
      { key: 'c', contributors: people(0, 40) },
    ];
    expect(marksOf(cells)).toEqual({ a: 'k', b: 'k', c: 'secondary' });
  });
  it('withholds a cell that one contributor dominates', () => {
    const cells: Cell[] = [
      { key: 'a', contributors: { ...people(0, 14, 2), big: 30 } },
      { key: 'b', contributors: people(20, 40, 10) },
      { key: 'c', contributors: people(40, 80, 10) },
    ];
    expect(marksOf(cells)).toEqual({ a: 'dominance', b: 'secondary', c: null });
    expect(marksOf([counted('a', 12, { events: 100, largestShare: 0.41 }), counted('b', 50)])).toMatchObject({
      a: 'dominance',
    });
    expect(marksOf([counted('a', 12, { events: 100, largestShare: 0.4 }), counted('b', 50)])).toEqual({
      a: null,
      b: null,
    });
  });
  it('withholds the total when no sibling is left', () => {
    const under = (key: string, contributors: number) => counted(key, contributors, { total: 'all' });
    expect(marksOf([counted('all', 11), under('a', 11), under('b', 0)])).toMatchObject({
      b: 'k',
      a: 'secondary',
    });
    expect(marksOf([counted('all', 12), under('a', 12)])).toEqual({ all: null, a: null });
    expect(
      marksOf([
        { key: 'all', contributors: people(0, 12) },
        { key: 'a', total: 'all', contributors: people(0, 9) },
      ]),
    ).toEqual({
      all: 'secondary',
      a: 'k',
    });
  });
  it('hides the parts of what it hides', () => {
    const cells = [
      counted('council', 60),
      counted('north', 14, { total: 'council' }),
      counted('south', 4, { total: 'council' }),
      counted('east', 42, { total: 'council' }),
      counted('north-1', 14, { total: 'north' }),
    ];
    expect(marksOf(cells)).toEqual({
      council: null,
      north: 'secondary',
      south: 'k',
      east: null,
      'north-1': 'secondary',
    });
  });
  it('ends when totals run in a circle', () => {
    expect(marksOf([counted('a', 3, { total: 'b' }), counted('b', 3, { total: 'a' })])).toEqual({
      a: 'k',
      b: 'k',
    });
  });
  it('keeps a name and a reason of what it withholds, and no figure', () => {
    const [cell] = suppressSmall([{ ...counted('a', 3), seconds: 999 }, counted('b', 60)], { k: 10 });
    expect(cell).toEqual({ key: 'a', withheldBy: 'k' });
  });
  it('never goes below five, and takes what is no number for nobody', () => {
    expect([3, 5, 7.2, Number.NaN].map(kInForce)).toEqual([5, 5, 8, 10]);
    expect(marksOf([counted('a', 4), counted('b', 40), counted('c', 40)], 1)).toMatchObject({ a: 'k' });
    expect(marksOf([counted('a', Number.NaN), counted('b', 40)])).toMatchObject({ a: 'k' });
    expect(marksOf([{ key: 'a', contributors: { p: Number.NaN } }, counted('b', 40)])).toMatchObject({
      a: 'k',
    });
    expect([0, 2, 3, 12, 13].map(exportCount)).toEqual([0, 0, 5, 10, 15]);
  });
  it('for any table: what the shown total less the shown cells gives away is nobody or ten and more', () => {
    const mark = fc.dictionary(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 1, max: 9 }), {
      maxKeys: 30,
    });
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 8 }), (rows) => {
        const cells: Cell[] = rows.map((contributors, at) => ({ key: `c${at}`, total: 'all', contributors }));
        const everyone: Record<string, number> = {};
        for (const row of rows)
          for (const [who, n] of Object.entries(row)) everyone[who] = (everyone[who] ?? 0) + n;
        const out = suppressSmall([{ key: 'all', contributors: everyone }, ...cells], { k: 10 });
        const hidden = new Set(out.filter(({ withheldBy }) => withheldBy).map(({ key }) => key));
        for (const cell of out) {
          if (cell.withheldBy === null)
            expect(Object.keys(cell.contributors).length).toBeGreaterThanOrEqual(10);
        }
        const residue = rows.filter((_, at) => hidden.has(`c${at}`));
        if (hidden.has('all') || residue.length === 0) return;
        expect(residue.length).toBeGreaterThan(1);
        expect(new Set(residue.flatMap((row) => Object.keys(row))).size).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});

describe('two views', () => {
  const view = (...members: readonly number[]): View => new Map(members.map((who) => [`${who}`, `p${who}`]));
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
  it('may not differ by a few people, either way', () => {
    const all = view(...range(0, 30));
    expect(mayShow(view(...range(0, 29)), [all], 10)).toEqual({ verdict: 'refused', because: 'too-close' });
    expect(mayShow(all, [view(...range(0, 21))], 10)).toEqual({ verdict: 'refused', because: 'too-close' });
    expect(mayShow(view(...range(0, 20)), [all], 10)).toEqual({ verdict: 'may-show' });
    expect(mayShow(all, [all], 10)).toEqual({ verdict: 'may-show' });
    expect(mayShow(view(...range(0, 9)), [], 10)).toEqual({ verdict: 'refused', because: 'too-few' });
  });
  it('may not differ by one person’s week, though the people are the same', () => {
    const twoWeeks = new Map(range(0, 20).map((who) => [`w1-${who}`, `p${who}`]));
    const more = new Map([...twoWeeks, ['w2-3', 'p3']]);
    expect(mayShow(more, [twoWeeks], 10)).toEqual({ verdict: 'refused', because: 'too-close' });
  });
  it('may not show what three of them give away', () => {
    const one = view(...range(0, 20));
    const other = view(...range(17, 40));
    expect(mayShow(view(...range(0, 40)), [one, other], 10)).toEqual({
      verdict: 'refused',
      because: 'too-close',
    });
  });
  it('give nobody away on 1,000 seeded teams', () => {
    const filtered = (rows: View, draw: Draw): View => {
      const role = Math.floor(draw() * 4);
      const from = Math.floor(draw() * 6);
      return new Map([...rows].filter(([row]) => Number(row) % 4 !== role || Number(row) % 6 < from));
    };
    let attacks = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const draw = seededDraw(seed);
      const size = 10 + Math.floor(draw() * 50);
      const team: View = new Map(range(0, size * 3).map((row) => [`${row}`, `p${row % size}`]));
      const shown: View[] = [];
      for (let asked = 0; asked < 5; asked += 1) {
        const next = asked === 0 ? team : filtered(team, draw);
        if (mayShow(next, shown, 10).verdict === 'may-show') shown.push(next);
      }
      for (const one of shown) {
        for (const other of shown) {
          attacks += 1;
          const extra = [...one].filter(([row]) => !other.has(row)).map(([, who]) => who);
          const lack = [...other].filter(([row]) => !one.has(row)).map(([, who]) => who);
          const left = new Set([...extra, ...lack]).size;
          expect(left === 0 || left >= 10, `seed ${seed}`).toBe(true);
        }
      }
    }
    expect(attacks).toBeGreaterThan(1000);
  });
});
