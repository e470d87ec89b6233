/** What is said to be off, and why: the nearest reason first, and nothing said to be on that is not. */
import { describe, expect, it } from 'vitest';
import { type SetNow, switchesOf, switchIds } from '../../../utils/domain/switches';
import { northshireSingle } from '../../profiles/northshire-single';
import { passed } from '../../profiles/passed';

const profile = passed(northshireSingle('https://mosaic.example'));
const everything = Object.fromEntries(switchIds.map((id) => [id, true])) as SetNow['allowed'];
const usual: SetNow = {
  isPaused: false,
  hasFault: false,
  profile,
  decidedBy: 'policy',
  allowed: everything,
};
const offIn = (now: Partial<SetNow>) =>
  Object.fromEntries(switchesOf({ ...usual, ...now }).flatMap(({ id, off }) => (off ? [[id, off]] : [])));
const all = (why: string) => Object.fromEntries(switchIds.map((id) => [id, why]));

describe('what is off', () => {
  it('is nothing where everything is allowed, tested and described', () => {
    expect(offIn({})).toEqual({});
  });

  it('is everything while paused, before any other reason', () => {
    expect(offIn({ isPaused: true, hasFault: true, profile: null })).toEqual(all('paused'));
    expect(offIn({ hasFault: true, profile: null })).toEqual(all('fault'));
    expect(offIn({ profile: null })).toEqual(all('no-profile'));
  });

  it('is what the council says, by where it says so', () => {
    expect(offIn({ allowed: { ...everything, reviews: false } })).toEqual({ reviews: 'policy' });
    expect(offIn({ allowed: { ...everything, guard: false }, decidedBy: 'council-build' })).toEqual({
      guard: 'council-build',
    });
  });

  it('is copying too where nothing may be saved', () => {
    expect(offIn({ allowed: { ...everything, saving: false } })).toEqual({
      saving: 'policy',
      copying: 'policy',
    });
  });

  it('is copying under a profile that has not passed its test', () => {
    expect(offIn({ profile: { ...profile, tested: [] } })).toEqual({ copying: 'not-tested' });
  });
});
