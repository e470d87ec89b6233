/**
 * The watch of the ordinary way: copies by hand and group notes are recognised by the screens that pass, everything
 * else is left alone, and the time away is no time at work. No name and no number of a child comes out of it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeEventSchema } from '../../../utils/domain/evidence/time-event';
import { watchStanding, watchUntil } from '../../../utils/domain/evidence/watch-weeks';
import {
  noteMark,
  nothingWatched,
  quietMs,
  type Sighting,
  seePage,
  type WatchedTask,
  type Watching,
  watchedEvent,
  whenQuiet,
} from '../../../utils/domain/evidence/watching';
import { idFor } from './event-rows';

type Page = readonly [
  second: number,
  screen: string,
  who: string | null,
  note?: string | undefined,
  siblings?: number | undefined,
];

const sightingOf = ([second, screen, who, note, siblings]: Page): Sighting => ({
  at: 1_000_000 + second * 1000,
  screen,
  who,
  note: note ?? null,
  siblings: siblings ?? null,
});

/** What comes of a row of pages, the quiet after them included. */
function watched(pages: readonly Page[], start: Watching = nothingWatched): WatchedTask[] {
  const finished: (WatchedTask | null)[] = [];
  let watching = start;
  for (const page of pages) {
    const seen = seePage(watching, sightingOf(page));
    watching = seen.watching;
    finished.push(seen.finished);
  }
  const last = 1_000_000 + (pages.at(-1)?.[0] ?? 0) * 1000;
  finished.push(whenQuiet(watching, last + quietMs).finished);
  return finished.filter((one) => one !== null);
}

const byHand: readonly Page[] = [
  [0, 'case-note', 'ava', 'n1'],
  [20, 'relationships', 'ava', undefined, 2],
  [24, 'person-summary', 'ben'],
  [28, 'case-notes', 'ben'],
  [30, 'case-note-form', 'ben'],
  [90, 'case-note', 'ben', 'n2'],
  [95, 'relationships', 'ben', undefined, 2],
  [99, 'person-summary', 'cai'],
  [105, 'case-note-form', 'cai'],
  [150, 'case-note', 'cai', 'n3'],
];
const eventOf = (task: WatchedTask) => watchedEvent(task, { id: idFor(1), day: '2026-11-23' });

describe('a note copied by hand', () => {
  it('is timed from the list of relations to the last note seen saved, under how many there were', () => {
    const [task, ...more] = watched(byHand);
    expect(more).toEqual([]);
    expect(task && eventOf(task)).toMatchObject({
      arm: 'manual',
      stratum: 'siblings=2',
      outcome: 'done',
      timing: { activeMs: { idle60: 130_000 } },
    });
  });
  it('goes on when the first note is looked at again, and when a draft is finished', () => {
    const [task] = watched([
      ...byHand.slice(0, 6),
      [92, 'case-note', 'ben', 'n2'], // finished
      [94, 'case-note', 'ava', 'n1'], // for its text
      ...byHand.slice(6),
    ]);
    expect(task).toMatchObject({ stratum: 'siblings=2', to: 1_150_000 });
  });
  it('ends when another note comes into view, which may itself be copied', () => {
    const next = byHand.map(
      ([second, screen, who, note]): Page => [second + 200, screen, `${who}-b`, note && `${note}-b`],
    );
    expect(watched([...byHand, ...next]).map(({ stratum }) => stratum)).toEqual(['siblings=2', 'siblings=2']);
  });
});

