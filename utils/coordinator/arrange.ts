/**
 * Puts Mosaic's windows side by side and back into one, and opens the workbench wide beside the page. It moves windows
 * and tabs at a person's press; it closes nothing and asks nothing of Mosaic.
 */
import { type Area, columnsOf } from '../domain/columns';
import { forgetStood, noteStood, readStood } from '../kept/arranged';
import { noteBeside, readBeside } from '../kept/beside';
import { browser } from '../platform/browser';
import { roomOnScreen } from '../platform/display';

/** More would leave none of them wide enough to read. */
const mostBeside = 3;

/** How many windows show Mosaic, and whether the one of this tab stands beside others. */
export async function windowsOfMosaic(
  tabId: number,
  origin: string,
): Promise<{ readonly count: number; readonly isBeside: boolean }> {
  const ids = await windowIds(tabId, origin);
  const [main] = ids;
  return { count: ids.length, isBeside: main !== undefined && (await readStood(main)) !== null };
}

/** The tab's own window comes first, from the left; the others keep their order. */
export async function putSideBySide(tabId: number, origin: string): Promise<void> {
  const ids = (await windowIds(tabId, origin)).slice(0, mostBeside);
  await placeInColumns(ids);
}

/** Tabs that were opened beside come into this tab's window, which stands again as it stood. */
export async function backToOneWindow(tabId: number): Promise<void> {
  const main = await windowOf(tabId);
  if (main === null) return;
  const beside = await readBeside();
  for (const view of beside) {
    if (view.windowId === main || (await windowOf(view.tabId)) === null) continue;
    await browser.tabs.move(view.tabId, { windowId: main, index: -1 });
    await noteBeside({ ...view, windowId: main });
  }
  await browser.tabs.update(tabId, { active: true });
  const stood = await readStood(main);
  if (stood?.isMaximised) await browser.windows.update(main, { state: 'maximized', focused: true });
  else await place(main, stood ?? roomOnScreen());
  await forgetStood();
}

/** The workbench in a window beside the tab's own, at one kept copy: half of the screen each. */
export async function openCopyBeside(tabId: number, copyId: string): Promise<void> {
  const main = await windowOf(tabId);
  if (main === null) return;
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}&copy=${copyId}` as never);
  const made = await browser.windows.create({ url, type: 'popup' });
  if (made?.id !== undefined) await placeInColumns([main, made.id]);
}

async function placeInColumns(ids: readonly number[]): Promise<void> {
  const [main] = ids;
  if (main === undefined) return;
  await noteHowItStands(main);
  const columns = columnsOf(roomOnScreen(), ids.length);
  for (const [at, id] of ids.entries()) {
    const column = columns[at];
    if (column) await place(id, column);
  }
  await browser.windows.update(main, { focused: true });
}

async function noteHowItStands(id: number): Promise<void> {
  if (await readStood(id)) return; // it stands beside already: what it stood like before is what is wanted back
  const { left = 0, top = 0, width = 0, height = 0, state } = await browser.windows.get(id);
  await noteStood({ windowId: id, isMaximised: state === 'maximized', left, top, width, height });
}

/** A browser refuses a place that is mostly off the screen, as after a second screen has gone: then it fills this one. */
async function place(id: number, area: Area): Promise<void> {
  await browser.windows.update(id, { state: 'normal' }); // a maximised window takes no place
  const to = ({ left, top, width, height }: Area) => browser.windows.update(id, { left, top, width, height });
  await to(area).catch(() => to(roomOnScreen()));
}

/** The tab's own window first. */
async function windowIds(tabId: number, origin: string): Promise<readonly number[]> {
  const main = await windowOf(tabId);
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(`${origin}/`));
  const all = tabs.flatMap(({ windowId }) => (windowId === undefined ? [] : [windowId]));
  return main === null ? [] : [...new Set([main, ...all])];
}

async function windowOf(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.windowId ?? null;
}
