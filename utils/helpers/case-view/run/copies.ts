/**
 * Keeping copies: takes one of the page in view, reads one again. A copy is bound to the child and the worker that the
 * page showed before and after it was taken.
 */
import { takeCopyOf } from '../../../coordinator/page-tools';
import { tagOfWords, wordsOf } from '../../../domain/kept-copy/lines';
import type { PageCopy } from '../../../domain/kept-copy/page-copy';
import { forgetCopy, keepCopy, readPacked, readShelf } from '../../../kept/copies';
import { unpack } from '../../../page-copy/pack';
import { now } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Refusal, Said } from '../state';
import type { Desk } from './desk';

export type Taken = { readonly verdict: 'kept'; readonly id: string } | { readonly verdict: Refusal };

/** Copies the page in view, whose child and worker must be read on it and stay the same. */
export async function takeOne(desk: Desk): Promise<Taken> {
  const before = await desk.face();
  const link = desk.link();
  const title = before?.screen ? desk.settings()?.profile?.screens[before.screen]?.title : undefined;
  if (!link || !before?.screen || !before.person || !before.worker || !title)
    return { verdict: 'other-screen' };
  const taken = await takeCopyOf(link.tabId);
  if (taken === null) return { verdict: 'not-reached' };
  if (taken.verdict === 'too-big') return { verdict: 'too-big' };
  const after = await link.ask();
  const copy = await unpack(taken.packed);
  if (!copy || after?.nonce !== before.nonce || after.person?.id !== before.person.id)
    return { verdict: 'page-changed' };
  const id = newId();
  const shelved = await keepCopy(
    {
      id,
      at: now(),
      screen: before.screen,
      title,
      child: before.person,
      worker: before.worker,
      leftOut: taken.leftOut,
      size: taken.packed.length,
      wordsTag: tagOfWords(wordsOf(copy)),
      isStale: false,
    },
    taken.packed,
  );
  return shelved.verdict === 'kept' ? { verdict: 'kept', id } : { verdict: 'full' };
}

export function saidOf(taken: Taken, title: string): Said {
  return taken.verdict === 'kept' ? { what: 'kept', title } : { what: 'refused', because: taken.verdict };
}

export async function readCopy(id: string): Promise<PageCopy | null> {
  const packed = await readPacked(id);
  return packed === null ? null : unpack(packed);
}

export async function forgetOne(desk: Desk, id: string): Promise<void> {
  const card = (await readShelf()).find((one) => one.id === id);
  await forgetCopy(id);
  await desk.show(card ? { what: 'forgotten', title: card.title } : null);
}