describe('what is no copy', () => {
  it.each<readonly [string, readonly Page[]]>([
    [
      'a note on somebody else, reached past no relations',
      byHand.filter(([, screen]) => screen !== 'relationships'),
    ],
    ['another note of the same child', byHand.map(([at, screen, , note]): Page => [at, screen, 'ava', note])],
    ['a form that was left unsaved', byHand.slice(0, 5)],
    ['a note read and nothing else', byHand.slice(0, 2)],
    [
      'one begun after the note was long gone',
      [byHand[0] as Page, ...byHand.slice(1, 6).map(([at, ...rest]): Page => [at + 1000, ...rest])],
    ],
    [
      'pages that nobody can be read on',
      byHand.map(([at, screen, , note]): Page => [at, screen, null, note]),
    ],
  ])('is not counted: %s', (_, pages) => {
    expect(watched(pages)).toEqual([]);
  });
  it('is nothing that any row of pages breaks, and nobody is in what comes out', () => {
    const screens = ['case-note', 'relationships', 'groups', 'case-note-form', 'group-note-form', 'visits'];
    const page = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(...screens),
      fc.constantFrom('ava', 'ben', 'cai', null),
      fc.option(fc.constantFrom('n1', 'n2', 'n3'), { nil: undefined }),
      fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    );
    let tasks = 0;
    fc.assert(
      fc.property(fc.array(page, { minLength: 20, maxLength: 60 }), (steps) => {
        let at = 0;
        const pages = steps.map(([gap, ...rest]): Page => {
          at += gap;
          return [at, ...rest];
        });
        for (const task of watched(pages)) {
          const event = eventOf(task);
          expect(timeEventSchema.safeParse(event).success).toBe(true);
          expect(event?.timing?.activeMs.idle60).toBeLessThanOrEqual(task.to - task.from);
          expect(JSON.stringify(event)).not.toMatch(/ava|ben|cai|n[123]/);
          tasks += 1;
        }
      }),
      { numRuns: 2000, seed: 6 },
    );
    expect(tasks).toBeGreaterThan(20);
  });
});

describe('Mosaic’s own group note', () => {
  const group: readonly Page[] = [
    [0, 'case-note', 'ava', 'n1', 3],
    [10, 'groups', 'ava', undefined, 3],
    [15, 'group-note-form', null],
    [70, 'case-note', 'ava', 'n5'],
  ];
  it('is an arm of its own, under the brothers and sisters that are known', () => {
    const [task] = watched(group);
    expect(task && eventOf(task)).toMatchObject({
      arm: 'native',
      stratum: 'siblings=3',
      timing: { wallMs: 60_000 },
    });
  });
  it('is not counted when its form was left for another page', () => {
    const [note, list, form, saved] = group as [Page, Page, Page, Page];
    expect(watched([note, list, form, [40, 'person-summary', 'ava'], saved])).toEqual([]);
  });
  it('is not counted where it is not known how many it went to', () => {
    expect(watched(group.map(([at, screen, who, note]): Page => [at, screen, who, note]))).toEqual([]);
  });
});

describe('the time', () => {
  it('leaves out what was looked elsewhere, and idleness beyond a minute', () => {
    let watching = nothingWatched;
    const [first, second, ...rest] = byHand;
    for (const page of [first, second]) if (page) watching = seePage(watching, sightingOf(page)).watching;
    const at = (second: number) => 1_000_000 + second * 1000;
    watching = noteMark(watching, { at: at(21), what: 'leaves' });
    watching = noteMark(watching, { at: at(23), what: 'returns' });
    const shifted = rest.map(([seconds, ...page]): Page => [seconds + 100, ...page]);
    watching = noteMark(watching, { at: at(115), what: 'idle', since: at(24) });
    watching = noteMark(watching, { at: at(120), what: 'active' });
    const [task] = watched(shifted, watching);
    // 130 s as before and 100 more, less 2 s away, less the 36 s of 96 idle ones that are beyond a minute
    expect(task && eventOf(task)?.timing).toMatchObject({ wallMs: 230_000, activeMs: { idle60: 192_000 } });
  });
  it('is not told when the clock went back', () => {
    const [task] = watched(byHand);
    expect(task && eventOf({ ...task, to: task.from - 1 })).toBeNull();
  });
});

describe('the four weeks', () => {
  it('end themselves', () => {
    const until = watchUntil('2026-11-23');
    expect(until).toBe('2026-12-20');
    expect(watchStanding(until, '2026-12-20').at).toBe('on');
    expect(watchStanding(until, '2026-12-21')).toEqual({ at: 'over', until });
    expect(watchStanding(null, '2026-11-23').at).toBe('off');
    expect(watchStanding('2036-01-01', '2026-11-23').at).toBe('off'); // no watch is as long as that
  });
});
