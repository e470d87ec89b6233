/**
 * Keeps what people type until Mosaic shows it saved: brings the watch into forms, takes what it says into memory,
 * and forgets at sign-out, with another worker and after the hours that policy sets.
 */
import type { PageFacts } from '../domain/page-facts';
import { type ShownText, type TypedWords, withoutOld, withoutSaved, withTyped } from '../domain/typed-text';
import { forgetAllExceptOf } from '../kept/forget-all';
import { dropParkedBefore } from '../kept/parked';
import { changeTyped, readTyped } from '../kept/typed';
import { readPageIn } from '../kept/windows';
import type { Sender } from '../messaging/send';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { readInForce } from '../settings/in-force';

const file = '/typing-keeper.js' as const;
export const forgetTypedAlarm = 'forget-typed';

/** A person has begun to type: where it is a form of the profile's, its long fields are watched from now on. */
export async function followTyping(nonce: string, { tabId }: Sender): Promise<void> {
  if (tabId === null || (await hoursKept()) === 0) return;
  const page = await readPageIn(tabId);
  if (page?.nonce === nonce && page.isForm) await watch(tabId, nonce);
}

/** Called for each page: one that shows a long text may show that what was typed is saved. */
export async function lookForSaved(facts: PageFacts, { tabId }: Sender): Promise<void> {
  if (!facts.worker) return;
  await forgetAllExceptOf(facts.worker);
  const { profile } = await readInForce();
  const screen = facts.screen === null ? undefined : profile?.screens[facts.screen];
  const isLong = Object.values(screen?.fields ?? {}).some(({ kind }) => kind === 'shown-rich');
  if (tabId === null || !isLong) return;
  const isKept = (await readTyped()).some(({ record }) => record.child.id === facts.person?.id);
  if (isKept) await watch(tabId, facts.nonce);
}

/** For how long words are kept; 0 where policy, or a pause, keeps none. */
async function hoursKept(): Promise<number> {
  const { profile, policy } = await readInForce();
  const keeps = profile !== null && policy?.caseView.enabled && policy.caseView.keepTyped;
  return keeps ? policy.caseView.keepTypedHours : 0;
}

async function watch(tabId: number, nonce: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  await browser.tabs.sendMessage(tabId, { step: 'typed.watch', nonce, input: {} }, { frameId: 0 });
}

export async function keepTyped(words: TypedWords): Promise<void> {
  const hours = await hoursKept();
  if (hours === 0) return;
  await changeTyped((list) => withTyped(list, words, now()));
  await browser.alarms.create(forgetTypedAlarm, { delayInMinutes: hours * 60 });
}

export async function dropSaved(shown: ShownText): Promise<void> {
  await changeTyped((list) => withoutSaved(list, shown));
}

export async function dropTyped(id: string): Promise<void> {
  await changeTyped((list) => list.filter((one) => one.id !== id));
}

export async function dropOldTyped(): Promise<void> {
  const { policy } = await readInForce();
  const hours = policy?.caseView.keepTypedHours ?? 0;
  await changeTyped((list) => withoutOld(list, now(), hours));
  await dropParkedBefore(now() - hours * 3_600_000);
}
