/**
 * Holds that the sheet is filled, and an empty row brought up, only while nobody has paused Tessera or switched it off: asked
 * again at that moment, whatever was in force when the sheet was opened.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageLink } from '../../../utils/coordinator/page-link';
import type { Profile } from '../../../utils/domain/profile/schema';
import { northshireSingle } from '../../profiles/northshire-single';

const asked = vi.hoisted(() => ({ profile: null as unknown, writeEnabled: true, reviews: true }));
vi.mock('../../../utils/settings/in-force', () => ({
  readInForce: async () => ({
    profile: asked.profile,
    source: 'managed',
    policy: { writeEnabled: asked.writeEnabled, reviews: { enabled: asked.reviews } },
    policySource: 'managed',
    problems: [],
  }),
}));
vi.mock('../../../utils/coordinator/page-tools', () => ({ bringSheetTools: async () => true }));
const { fillIn } = await import('../../../utils/helpers/review-invites/run/fill-sheet');

const profile: Profile = northshireSingle('x');
const place = {
  child: { id: '1', name: 'Ava Thornbury', dateOfBirth: null },
  worker: { name: 'Rosa Quill', actingFor: null },
  screen: 'sheet-requests',
};
const writing = { place, fields: { text: 'Place: Civic Centre' }, list: null, rows: [] };
let steps: string[] = [];

function fill() {
  const link = {
    tabId: 1,
    step: async (act: string) => {
      steps.push(act);
      return { verdict: 'done', result: { verdict: 'filled' } };
    },
  } as unknown as PageLink;
  return fillIn({ link, site: { profile, origin: 'https://mosaic.example' } }, writing);
}

beforeEach(() => {
  steps = [];
  Object.assign(asked, { profile, writeEnabled: true, reviews: true });
});

describe('right before the sheet is filled', () => {
  it('it is filled while Tessera is on', async () => {
    expect(await fill()).toBeNull();
    expect(steps).toEqual(['invites.fill']);
  });
  it.each([
    ['Tessera has been paused', { profile: null }],
    ['the council has switched writing off', { writeEnabled: false }],
    ['the council has switched reviews off', { reviews: false }],
  ])('%s: the page is not touched', async (_why, change) => {
    Object.assign(asked, change);
    expect(await fill()).toBe('switched-off');
    expect(steps).toEqual([]);
  });
});
