/**
 * Opens the workbench beside the page that asked. In a popup-type window the browser says yes and shows
 * nothing, so success is the workbench's own hello; without it, a window of its own opens beside. Where a browser opens
 * nothing for a press in a page (Firefox), the page names the toolbar button, which does.
 */
import { leaveWord, wantPart } from '../messaging/left-word';
import { hear, type Sender, send } from '../messaging/send';
import type { Reply, Request } from '../messaging/table';
import { browser } from '../platform/browser';
import { sleep } from '../platform/clock';
import { isSidebarOpen, openSidebar } from '../platform/sidebar';

/** Long enough for a slow machine: a window opened too soon would take the writer's lock from the panel. */
const helloWithinMs = 6_000;
const workbenchWidth = 420;

export function openWorkbench(
  { nonce, toShow }: Request<'workbench.open'>,
  sender: Sender,
): Promise<Reply<'workbench.open'>> {
  const { tabId, windowId } = sender;
  if (tabId === null || windowId === null) return Promise.resolve({});
  // Before any await: the person's click counts only in this turn.
  const asked = browser.sidePanel?.open({ windowId }).catch(() => undefined);
  const left = leaveWhat(toShow, tabId, nonce);
  const said = left.then(() => helloFor(windowId));
  return showSomehow(tabId, windowId, said, asked);
}

function leaveWhat(toShow: Request<'workbench.open'>['toShow'], tabId: number, nonce: string): Promise<void> {
  if (typeof toShow === 'object') return wantPart(tabId, nonce, toShow.beside);
  return toShow === 'siblings' ? leaveWord(tabId, nonce) : Promise.resolve();
}

/** Firefox opens its sidebar from the toolbar button alone, and not from a press in a page. */
export function openOnToolbarButton(): void {
  if (!import.meta.env.FIREFOX) return;
  browser.action.onClicked.addListener(() => void openSidebar());
}

const toolbarWord = '/toolbar-word.js';

/** A tab may go elsewhere meanwhile: then nobody waits for an answer there. */
async function nameToolbarButton(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [toolbarWord] }).catch(() => undefined);
}

async function showSomehow(
  tabId: number,
  windowId: number,
  said: Promise<boolean>,
  asked: Promise<void> | undefined,
): Promise<Reply<'workbench.open'>> {
  await asked;
  const beside = await browser.windows.get(windowId);
  if (import.meta.env.FIREFOX && beside.type === 'normal') {
    if (!(await isSidebarOpen(windowId))) await nameToolbarButton(tabId);
    return {};
  }
  const isShown = beside.type === 'normal' && (await said);
  if (!isShown) await openWindowBeside(tabId, beside);
  return {};
}

/** True when a workbench in this window says hello in time. One that is open already answers at once. */
function helloFor(windowId: number): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = hear({
      'workbench.hello': (body) => {
        if (body.windowId === windowId) settle(true);
        return undefined;
      },
    });
    const settle = (isShown: boolean) => {
      stop();
      resolve(isShown);
    };
    void sleep(helloWithinMs).then(() => settle(false));
    void send('workbench.wanted', { windowId });
  });
}

async function openWindowBeside(
  tabId: number,
  beside: { left?: number | undefined; top?: number | undefined; width?: number | undefined },
): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as never);
  const open = await browser.tabs.query({ url: `${browser.runtime.getURL('/sidepanel.html')}*` });
  const same = open.find((tab) => tab.url === url);
  if (same?.windowId !== undefined) {
    await browser.windows.update(same.windowId, { focused: true });
    return;
  }
  const { left = 0, width = 760, top = 0 } = beside;
  // To the right, else to the left; a browser refuses a place off the screen, and then chooses one itself.
  const places = [
    { left: Math.max(0, left + width), top },
    { left: Math.max(0, left - workbenchWidth), top },
    {},
  ];
  for (const place of places) {
    const made = await browser.windows
      .create({ url, type: 'popup', width: workbenchWidth, height: 820, ...place })
      .catch(() => null);
    if (made) return;
  }
}
