/**
 * Opens a part of a child's case in a tab of its own, by the profile's route, in one window per child. Only where
 * the profile says that a second window is safe, and only one at a time, at a person's press.
 */
import { noteBeside, readBeside } from '../kept/beside';
import { browser } from '../platform/browser';
import { openPageLink } from './page-link';
import { bringToFront } from './tab-in-view';
import { type Site, type Walked, walk } from './walk';

/** The parts of this child's case whose tabs are open now. */
export async function openBesideNow(childId: string): Promise<ReadonlySet<string>> {
  const tabs = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const views = await readBeside();
  return new Set(
    views.filter((one) => one.childId === childId && tabs.has(one.tabId)).map(({ routeId }) => routeId),
  );
}

/** The parts that were opened beside for this child and whose tabs are gone, as after an expired session. */
export async function closedBeside(childId: string): Promise<ReadonlySet<string>> {
  const open = await openBesideNow(childId);
  const views = await readBeside();
  return new Set(
    views.flatMap((one) => (one.childId === childId && !open.has(one.routeId) ? [one.routeId] : [])),
  );
}

export async function openBeside(childId: string, site: Site, routeId: string): Promise<Walked> {
  const gone: Walked = { verdict: 'stopped', because: 'tab-gone', facts: null };
  const tab = await tabFor(childId);
  if (tab?.id === undefined || tab.windowId === undefined) return gone;
  const link = openPageLink(tab.id, site.profile);
  try {
    const walked = await walk(link, site, routeId, { personId: childId });
    await noteBeside({ childId, routeId, tabId: tab.id, windowId: tab.windowId });
    await bringToFront(tab.id);
    return walked;
  } finally {
    link.close();
  }
}

/** A new tab in the child's own window, or a new window with its first tab. */
async function tabFor(childId: string) {
  const open = new Set((await browser.windows.getAll()).map(({ id }) => id));
  const own = (await readBeside()).find((one) => one.childId === childId && open.has(one.windowId));
  if (own) return browser.tabs.create({ windowId: own.windowId, url: 'about:blank' });
  const made = await browser.windows.create({ url: 'about:blank' });
  return made?.tabs?.[0];
}
