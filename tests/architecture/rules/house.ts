/**
 * The import table of the design (section 2) as data: which room a file is in, and what that room may import.
 * Change a row by a decision record in docs/decisions/, never by an exception here.
 */
export interface Room {
  readonly name: string;
  /** Matches a path without its extension; the first room that matches has the file. */
  readonly where: RegExp;
  /** Other rooms it may import. A room may always import itself; a room with an `id` only under the same id. */
  readonly may: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly mayTypes?: readonly string[];
  /** Packages, each with everything below it; one that ends in `!` stands for itself alone. */
  readonly packages?: readonly string[];
}

const react = ['react', 'react-dom'];
const records = [
  'domain',
  'messaging',
  'settings',
  'journal',
  'journal query',
  'evidence',
  'kept',
  'platform',
];
const face = ['shared look', 'domain', 'helper run', 'helper words', 'page copy'];

export const rooms: readonly Room[] = [
  { name: 'domain', where: /^utils\/domain\//, may: [], packages: ['zod/mini', 'ical.js', 'fflate'] },
  {
    name: 'platform',
    where: /^utils\/platform\//,
    may: [],
    mayTypes: ['domain'],
    packages: ['wxt', 'webextension-polyfill'],
  },
  { name: 'mosaic', where: /^utils\/mosaic\//, may: ['domain', 'platform'] },
  { name: 'messaging', where: /^utils\/messaging\//, may: ['domain', 'platform'], packages: ['zod'] },
  { name: 'settings', where: /^utils\/settings\//, may: ['domain', 'platform'], packages: ['zod'] },
  // What waits in memory: kept copies, typed words. And the copier, which works on pages and on our own.
  { name: 'kept', where: /^utils\/kept\//, may: ['domain', 'platform'], packages: ['zod/mini'] },
  { name: 'page copy', where: /^utils\/page-copy\//, may: ['domain', 'platform'] },
  {
    name: 'journal query',
    where: /^utils\/journal\/query$/,
    may: ['domain', 'platform', 'journal'],
    packages: ['zod', 'idb'],
  },
  {
    name: 'journal',
    where: /^utils\/journal\//,
    may: ['domain', 'platform', 'journal query'],
    packages: ['zod', 'idb'],
  },
  { name: 'evidence', where: /^utils\/evidence\//, may: ['domain', 'platform'], packages: ['zod', 'idb'] },

  // One folder a helper. `helper.ts` and files without a part of their own (states, words) are data.
  {
    name: 'helper shape',
    where: /^utils\/helpers\/page-act$/,
    may: ['domain'],
    mayTypes: ['mosaic'],
    packages: ['zod/mini'],
  },
  {
    name: 'page registry',
    where: /^utils\/helpers\/page$/,
    may: ['domain', 'helper shape', 'helper words', 'helper page side'],
  },
  {
    name: 'helper page side',
    where: /^utils\/helpers\/(?<id>[^/]+)\/(steps|watch)(\/|$)/,
    may: ['domain', 'mosaic', 'platform', 'helper shape', 'helper words'],
    packages: ['zod/mini'],
  },
  {
    name: 'helper run',
    where: /^utils\/helpers\/(?<id>[^/]+)\/run(\/|$)/,
    may: ['domain', 'coordinator', 'platform', 'helper shape', 'helper words', 'kept', 'page copy'],
  },
  {
    name: 'helper words',
    where: /^utils\/helpers\/(?<id>[^/]+)\//,
    may: ['domain', 'helper shape'],
    packages: ['zod/mini'],
  },

  {
    name: 'stepper',
    where: /^utils\/stepper\//,
    may: ['domain', 'mosaic', 'messaging', 'platform', 'page registry', 'helper shape'],
    packages: ['zod/mini'],
  },
  { name: 'coordinator', where: /^utils\/coordinator\//, may: records, packages: ['zod/mini'] },
  { name: 'background', where: /^utils\/background\//, may: records },
  {
    name: 'setup',
    where: /^utils\/setup\//,
    may: ['domain', 'mosaic', 'messaging', 'settings', 'platform'],
  },

  {
    name: 'shared look',
    where: /^components\/(controls|charts|layout|styles)\//,
    may: ['domain', 'registry of faces'],
    packages: react,
  },
  {
    name: 'registry of faces',
    where: /^components\/panels$/,
    may: ['helper face', 'shared look'],
    packages: react,
  },
  {
    name: 'page face',
    where: /^components\/(dashboard|setup|workbench)\//,
    may: [
      ...face,
      'helper face',
      'registry of faces',
      'settings',
      'messaging',
      'evidence',
      'journal query',
      'setup',
    ],
    packages: react,
  },
  { name: 'helper face', where: /^components\/(?<id>[^/]+)\//, may: face, packages: react },

  // Entrypoints wire whatever they need, but React only where there is a page of ours to draw.
  {
    name: 'page entrypoint',
    where: /^entrypoints\/(sidepanel|dashboard|setup)\//,
    may: ['*'],
    packages: [...react, 'wxt/utils/define-unlisted-script!'],
  },
  {
    name: 'script entrypoint',
    where: /^entrypoints\//,
    may: [
      ...records,
      ...['mosaic', 'stepper', 'coordinator', 'background', 'setup', 'page registry', 'page copy'],
      ...['helper shape', 'helper words', 'helper page side'],
    ],
    packages: [
      'wxt/utils/define-background!',
      'wxt/utils/define-content-script!',
      'wxt/utils/define-unlisted-script!',
    ],
  },
];
