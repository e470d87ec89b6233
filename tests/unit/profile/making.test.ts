/**
 * A profile in the making: what it lacks is named, what comes of it passes every check, steps back are exact,
 * and nothing that stood on a page about somebody is in it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFor, pathOf } from '../../../utils/domain/profile/making/address-path';
import { draftSchema, emptyDraft } from '../../../utils/domain/profile/making/draft';
import { finished, missingIn, missingOn } from '../../../utils/domain/profile/making/finish';
import { changedTo, redone, startingWith, undone } from '../../../utils/domain/profile/making/history';
import { labelsIn } from '../../../utils/domain/profile/making/labels';
import { askFor } from '../../../utils/domain/profile/making/need-words';
import {
  asElsewhere,
  columnsFrom,
  kept,
  type PendingOf,
  type PendingThing,
  testedAgain,
  thingFrom,
} from '../../../utils/domain/profile/making/pending';
import {
  allNeeds,
  neededScreens,
  needsOf,
  optionalScreens,
} from '../../../utils/domain/profile/making/to-teach';
import { combined } from '../../../utils/domain/profile/making/ways-found';
import { copyScreens } from '../../../utils/domain/profile/needs';
import { origin, pointedAt, wholeDraft } from './whole-draft';

describe('a draft', () => {
  it('lacks everything at first, and says so step by step', () => {
    const steps = new Set(missingIn(emptyDraft).map(({ step }) => step));
    expect(steps).toEqual(new Set(['site', 'words', ...neededScreens]));
    expect(finished(emptyDraft).verdict).toBe('missing');
  });

  it('asks for all that copying is checked for', () => {
    for (const [screen, needs] of Object.entries(copyScreens)) {
      const names = needsOf(screen as keyof typeof copyScreens).map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining([...needs.fields, ...needs.actions, ...Object.values(needs.lists).flat()]),
      );
    }
    expect(allNeeds.filter((need) => askFor(need) === 'This')).toEqual([]);
    expect(new Set(allNeeds.map(({ id }) => id)).size).toBe(allNeeds.length);
  });

  it('makes a profile that fits once it is whole, with the careful answer where nothing was tried', () => {
    const made = finished(wholeDraft());
    expect(made).toMatchObject({ verdict: 'finished' });
    if (made.verdict !== 'finished') return;
    expect(made.profile.session).toEqual({
      secondWindows: 'unknown',
      postCarriesPerson: 'unknown',
      answersWithin: 25,
    });
    expect(made.profile.id).toBe('northshire-training');
    expect(made.profile.screens['case-note-form']?.actions.finish?.purpose).toBe('finish');
    expect(draftSchema.safeParse(wholeDraft()).success).toBe(true);
  });

  it('names each thing that is taken out of it again', () => {
    const whole = wholeDraft();
    const needed = neededScreens.flatMap(needsOf).filter(({ isOptional }) => !isOptional);
    for (const need of needed) {
      const { [need.id]: _gone, ...taught } = whole.taught;
      expect(missingIn({ ...whole, taught })).toEqual([{ step: need.screen, what: askFor(need) }]);
    }
  });

  it('does without the screens that are optional until one is begun', () => {
    for (const screen of optionalScreens) {
      const half = { ...wholeDraft(), taught: { ...wholeDraft().taught } };
      expect(missingIn(half)).toEqual([]);
      expect(missingOn(half, screen).length).toBeGreaterThan(0);
    }
  });
});

describe('steps back and forward', () => {
  it('lead to exactly what was there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), fc.nat(30), (values, back) => {
        let history = startingWith(-1);
        for (const value of values) history = changedTo(history, value);
        const end = history;
        const steps = Math.min(back, values.length);
        for (let step = 0; step < steps; step += 1) history = undone(history);
        expect(history.now).toBe([-1, ...values][values.length - steps]);
        for (let step = 0; step < steps; step += 1) history = redone(history);
        expect(history).toEqual(end);
      }),
    );
  });

  it('do nothing where there are none', () => {
    const history = startingWith('only');
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });
});

describe('the way to a screen', () => {
  it.each([
    ['/person/1000123/case-notes', { personId: '1000123' }, '/person/{personId}/case-notes'],
    ['/case.do?person=1000123&tab=notes', { personId: '1000123' }, '/case.do?person={personId}&tab=notes'],
    ['/case-note/88', { personId: '1000123', noteRef: '88' }, '/case-note/{noteRef}'],
    ['/person/1000123/1000123', { personId: '1000123' }, null], // which of the two?
    ['/person/10001234/case-notes', { personId: '1000123' }, null], // somebody else
    ['/frame?h=k3f9x', { personId: '1000123' }, null],
    ['/person/1000123/note/99887', { personId: '1000123' }, null], // another number would be kept
    ['/person/', { personId: '' }, null],
  ])('is taken from %s', (path, standing, expected) => {
    expect(pathOf(origin + path, standing)).toBe(expected);
    if (expected) expect(addressFor(origin, expected, standing)).toBe(origin + path);
  });

  it('never keeps whom it stood for', () => {
    const ids = fc.integer({ min: 1000, max: 9_999_999 }).map(String);
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z/]{0,20}$/), (personId, rest) => {
        expect(pathOf(`${origin}/${rest}/${personId}`, { personId }) ?? '').not.toContain(personId);
      }),
    );
  });
});

describe('the ways that are kept', () => {
  const way = (text: string, matches: number, survived: boolean | null) =>
    ({ way: { by: 'label', text }, matches, survived }) as const;
  const place = { way: { by: 'css', selector: '.x' }, matches: 1, survived: true } as const;

  it('find one thing, and the same after loading', () => {
    const ways = [
      way('two', 2, true),
      way('lost', 1, false),
      way('good', 1, true),
      way('untried', 1, null),
      place,
    ];
    expect(combined(ways)).toEqual([
      { by: 'label', text: 'good' },
      { by: 'label', text: 'untried' },
    ]);
  });

  it('are a place in the mark-up only where nothing else is left', () => {
    expect(combined([way('two', 2, true), place])).toEqual([{ by: 'css', selector: '.x' }]);
    expect(combined([way('two', 2, true)])).toBeNull();
  });

  it('are lost when they find another number of things after loading', () => {
    const [need] = needsOf('sign-in');
    if (!need) throw new Error('no need');
    const pending = { [need.id]: thingFrom(need, pointedAt('Sign in'), 'pointed') };
    const survived = (matches: number) =>
      (testedAgain(pending, { [need.id]: [matches] })[need.id] as PendingThing).ways[0]?.survived;
    expect([survived(1), survived(0), survived(2)]).toEqual([true, false, false]);
    expect(testedAgain(pending, {})).toEqual(pending);
  });
});

describe('suggestions', () => {
  const columns = needsOf('case-notes').filter(({ part }) => part === 'column');

  it('give a column the heading that Mosaics use for it, each heading once and none twice on the page', () => {
    const made = columnsFrom(columns, ['ref', 'Date of contact', 'Type', 'Title', 'Status', 'Title']);
    expect(Object.values(made).map(({ heading }) => heading)).toEqual([
      'ref',
      '',
      'Date of contact',
      'Type',
      '',
      'Status',
    ]);
  });

  it('leave a heading alone that nobody knows', () => {
    const made = columnsFrom(columns, ['A', 'B']);
    expect(Object.values(made).every(({ heading }) => heading === '')).toBe(true);
  });

  it('try what is known of another screen, but never a screen’s own mark or list', () => {
    const draft = wholeDraft();
    const need = (id: string) => allNeeds.find((one) => one.id === id) as (typeof allNeeds)[number];
    expect(asElsewhere(draft, need('person-summary/identity/id'))).toEqual([
      { by: 'label', text: 'The child’s Mosaic ID' },
    ]);
    expect(asElsewhere(draft, need('person-summary/marker/marker'))).toBeNull();
  });

  it('sort no label by themselves: each comes with what Tessera makes of it, once', () => {
    const labels = labelsIn(
      ['Sister : Brother', ' Sister  : Brother', '', 'Tutor', 'Half-brother : Sister'],
      {
        Tutor: 'not-a-sibling',
      },
    );
    expect(labels).toEqual([
      { text: 'Sister : Brother', suggestion: 'full' },
      { text: 'Half-brother : Sister', suggestion: 'half' },
    ]);
  });
});

describe('what is kept', () => {
  it('holds nothing that stood on the page', () => {
    const canary = 'Ava Penhallow 1000123';
    const pending: PendingOf = Object.fromEntries(
      needsOf('case-note').map((need) => [
        need.id,
        thingFrom(
          need,
          { ...pointedAt('Title'), sample: canary, addresses: [`${origin}/x/1000123`] },
          'pointed',
        ),
      ]),
    );
    expect(JSON.stringify(kept(emptyDraft, 'case-note', pending))).not.toMatch(/Penhallow|1000123/);
  });
});
