/**
 * The guard: when a window's form would save to another record than it shows, its page says so and, where policy
 * holds, every writing request of that tab is blocked until the person loads the page again or releases it. It never
 * holds a page that cannot be read, and decides nothing itself: domain/guard does.
 */
import { answerTo, type Danger, dangerOf, type WindowSeen } from '../domain/guard';
import type { PageFacts } from '../domain/page-facts';
import { isForm } from '../domain/profile/case-parts';
import type { Profile } from '../domain/profile/schema';
import { changeWindows, readWindows } from '../kept/windows';
import type { Sender } from '../messaging/send';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { readInForce } from '../settings/in-force';

const file = '/save-guard.js' as const;

export async function guardSeen(facts: PageFacts, { tabId }: Sender): Promise<void> {
  const { profile, policy } = await readInForce();
  if (tabId === null || !profile) return;
  const screen = facts.screen === null ? undefined : profile.screens[facts.screen];
  const seen: WindowSeen = {
    tabId,
    nonce: facts.nonce,
    at: now(),
    isForm: screen ? isForm(screen) : false,
    child: facts.person,
    worker: facts.worker,
    leavingAt: null,
    isReleased: false,
  };
  if (policy?.caseView.guard === 'hold') await letGo(tabId); // another page stands there now
  const all = await changeWindows((list) => [...list.filter((one) => one.tabId !== tabId), seen]);
  await guardAll(all, profile);
}

export async function guardLeaving({ tabId }: Sender): Promise<void> {
  const { profile } = await readInForce();
  if (tabId === null || !profile) return;
  const leavingAt = now();
  const all = await changeWindows((list) =>
    list.map((one) => (one.tabId === tabId ? { ...one, leavingAt } : one)),
  );
  await guardAll(all, profile);
}

export async function guardClosed(tabId: number): Promise<void> {
  await letGo(tabId);
  await changeWindows((list) => list.filter((one) => one.tabId !== tabId));
}

/** The person has read whose record it is and wants to save from there all the same. */
export async function guardRelease(tabId: number): Promise<void> {
  await changeWindows((list) =>
    list.map((one) => (one.tabId === tabId ? { ...one, isReleased: true } : one)),
  );
  await letGo(tabId);
  const released = (await readWindows()).find((one) => one.tabId === tabId);
  if (released) await tell(released, { danger: null, holds: false });
}

async function guardAll(all: readonly WindowSeen[], profile: Profile): Promise<void> {
  const { policy } = await readInForce();
  const { postCarriesPerson } = profile.session;
  for (const window of all) {
    const danger = dangerOf(window, all, postCarriesPerson);
    const answer = danger ? answerTo(danger, policy?.caseView.guard ?? 'off', postCarriesPerson) : 'off';
    if (!danger || answer === 'off') continue;
    if (answer === 'hold') await hold(window.tabId, profile.origins);
    await tell(window, { danger, holds: answer === 'hold' }).catch(() => undefined); // left meanwhile
  }
}

/** One rule a tab, by the tab's own number, in this browser session only. */
async function hold(tabId: number, origins: readonly string[]): Promise<void> {
  const rule = {
    id: tabId,
    action: { type: 'block' as const },
    condition: {
      tabIds: [tabId],
      requestDomains: origins.map((origin) => new URL(origin).hostname),
      requestMethods: ['post', 'put', 'patch', 'delete'] as const,
      resourceTypes: ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'] as const,
    },
  };
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [tabId],
    addRules: [rule as never],
  });
}

async function letGo(tabId: number): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [tabId] });
}

async function tell(
  { tabId, nonce, child }: WindowSeen,
  input: { readonly danger: Danger | null; readonly holds: boolean },
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  const step = { step: 'guard.turn', nonce, input: { ...input, child: child?.name ?? '' } };
  await browser.tabs.sendMessage(tabId, step, { frameId: 0 });
}
