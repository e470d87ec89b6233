/**
 * Where the page script goes and whom the profile is told: exactly the origins that the profile names, the
 * port included, and only those that the browser has granted.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../utils/domain/profile/schema';
import { browser } from '../../../utils/platform/browser';
import { northshireSingle } from '../../profiles/northshire-single';

const inForce = vi.hoisted(() => ({ origins: [] as string[], profile: true }));
vi.mock('../../../utils/settings/in-force', () => ({
  readInForce: async () => ({
    profile: inForce.profile ? ({ ...northshireSingle('x'), origins: inForce.origins } as Profile) : null,
    source: 'pilot',
    policy: { writeEnabled: true, copy: { enabled: true } },
    policySource: 'none',
    problems: [],
  }),
}));
const { registerPageScript } = await import('../../../utils/background/register');
const { greet } = await import('../../../utils/background/greet');

interface Script {
  readonly id: string;
  readonly matches: string[];
}

let scripts: Script[] = [];
let granted: string[] = [];
const changes: string[] = [];

beforeEach(() => {
  scripts = [];
  granted = [];
  changes.length = 0;
  inForce.profile = true;
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async ([script]: [Script]) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      changes.push(`on ${script.matches.join(' ')}`);
      scripts = [script];
    },
    unregisterContentScripts: async () => {
      if (scripts.length === 0) throw new Error('Nonexistent script ID');
      changes.push('off');
      scripts = [];
    },
  });
});
afterEach(() => vi.restoreAllMocks());

const one = 'https://mosaic.example';
const other = 'http://127.0.0.1:4310';

describe('the page script', () => {
  it('goes where the profile and the browser both say, on that port alone', async () => {
    inForce.origins = [one, other];
    granted = [`${one}/*`, `${other}/*`];
    await registerPageScript();
    expect(scripts[0]).toMatchObject({
      matches: ['https://mosaic.example:443/*', 'http://127.0.0.1:4310/*'],
      js: ['content-scripts/mosaic.js'],
      allFrames: false,
    });
  });

  it('goes nowhere that is not granted, and nowhere without a profile', async () => {
    inForce.origins = [one, other];
    await registerPageScript();
    granted = [`${other}/*`];
    await registerPageScript();
    inForce.profile = false;
    await registerPageScript();
    expect(changes).toEqual([`on ${other}/*`, 'off']);
  });

  it('is left alone while nothing has changed', async () => {
    inForce.origins = [one];
    granted = [`${one}/*`];
    await registerPageScript();
    await registerPageScript();
    expect(changes).toHaveLength(1);
  });

  it('is registered once when several events come together', async () => {
    inForce.origins = [one];
    granted = [`${one}/*`];
    await Promise.all([registerPageScript(), registerPageScript(), registerPageScript()]);
    expect(changes).toHaveLength(1);
  });
});

describe('a page’s hello', () => {
  const hello = (url: string) => greet({ tabId: 1, windowId: 1, documentId: null, url });

  it('is told the profile on its own origin', async () => {
    inForce.origins = [one];
    expect(await hello(`${one}/person/7?x#y`)).toMatchObject({ profile: { origins: [one] }, pilot: true });
  });

  it.each([
    'http://mosaic.example/',
    'https://mosaic.example:8443/',
    'https://sub.mosaic.example/',
    'https://mosaic.example.evil.example/',
    'https://mosaic.example@evil.example/',
    'https://xn--mosac-zra.example/',
    'blob:null/1234',
    'data:text/html,https://mosaic.example',
    'about:blank',
    '',
  ])('is told none on %j', async (url) => {
    inForce.origins = [one];
    expect((await hello(url)).profile).toBeNull();
  });
});
