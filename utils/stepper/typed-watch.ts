/**
 * Tells the worker what a person types into the long fields of a form, as they type, so that it can be offered back
 * when Mosaic loses it. A file of its own, in forms only. It keeps nothing itself and changes nothing.
 */
import * as z from 'zod/mini';
import type { Profile, Screen } from '../domain/profile/schema';
import { type ActContext, type PageAct, pageAct } from '../helpers/page-act';
import { say } from '../messaging/say';
import { formInView } from '../mosaic/form-in-view';
import { readIdentity, readWorker } from '../mosaic/identity';
import { readFields } from '../mosaic/read';
import { recognise } from '../mosaic/recognise';
import { sleep } from '../platform/clock';

/** The words of the last second before a crash are wanted back, and a message a key would be too many. */
const everyMs = 350;

type Seen = Pick<ActContext, 'nonce' | 'profile'>;
let seen: Seen | null = null;
let isListening = false;
let isDue = false;
let last = '';

export const typedActs: Readonly<Record<string, PageAct>> = {
  'typed.watch': pageAct(z.strictObject({}), (_input, { nonce, profile }) => {
    seen = { nonce, profile };
    last = '';
    tellShown(profile);
    tellTyped();
    if (!isListening) listen();
    return 'watching';
  }),
};

function listen(): void {
  isListening = true;
  const soon = async (event: Event) => {
    if (!event.isTrusted || isDue) return;
    isDue = true;
    await sleep(everyMs);
    isDue = false;
    tellTyped();
  };
  window.addEventListener('input', (event) => void soon(event), { capture: true, passive: true });
  for (const leaving of ['pagehide', 'visibilitychange', 'beforeunload'])
    window.addEventListener(leaving, ({ isTrusted }) => isTrusted && tellTyped(), { capture: true });
}

function tellTyped(): void {
  const form = seen ? formInView(seen.profile) : null;
  if (!seen || !form) return;
  const fields = Object.entries(form.screen.fields).flatMap(([field, { kind }]) => {
    const read = kind === 'rich' ? readFields(document, form.screen, [field]) : null;
    const value = read?.verdict === 'read' ? read.values[field] : undefined;
    if (value?.kind !== 'rich') return [];
    return [{ field, body: value.body.map((one) => ({ ...one, marks: [...one.marks] })) }];
  });
  const text = JSON.stringify(fields);
  if (text === last) return;
  last = text;
  void say('page.typed', { nonce: seen.nonce, record: form.record, fields });
}

/** On a page that is only read: the long texts that it shows, which are therefore saved. */
function tellShown(profile: Profile): void {
  const recognised = recognise(document, profile);
  const screen = recognised.verdict === 'screen' ? profile.screens[recognised.screen] : undefined;
  if (recognised.verdict !== 'screen' || !screen) return;
  const child = readIdentity(document, screen);
  const worker = readWorker(document, profile);
  const texts = longTexts(screen);
  if (!child || !worker || texts.length === 0) return;
  void say('page.shows', { record: { child, worker: { ...worker }, screen: recognised.screen }, texts });
}

function longTexts(screen: Screen): string[] {
  return Object.entries(screen.fields).flatMap(([field, { kind }]) => {
    const read = kind === 'shown-rich' ? readFields(document, screen, [field]) : null;
    const value = read?.verdict === 'read' ? read.values[field] : undefined;
    return value?.kind === 'rich' ? [value.body.map(({ text }) => text).join('\n')] : [];
  });
}
