/**
 * Names the kinds of request that faults and holds are scoped to, from method and path alone. A kind says
 * what is asked for; it must never depend on who asks or on what the server would answer. Two kinds belong to
 * skins with frames: `shell` is the window around a page, `pane` a part of a page that has been answered already.
 */
export const requestKinds = [
  'shell',
  'pane',
  'sign-in',
  'sign-out',
  'session.state',
  'session.resume',
  'session.heartbeat',
  'home',
  'search',
  'step',
  'act-for',
  'person',
  'relationships',
  'groups',
  'group',
  'case-notes.list',
  'case-note.form',
  'case-note.view',
  'note.save',
  'note.finish',
  'note.delete',
  'note.append',
  'group-note.form',
  'group-note.save',
] as const;

export type RequestKind = (typeof requestKinds)[number];

/** Kinds that change records and so have a commit in the middle. */
export const writingKinds: ReadonlySet<RequestKind> = new Set([
  'note.save',
  'note.finish',
  'note.delete',
  'note.append',
  'group-note.save',
] as const);

const patterns: readonly (readonly [method: string, path: RegExp, kind: RequestKind])[] = [
  ['GET', /^\/$/, 'home'],
  ['GET', /^\/pane\/[^/]+$/, 'pane'],
  ['GET', /^\/search$/, 'search'],
  ['GET', /^\/step\/[^/]+$/, 'step'],
  ['GET', /^\/sign-in$/, 'sign-in'],
  ['POST', /^\/sign-in$/, 'sign-in'],
  ['POST', /^\/sign-out$/, 'sign-out'],
  ['GET', /^\/sign-in\/ticket$/, 'sign-in'],
  ['GET', /^\/session\/state$/, 'session.state'],
  ['POST', /^\/session\/resume$/, 'session.resume'],
  ['POST', /^\/session\/heartbeat$/, 'session.heartbeat'],
  ['POST', /^\/act-for$/, 'act-for'],
  ['GET', /^\/person\/[^/]+$/, 'person'],
  ['GET', /^\/person\/[^/]+\/relationships$/, 'relationships'],
  ['GET', /^\/person\/[^/]+\/groups$/, 'groups'],
  ['GET', /^\/person\/[^/]+\/case-notes$/, 'case-notes.list'],
  ['GET', /^\/person\/[^/]+\/case-notes\/new$/, 'case-note.form'],
  ['GET', /^\/case-note\/[^/]+\/edit$/, 'case-note.form'],
  ['GET', /^\/case-note\/[^/]+$/, 'case-note.view'],
  ['POST', /^\/case-notes$/, 'note.save'],
  ['POST', /^\/case-note\/[^/]+$/, 'note.save'],
  ['POST', /^\/case-note\/[^/]+\/finish$/, 'note.finish'],
  ['POST', /^\/case-note\/[^/]+\/delete$/, 'note.delete'],
  ['POST', /^\/case-note\/[^/]+\/append$/, 'note.append'],
  ['GET', /^\/group\/[^/]+$/, 'group'],
  ['GET', /^\/group\/[^/]+\/case-notes\/new$/, 'group-note.form'],
  ['POST', /^\/group\/[^/]+\/case-notes$/, 'group-note.save'],
];

export function kindOf(method: string, path: string): RequestKind | null {
  return patterns.find(([wanted, shape]) => wanted === method && shape.test(path))?.[2] ?? null;
}
