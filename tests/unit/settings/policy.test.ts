/**
 * What is in force and why: managed policy before the council build before a profile loaded here; anything
 * that does not fit switches Tessera off and says where the fault is.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { usualReviewSettings } from '../../../utils/domain/reviews/council-settings';
import { readUntrusted } from '../../../utils/domain/untrusted';
import { policySchema } from '../../../utils/settings/policy';
import { northshireSingle } from '../../profiles/northshire-single';

const profile = northshireSingle('https://mosaic.northshire.example');
const usual = {
  writeEnabled: true,
  pilot: true,
  copy: { enabled: true, allowedNoteTypes: [], maxTargets: 12, reasonCodes: [], sharedLine: false },
  reviews: usualReviewSettings,
  evidence: { leastPeople: 10 },
  caseView: { enabled: true, keepTyped: true, keepTypedHours: 4, guard: 'warn' },
  handbook: { answers: [] },
  retentionDays: 30,
};

interface World {
  readonly managed?: Record<string, unknown>;
  /** The text of council.json; null for a build with hosts and no such file, as a twin of the store build. */
  readonly council?: string | null;
  readonly pilot?: unknown;
}

/** A fresh copy of the modules, since a build is read once for good. */
async function inForce({ managed = {}, council, pilot }: World) {
  vi.resetModules();
  fakeBrowser.reset();
  const { browser } = await import('../../../utils/platform/browser');
  vi.spyOn(browser.storage.managed, 'get').mockImplementation((async () => managed) as never);
  Object.assign(browser.runtime, {
    getManifest: () =>
      council === undefined ? {} : { host_permissions: ['https://mosaic.northshire.example/*'] },
  });
  vi.stubGlobal('fetch', async () => {
    if (typeof council !== 'string') throw new TypeError('Failed to fetch'); // as for any file not packaged
    return new Response(council);
  });
  if (pilot !== undefined) await browser.storage.local.set({ pilotProfile: pilot });
  const { readInForce } = await import('../../../utils/settings/in-force');
  const read = await readInForce();
  return { ...read, places: read.problems.map(({ path }) => path) };
}

beforeEach(() => vi.unstubAllGlobals());

describe('the policy’s shape', () => {
  it('has a usual value for everything', () => {
    expect(readUntrusted(policySchema, {})).toEqual({ verdict: 'fits', value: usual });
    expect(readUntrusted(policySchema, { copy: { maxTargets: 3 } })).toMatchObject({
      value: { copy: { ...usual.copy, maxTargets: 3 } },
    });
  });

  it.each([
    ['writeEnabled', { writeEnabled: 'false' }, 'writeEnabled'],
    ['a misspelt key', { writeEnable: false }, 'writeEnable'],
    ['a misspelt key within', { copy: { shareLine: true } }, 'copy › shareLine'],
    ['maxTargets', { copy: { maxTargets: 0 } }, 'copy › maxTargets'],
    ['more targets than allowed', { copy: { maxTargets: 41 } }, 'copy › maxTargets'],
    ['half a target', { copy: { maxTargets: 1.5 } }, 'copy › maxTargets'],
    ['retentionDays', { retentionDays: 1 }, 'retentionDays'],
    ['a reason of another kind', { copy: { reasonCodes: ['a', 7] } }, 'copy › reasonCodes › 2'],
    ['a poisonous key', JSON.parse('{"copy": {"__proto__": {"sharedLine": true}}}'), 'copy › __proto__'],
  ])('refuses %s and names its place', (_what, value, place) => {
    expect(readUntrusted(policySchema, value)).toMatchObject({
      verdict: 'refused',
      problems: [{ path: place }],
    });
  });

  it('has the same keys as the schema that browsers are given', () => {
    const { properties } = managedSchema;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(policySchema.shape).sort());
    expect(Object.keys(properties.copy.properties).sort()).toEqual(Object.keys(usual.copy).sort());
  });
});

describe('what is in force', () => {
  const council = (value: object) => JSON.stringify(value);
  const named = (id: string) => ({ ...profile, id });

  it('is nothing, without a policy and a profile', async () => {
    expect(await inForce({})).toMatchObject({
      profile: null,
      source: 'none',
      policy: usual,
      policySource: 'none',
    });
  });

  it('is the policy’s profile before the build’s before the pilot’s', async () => {
    const world = { council: council({ profile: named('build') }), pilot: named('pilot') };
    const managed = { siteProfile: named('managed') };
    expect(await inForce({ managed, ...world })).toMatchObject({
      source: 'managed',
      profile: { id: 'managed' },
    });
    expect(await inForce(world)).toMatchObject({ source: 'council-build', profile: { id: 'build' } });
    expect(await inForce({ pilot: named('pilot') })).toMatchObject({
      source: 'pilot',
      profile: { id: 'pilot' },
    });
  });

  it('is the same from a policy that holds it as one text, as Edge and Chrome must', async () => {
    const text = { siteProfile: JSON.stringify(named('managed')), reviews: { leadTimes: '[]' } };
    expect(await inForce({ managed: text })).toMatchObject({
      source: 'managed',
      profile: { id: 'managed' },
      policy: { reviews: { leadTimes: [] } },
    });
    const broken = await inForce({ managed: { siteProfile: '{', reviews: { wording: 'not JSON' } } });
    expect(broken).toMatchObject({ profile: null, places: ['policy › reviews › wording'] });
    expect((await inForce({ managed: { siteProfile: '{' } })).places).toEqual([
      expect.stringMatching(/^policy › siteProfile/),
    ]);
  });

  it('is no pilot where the policy allows none', async () => {
    expect(await inForce({ managed: { pilot: false }, pilot: profile })).toMatchObject({
      profile: null,
      source: 'none',
      problems: [],
    });
  });

  it.each([
    ['the managed policy', { managed: { pilots: true }, pilot: profile }, ['policy › pilots']],
    [
      'the managed profile',
      {
        managed: { siteProfile: { ...profile, origins: ['*'] } },
        council: council({ profile }),
        pilot: profile,
      },
      ['policy › siteProfile › origins › 1'],
    ],
    [
      'the build’s policy',
      { council: council({ profile, policy: { pilots: 1 } }), pilot: profile },
      ['council.json › policy › pilots'],
    ],
    [
      'the build’s profile',
      { council: council({ profile: { ...profile, id: 'Not an id' } }), pilot: profile },
      ['council.json › profile › id'],
    ],
    ['a build without a profile', { council: '{}', pilot: profile }, ['council.json › profile']],
    [
      'a build with an unknown part',
      { council: council({ profile, code: 1 }), pilot: profile },
      ['council.json › code'],
    ],
    ['a build that is no JSON', { council: '{"profile":\n}', pilot: profile }, ['council.json › line 2']],
    ['an empty build file', { council: '', pilot: profile }, ['council.json › the file']],
    ['the pilot', { pilot: { ...profile, release: '' } }, ['release']],
  ])('is nothing, with the place of the fault, when %s does not fit', async (_what, world, places) => {
    expect(await inForce(world)).toMatchObject({ profile: null, places });
  });

  it('is the pilot’s when a build with hosts holds no council file', async () => {
    expect(await inForce({ council: null, pilot: profile })).toMatchObject({ source: 'pilot', problems: [] });
  });
});
