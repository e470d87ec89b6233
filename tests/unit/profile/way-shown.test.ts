/**
 * A way that is shown by pointing: each thing pointed at becomes a step or is refused in words, the start of one way
 * serves the next, and nobody who was in view while it was shown is in what is kept.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, draftSchema, emptyDraft } from '../../../utils/domain/profile/making/draft';
import type { PointedAt } from '../../../utils/domain/profile/making/pointed-at';
import type { TaughtScreen } from '../../../utils/domain/profile/making/to-teach';
import {
  arrivedAt,
  beginning,
  firstPageOf,
  leadOn,
  newPass,
  type WayShown,
} from '../../../utils/domain/profile/making/way-shown';

const childId = '4410027';

function pointed(text: string, more: Partial<PointedAt> = {}): PointedAt {
  const way = { by: 'text', role: 'link', text } as const;
  return {
    ways: [{ way, matches: 1 }],
    kind: 'shown',
    name: text,
    sample: text,
    headings: [],
    choices: [],
    addresses: [],
    row: null,
    ...more,
  };
}

const searchField = pointed('Quick search', { kind: 'text' });

/** Comes to a page and points at what leads on from there. */
function on(draft: Draft, way: WayShown, page: string, to: TaughtScreen, found: PointedAt): WayShown {
  const here = newPass(way, pointed(page));
  if (!here) throw new Error(`‘${page}’ cannot be told.`);
  const lead = leadOn(draft, arrivedAt(here.way, here.screen), here.screen, to, found);
  if (lead.verdict === 'refused') throw new Error(lead.because);
  return lead.way;
}

function shown(to: TaughtScreen, menuLink: string): WayShown {
  const searched = on(emptyDraft, beginning(emptyDraft, '/', childId), 'Work view', to, searchField);
  return arrivedAt(on(emptyDraft, searched, 'Person summary', to, pointed(menuLink)), to);
}

const keptIn = ({ passes, steps }: WayShown, to: TaughtScreen): Draft => ({
  ...emptyDraft,
  passes,
  routes: { [to]: [...steps] },
});

describe('a way that was shown', () => {
  it('is a route of the fixed verbs, from the first page to the screen', () => {
    expect(shown('groups', 'Groups').steps).toEqual([
      { do: 'open', path: '/' },
      { do: 'expect', screen: 'at-work-view' },
      { do: 'fill', field: 'search-for', with: '{personId}' },
      { do: 'press', action: 'search' },
      { do: 'expect', screen: 'at-person-summary' },
      { do: 'follow', action: 'to-groups' },
      { do: 'expect', screen: 'groups' },
    ]);
  });

  it('serves the next one as far as the record, and from the same first page', () => {
    const draft = keptIn(shown('groups', 'Groups'), 'groups');
    expect(firstPageOf(draft)).toBe('/');
    const next = beginning(draft, '/', childId);
    expect(next.steps.at(-1)).toEqual({ do: 'expect', screen: 'at-person-summary' });
    expect(beginning(draft, '/start', childId).steps).toEqual([{ do: 'open', path: '/start' }]);
  });

  it('keeps nobody who was in view', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{2,12} [A-Z][a-z]{2,12}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 9_999_999 }), words, (number, title) => {
        const cells = [
          { heading: 'Number', text: `${number}` },
          { heading: 'Person', text: title },
        ];
        const table = [{ way: { by: 'text', role: 'caption', text: 'Found' } as const, matches: 1 }];
        const row = pointed(title, { row: { table, column: 'Person', cells } });
        const found = on(emptyDraft, beginning(emptyDraft, '/', `${number}`), 'Results', 'groups', row);
        const kept = JSON.stringify(keptIn(found, 'groups'));
        expect(kept).not.toContain(`${number}`);
        expect(kept).not.toContain(title);
        expect(found.steps.at(-1)).toMatchObject({
          row: { where: { person: '{personId}' }, column: 'opens' },
        });
      }),
    );
  });

  it('opens a note by what the list says of it', () => {
    const column = (name: string, heading: string) => [
      `case-notes/column/notes/${name}`,
      { as: 'column', heading },
    ];
    const taught = Object.fromEntries([
      column('title', 'Title'),
      column('type', 'Category'),
      column('state', 'State'),
    ]);
    const draft = { ...emptyDraft, taught } as Draft;
    const cells = [
      { heading: 'Category', text: 'Visit' },
      { heading: 'Title', text: 'At home' },
      { heading: 'State', text: 'Finalised' },
    ];
    const found = pointed('At home', { row: { table: [], column: 'Title', cells } });
    const lead = leadOn(draft, beginning(draft, '/', childId), 'case-notes', 'case-note', found);
    if (lead.verdict === 'refused') throw new Error(lead.because);
    const where = { type: '{noteType}', title: '{noteTitle}' };
    expect(lead.way.steps.at(-1)).toEqual({ do: 'follow', row: { list: 'notes', where, column: 'title' } });
    expect(lead.way.inView).toMatchObject({ noteType: 'Visit', noteTitle: 'At home' });
  });

  it.each([
    ['a link that does something', pointed('Delete draft'), 'does something'],
    ['a link with somebody’s number', pointed(`Record ${childId}`), 'one person'],
    ['what no way finds alone', pointed('Groups', { ways: [] }), 'nothing else'],
  ])('is refused for %s', (_what, found, because) => {
    const lead = leadOn(emptyDraft, beginning(emptyDraft, '/', childId), 'at-work-view', 'groups', found);
    expect(lead).toMatchObject({ verdict: 'refused', because: expect.stringContaining(because) });
  });

  it('is refused where it is too long for a route, and at a heading that is about somebody', () => {
    const start = beginning(emptyDraft, '/', childId);
    const long = { ...start, steps: Array(11).fill({ do: 'expect', screen: 'groups' }) };
    expect(leadOn(emptyDraft, long, 'groups', 'groups', pointed('On')).verdict).toBe('refused');
    expect(newPass(start, pointed(`Record of ${childId}`))).toBeNull();
  });

  it('fits the shape in which a draft is kept, and older drafts without one still do', () => {
    expect(draftSchema.safeParse(keptIn(shown('groups', 'Groups'), 'groups')).success).toBe(true);
    const { passes: _none, ...older } = emptyDraft;
    expect(draftSchema.parse(older)).toEqual(emptyDraft);
  });
});
