/**
 * The Mosaic window that the Mosaic team works in: finds it, brings it forward, puts the picker into it and
 * asks. Everything is done on a press; a page is opened or loaded again only where the press says so.
 */
import type { Answered } from '../../messaging/pointed';
import type { Pointing } from '../../messaging/pointing';
import type { Showing } from '../../messaging/showing';
import { browser } from '../../platform/browser';
import { within } from '../../platform/clock';

export interface MosaicTab {
  readonly id: number;
  readonly windowId: number;
}

const loadWithinMs = 30_000;
/** Named as text: the type that WXT makes of its files knows a script only once it has been built. */
const pickerFile = '/picker.js' as never;
const wayStepFile = '/way-step.js' as never;

/** The tab of these origins that was used last. */
export async function mosaicTab(origins: readonly string[]): Promise<MosaicTab | null> {
  return (await mosaicTabs(origins))[0] ?? null;
}

/** The tabs of these origins, the one used last first. A tab that we may not see has no address for us. */
export async function mosaicTabs(origins: readonly string[]): Promise<readonly MosaicTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url && URL.canParse(url) && origins.includes(new URL(url).origin))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, windowId }) => (id === undefined || windowId === undefined ? [] : [{ id, windowId }]));
}

/** The answer, or null when the page went away, the browser would not let us in or the answer does not fit. */
export function askPage<T>(tab: MosaicTab, request: Pointing, reply: Answered<T>): Promise<T | null> {
  return ask(tab, pickerFile, request, reply);
}

/** The same of the script that takes a step of a way. */
export function askOnWay<T>(tab: MosaicTab, request: Showing, reply: Answered<T>): Promise<T | null> {
  return ask(tab, wayStepFile, request, reply);
}

async function ask<T>(
  { id }: MosaicTab,
  file: never,
  request: Pointing | Showing,
  reply: Answered<T>,
): Promise<T | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [file] });
    const parsed = reply.safeParse(await browser.tabs.sendMessage(id, request));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function bringForward({ id, windowId }: MosaicTab): Promise<void> {
  await browser.windows.update(windowId, { focused: true });
  await browser.tabs.update(id, { active: true });
}

export async function bringSetupForward(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined && own.windowId !== undefined) {
    await bringForward({ id: own.id, windowId: own.windowId });
  }
}

/** Loads the page again, or opens this address in the tab; false when it did not come to stand. */
export async function loadAgain({ id }: MosaicTab, address: string | null): Promise<boolean> {
  let loaded = (): void => undefined;
  const arrived = new Promise<true>((resolve) => {
    loaded = () => resolve(true);
  });
  const listener = (tabId: number, { status }: { readonly status?: string }) => {
    if (tabId === id && status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  await (address ? browser.tabs.update(id, { url: address }) : browser.tabs.reload(id));
  const stands = await within(loadWithinMs, arrived, false);
  browser.tabs.onUpdated.removeListener(listener);
  return stands;
}
