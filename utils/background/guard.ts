/**
 * The guard: when a page's form would save to another record than it shows, the page says so and, where policy
 * holds, every writing request of that tab is blocked until the person loads the page again or lets it through. It
 * never holds a page that cannot be read, and decides nothing itself: domain/guard does.
 */
import { answerTo, dangerOf, isSameDanger } from '../domain/guard/danger';
import {
  cameToNothing,
  closed,
  type Danger,
  left,
  type PageSeen,
  pageIn,
  read,
  type Seen,
  spoke,
  wentElsewhere,
  wentOff,
  withoutNames,
} from '../domain/guard/seen';
import type { PageFacts } from '../domain/page-facts';
import { isForm } from '../domain/profile/case-parts';
import type { Profile } from '../domain/profile/schema';
import { changeSeen, readSeen } from '../kept/windows';
import type { Sender } from '../messaging/send';
import { browser } from '../platform/browser';
import { sleep } from '../platform/clock';
import { readInForce } from '../settings/in-force';
import { blockWriting } from './block-writing';

const file = '/save-guard.js' as const;
interface NewTab {
  readonly id?: number | undefined;
  readonly pendingUrl?: string | undefined;
  readonly url?: string | undefined;
  readonly openerTabId?: number | undefined;
}

const askEveryMs = 500;
const mostAsked = 120;

/** A tab that begins with a page of Mosaic: nothing in it has spoken yet, but Mosaic may have been asked. */
export async function guardOpened({ id, pendingUrl, url, openerTabId }: NewTab): Promise<void> {
  const address = pendingUrl ?? url;
  if (id === undefined) return;
  await onNews((seen, { origins }) => {
    const isByMosaic = openerTabId !== undefined && pageIn(seen, openerTabId) !== undefined;
    const isOurs = address ? isOf(origins, address) : isByMosaic; // a page's own new window has no address yet
    return isOurs ? wentOff(seen, id) : seen;
  });
  await untilItCame(id);
}

export function guardSpoken(nonce: string, { tabId, documentId }: Sender): Promise<void> {
  return onNews((seen) =>
    tabId === null ? seen : spoke(seen, { tabId, document: documentId ?? nonce, nonce }),
  );
}

export function guardSeen(facts: PageFacts, { documentId }: Sender): Promise<void> {
  const { nonce, person: child, worker } = facts;
  return onNews((seen, profile) => {
    const screen = facts.screen === null ? undefined : profile.screens[facts.screen];
    const isOne = screen ? isForm(screen) : false;
    return read(seen, documentId ?? nonce, { nonce, isForm: isOne, child, worker });
  });
}

export async function guardLeaving(nonce: string, { tabId }: Sender): Promise<void> {
  if (tabId === null) return;
  await onNews((seen) => left(seen, tabId, nonce));
  void untilItCame(tabId);
}

/** Nobody tells when a way comes to nothing; a tab that stands still and has not spoken of a new page is asked. */
async function untilItCame(tabId: number): Promise<void> {
  for (let asked = 0; asked < mostAsked && (await isComing(tabId)); asked += 1) {
    await sleep(askEveryMs);
    const { status } = await browser.tabs.get(tabId).catch(() => ({ status: 'closed' }));
    if (status === 'complete') return onNews((seen) => cameToNothing(seen, tabId));
    if (status === 'closed') return;
  }
}

async function isComing(tabId: number): Promise<boolean> {
  return (await readSeen()).coming.some((one) => one.tabId === tabId);
}

/** What has loaded in a tab: where it is not Mosaic, nobody in it will say so. */
export function guardLoaded(tabId: number, url: string): Promise<void> {
  return onNews((seen, { origins }) => (isOf(origins, url) ? seen : wentElsewhere(seen, tabId)));
}

export function guardClosed(tabId: number): Promise<void> {
  return onNews((seen) => closed(seen, tabId));
}

export function guardSignedOut(): Promise<void> {
  return onNews(withoutNames);
}

/** Policy or profile may have changed: what was held by the old one is not held any more. */
export function guardAnew(): Promise<void> {
  return onNews((seen) => seen);
}

/** The person has read whose record it is and wants to save from there all the same. */
export function guardRelease(tabId: number): Promise<void> {
  return onNews((seen, profile) => {
    const letThrough = (one: PageSeen) => dangerOf(one, seen, profile.session.postCarriesPerson);
    const isIt = (one: PageSeen) => one.isThere && one.tabId === tabId;
    return {
      ...seen,
      pages: seen.pages.map((one) => (isIt(one) ? { ...one, letThrough: letThrough(one) } : one)),
    };
  });
}

function isOf(origins: readonly string[], url: string): boolean {
  return origins.some((origin) => url.startsWith(`${origin}/`));
}

/** Takes the news in, and settles what each page says and which tabs may write, before any later news. */
function onNews(change: (seen: Seen, profile: Profile) => Seen): Promise<void> {
  return changeSeen(async (before) => {
    const { profile, policy } = await readInForce();
    if (!profile) {
      await blockWriting([], []);
      return { ...before, pages: before.pages.map((page) => told(page, null, false)) };
    }
    const seen = change(before, profile);
    const { postCarriesPerson } = profile.session;
    const answers = seen.pages.map((page) => {
      const danger = page.isThere ? dangerOf(page, seen, postCarriesPerson) : null;
      const answer = danger ? answerTo(danger, policy?.caseView.guard ?? 'off', postCarriesPerson) : 'off';
      return { page, danger: answer === 'off' ? null : danger, holds: answer === 'hold' };
    });
    const held = answers.filter(({ holds }) => holds).map(({ page }) => page.tabId);
    await blockWriting(held, profile.origins);
    return { ...seen, pages: answers.map(({ page, danger, holds }) => told(page, danger, holds)) };
  });
}

/** The page with what it says from now on. It is told, and not waited for: it may be on its way out. */
function told(page: PageSeen, danger: Danger | null, holds: boolean): PageSeen {
  const before = page.told?.nonce === page.nonce ? page.told : null;
  const isSaid = danger ? before?.holds === holds && isSameDanger(before.danger, danger) : before === null;
  if (isSaid) return page;
  void tell(page, { danger, holds }).catch(() => undefined);
  return { ...page, told: danger && { nonce: page.nonce, danger, holds } };
}

async function tell(
  { tabId, nonce, child }: PageSeen,
  input: { readonly danger: Danger | null; readonly holds: boolean },
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  const step = { step: 'guard.turn', nonce, input: { ...input, child: child?.name ?? '' } };
  await browser.tabs.sendMessage(tabId, step, { frameId: 0 });
}
