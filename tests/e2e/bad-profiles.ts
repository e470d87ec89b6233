/**
 * Files that somebody might load as a profile and that must be refused, each made from a good one, with words
 * that the setup page has to say of it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../../utils/domain/profile/schema';
import { storeBuild } from './harness/browser';

type BadProfile = readonly [what: string, text: (good: Profile) => string | Buffer, words: readonly string[]];

const textOf = (profile: Profile) => JSON.stringify(profile, null, 2);

export const badProfiles: readonly BadProfile[] = [
  [
    'a profile with several faults',
    (good) => {
      const { help: _none, ...profile } = good;
      const { groups: _gone, ...routes } = profile.routes;
      return JSON.stringify({ ...profile, titel: 'x', origins: ['https://*.example'], routes });
    },
    ['titel', 'does not know this key', 'origins › 1', 'no wildcard', 'help', 'missing'],
  ],
  [
    'a profile that lacks what copying needs',
    (good) => {
      const profile = structuredClone(good) as unknown as {
        screens: Record<string, { fields: Record<string, unknown> }>;
        routes: Record<string, unknown>;
      };
      delete profile.screens['case-note']?.fields.access;
      delete profile.routes.groups;
      return JSON.stringify(profile);
    },
    ['screens › case-note › fields › access', 'routes › groups', 'Copying to siblings needs it'],
  ],
  [
    'a profile that would press Finish',
    (good) => textOf(good).replaceAll('"name": "Save"', '"name": "Finish"'),
    ['screens › case-note-form › actions › save-draft › name', 'only press a button that saves a draft'],
  ],
  ['text that is not JSON', (good) => textOf(good).replace('"id":', '"id"'), ['line 3', 'not JSON']],
  ['a picture', () => readFileSync(path.join(storeBuild, 'icon', '128.png')), ['line 1', 'not JSON']],
  ['an empty file', () => '', ['the file', 'empty']],
  [
    'a key that stands twice',
    (good) => textOf(good).replace('"id":', '"schema": 1, "id":'),
    ['schema', 'twice'],
  ],
  [
    'a poisonous key',
    (good) => textOf(good).replace('"help": {', '"help": { "__proto__": { "polluted": true },'),
    ['help › __proto__', 'not allowed'],
  ],
  [
    'mark-up in the place of keys and values',
    (good) => JSON.stringify({ ...good, '<img src=x onerror=alert(1)>': '<script>alert(2)</script>' }),
    ['<img src=x onerror=alert(1)>', 'does not know this key'],
  ],
  ['half a character', (good) => textOf(good).replace('(training)', '\\ud83d'), ['title', 'lone surrogate']],
  ['a number past counting', (good) => textOf(good).replace('"schema": 1', '"schema": 1e999'), ['schema']],
  ['deep nesting', () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`, ['nested too deeply']],
  ['50 MB', () => Buffer.alloc(50_000_000, '['), ['the file', 'too large: at most 256000']],
];
