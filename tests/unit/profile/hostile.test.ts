/**
 * Profiles that would lead Tessera to one fixed record, or that claim a test which they have not passed: refused
 * with the faulty place named, or worth nothing.
 */
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../utils/domain/profile/checks';
import { hasPassed } from '../../../utils/domain/profile/tested';
import { northshireSingle } from '../../profiles/northshire-single';

const good = northshireSingle('https://mosaic.northshire.example');

// biome-ignore lint/suspicious/noExplicitAny: a test may break a profile in ways that its type forbids
type Loose = Record<string, any>;

function faults(change: (profile: Loose) => void): string[] {
  const profile: Loose = JSON.parse(JSON.stringify(good));
  change(profile);
  const checked = checkProfile(profile);
  return checked.verdict === 'fits' ? [] : checked.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a route', () => {
  it.each(['/person/4381/case-notes', '/frame', '/'])('that opens %j for everybody is refused', (path) => {
    const steps = [
      { do: 'open', path },
      { do: 'expect', screen: 'case-notes' },
    ];
    expect(faults(({ routes }) => Object.assign(routes, { 'case-notes': steps }))).toEqual([
      expect.stringMatching(/^routes › case-notes: This route opens the same record for everybody/),
    ]);
  });
});

describe('a claim of a passed test', () => {
  const sample = { ways: [0], is: 'input:text', said: 'Title', after: '' };
  const claim = (change: Loose) =>
    faults(({ tested }) =>
      Object.assign(tested[0], { samples: { 'case-note-form': { 'fields.title': sample } } }, change),
    );
  const sampled = (part: string, change: Loose = {}) =>
    claim({ samples: { 'case-note-form': { [part]: { ...sample, ...change } } } });

  it('is data of a fixed shape', () => {
    expect(claim({})).toEqual([]);
    expect(sampled('fields.title')).toEqual([]);
    const at = 'tested › 1 › samples › case-note-form › fields.title';
    expect(sampled('fields.title', { run: 'x' })).toEqual([expect.stringContaining(`${at} › run: `)]);
    expect(sampled('fields.title', { said: 'x'.repeat(2_001) })).toEqual([
      expect.stringContaining(`${at} › said: `),
    ]);
    expect(sampled('fields.title', { ways: [6] })).toEqual([expect.stringContaining(`${at} › ways › 1: `)]);
    expect(sampled('<img src=x>')).toEqual([expect.stringContaining('› <img src=x>: ')]);
  });

  it.each([
    ['helper', 'everything'],
    ['on', 'yesterday'],
    ['of', '<script>'],
    ['release', ''],
  ])('with %s %j is refused by its place', (key, value) => {
    expect(claim({ [key]: value })).toEqual([expect.stringMatching(`^tested › 1 › ${key}: `)]);
  });

  it('that was made up, or carried over from another profile, lets nothing be written', () => {
    const [pass] = good.tested;
    if (!pass) throw new Error('the test profile has no pass');
    expect(hasPassed({ ...good, tested: [{ ...pass, of: 'abc123' }] }, 'copy-to-siblings')).toBe(false);
    const other = { ...good, words: { ...good.words, draft: 'In progress' } };
    expect(hasPassed(other, 'copy-to-siblings')).toBe(false);
  });

  it('may hold eight at most', () => {
    expect(
      faults((profile) => Object.assign(profile, { tested: Array(9).fill(profile.tested[0]) })),
    ).toHaveLength(1);
  });
});
