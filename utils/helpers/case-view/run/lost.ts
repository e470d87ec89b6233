/**
 * Offers back what was typed and lost: on the form of the same child, to the same worker, as a difference against
 * what the form holds now. Everything else that is kept is one line without a word of it.
 */
import { bringTools } from '../../../coordinator/page-tools';
import { forgetTypedText } from '../../../coordinator/typed-words';
import { isSameRecord } from '../../../domain/held-form';
import type { PageFacts } from '../../../domain/page-facts';
import { isForm } from '../../../domain/profile/case-parts';
import { lostFrom, ofWorker, type TypedText as Typed, textOfTyped } from '../../../domain/typed-text';
import { readTyped } from '../../../kept/typed';
import { writeResult } from '../answers';
import type { LostText, Said, TypedText } from '../state';
import type { Desk } from './desk';

export interface KeptWords {
  readonly lost: LostText | null;
  readonly typed: readonly TypedText[];
}

export async function keptWords(desk: Desk, facts: PageFacts | null): Promise<KeptWords> {
  const own = ofWorker(await readTyped(), facts?.worker ?? null);
  const profile = desk.settings()?.profile;
  if (!facts || !profile || own.length === 0) return { lost: null, typed: [] };
  const found = await lostOn(desk, facts, own);
  return {
    lost: found?.shown ?? null,
    typed: own
      .filter(({ nonce }) => nonce !== facts.nonce)
      .map((one) => ({
        id: one.id,
        at: one.at,
        title: profile.screens[one.record.screen]?.title ?? '',
        characters: textOfTyped(one).length,
        child: facts.person?.id === one.record.child.id ? one.record.child : null,
      })),
  };
}

interface Lost {
  readonly shown: LostText;
  readonly entry: Typed;
}

async function lostOn(desk: Desk, facts: PageFacts, own: readonly Typed[]): Promise<Lost | null> {
  const screen = facts.screen === null ? undefined : desk.settings()?.profile?.screens[facts.screen];
  if (!screen || !isForm(screen) || !own.some(({ nonce }) => nonce !== facts.nonce)) return null;
  const form = await desk.words();
  if (!form) return null;
  const textOf = (field: string) => form.texts[field] ?? '';
  const entry = lostFrom(own, { nonce: facts.nonce, record: form.record, textOf });
  if (!entry) return null;
  const { id, at, field } = entry;
  return { entry, shown: { id, at, fieldTitle: field, held: textOfTyped(entry), now: textOf(field) } };
}

export async function putBackLost(desk: Desk, shown: LostText): Promise<void> {
  await desk.show(await putInto(desk, shown));
}

async function putInto(desk: Desk, shown: LostText): Promise<Said> {
  const entry = (await readTyped()).find(({ id }) => id === shown.id);
  const form = await desk.words();
  const link = desk.link();
  if (!entry || !link) return { what: 'refused', because: 'gone' };
  if (!form || !isSameRecord(form.record, entry.record)) return { what: 'refused', because: 'other-screen' };
  await bringTools(link.tabId);
  const input = { record: form.record, field: entry.field, body: entry.body, instead: shown.now };
  const step = await link.step('case.put-back', input, writeResult);
  if (step.verdict !== 'done') return { what: 'refused', because: 'not-reached' };
  if (step.result.verdict === 'not-here') return { what: 'refused', because: step.result.because };
  if (step.result.verdict === 'no-field') return { what: 'refused', because: 'no-field' };
  return { what: 'put-back', title: shown.fieldTitle };
}

export async function forgetLost(desk: Desk, id: string): Promise<void> {
  await forgetTypedText(id);
  await desk.show({ what: 'forgotten', title: 'what you typed' });
}
