/**
 * A passed self-test belongs to the profile as it was tested: whatever a helper works by voids it when it is
 * edited, and nothing else does. Parts are named as a person knows them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../utils/domain/profile/checks';
import { namesOfParts } from '../../../utils/domain/profile/part-names';
import { partsOf } from '../../../utils/domain/profile/parts';
import type { Profile } from '../../../utils/domain/profile/schema';
import { digestOf, hasPassed, withPass } from '../../../utils/domain/profile/tested';
import { northshireSingle } from '../../profiles/northshire-single';

const profile = northshireSingle('https://mosaic.northshire.example');
const helper = 'copy-to-siblings';
const pass = { helper, release: '25.3', on: '2026-03-09', samples: {} } as const;

// biome-ignore lint/suspicious/noExplicitAny: a test may edit a profile anywhere
type Loose = Record<string, any>;

/** Every text of a part of the profile, as the keys that lead to it. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function edited(path: readonly string[], change: (text: string) => string): Profile {
  const copy: Loose = structuredClone(profile);
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((inner: Loose, key) => inner[key], copy);
  holder[last] = change(holder[last]);
  return copy as Profile;
}

describe('a pass', () => {
  it('counts for the profile that was tested, and survives being saved and read', () => {
    expect(hasPassed(profile, helper)).toBe(true);
    const read = checkProfile(JSON.parse(JSON.stringify(profile)));
    expect(read.verdict === 'fits' && hasPassed(read.value, helper)).toBe(true);
  });

  it('is missing from a profile without one, which is a whole profile all the same', () => {
    const { tested: _none, ...bare } = profile;
    const read = checkProfile(bare);
    expect(read.verdict).toBe('fits');
    expect(read.verdict === 'fits' && hasPassed(read.value, helper)).toBe(false);
  });

  it('no longer counts when any text that a helper works by was edited', () => {
    const worked = (['signedIn', 'words', 'screens', 'routes'] as const).flatMap((part) =>
      textsIn(profile[part], [part]),
    );
    expect(worked.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(fc.constantFrom(...worked), fc.string({ minLength: 1 }), (path, added) => {
        expect(
          hasPassed(
            edited(path, (text) => text + added),
            helper,
          ),
        ).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['title'],
    ['id'],
    ['release'],
    ['help', 'deleteDraft'],
    ['origins', '0'],
    ['session', 'secondWindows'],
  ])('still counts when only %s was edited', (...path) =>
    expect(
      hasPassed(
        edited(path, (text) => `${text}x`),
        helper,
      ),
    ).toBe(true),
  );

  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(profile.screens).reverse());
    expect(digestOf({ ...profile, screens: turned })).toBe(digestOf(profile));
  });

  it('stands beside that for another release, in the place of the older one, and of none that is void', () => {
    const both = withPass(profile, pass);
    const copying = ({ tested }: typeof both) => tested.filter(({ helper }) => helper === 'copy-to-siblings');
    expect(copying(both).map(({ release }) => release)).toEqual(['25.2', '25.3']);
    const again = withPass(both, { ...pass, on: '2026-04-01' });
    expect(copying(again).map(({ on }) => on)).toEqual(['2026-03-02', '2026-04-01']);
    const changed = edited(['words', 'draft'], () => 'In progress');
    expect(withPass(changed, pass).tested).toEqual([{ ...pass, of: digestOf(changed) }]);
  });
});

describe('the parts of a screen', () => {
  it('are every place that the profile points at', () => {
    const keys = partsOf(profile.screens['case-notes'] as never).map(([key]) => key);
    expect(keys).toEqual([
      'identity.id',
      'identity.name',
      'identity.dateOfBirth',
      'lists.notes',
      'actions.add-note',
    ]);
  });

  it.each([
    ['case-note-form', ['fields.contact-date'], '‘Contact date’'],
    ['case-note-form', ['contact-date', 'fields.contact-date'], '‘Contact date’'],
    ['case-note-form', ['actions.save-draft', 'fields.title'], '‘Save’, ‘Title’'],
    ['case-note', ['fields.body'], 'body'],
    ['case-notes', ['notes › table'], '‘Case notes’'],
    ['case-notes', ['notes › ref'], '‘Case notes’, column ‘Ref’'],
    ['nowhere', ['fields.title'], 'title'],
  ])('on %s, %j are called %s', (screen, parts, words) => {
    expect(namesOfParts(profile.screens[screen], parts)).toBe(words);
  });

  it('are named up to four, and the rest is counted', () => {
    const all = partsOf(profile.screens['case-note'] as never).map(([key]) => key);
    expect(namesOfParts(profile.screens['case-note'], all)).toMatch(/ and 10 more$/);
  });
});
