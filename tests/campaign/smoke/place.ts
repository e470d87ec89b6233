/**
 * A stand-in Mosaic and one browser with Tessera in it, so that a journey reads the same in each browser. What differs is
 * how the workbench comes beside the page; everything else is Puppeteer's own and knows no browser.
 */
import type { Page } from 'puppeteer-core';
import type { SettingOptions } from '../../e2e/setting';
import type { StandIn } from '../../stand-in/start';

/** What a place may have otherwise than the usual. */
export type PlaceOptions = Pick<SettingOptions, 'policy' | 'session' | 'switches'>;

export interface Place {
  readonly name: string;
  readonly standIn: StandIn;
  readonly mosaic: Page;
  /** An own page that a person would not have open: it can look into Mosaic's page as Tessera does. */
  readonly desk: Page;
  /** The workbench for Mosaic's tab, as far as this browser lets a test reach it. */
  workbench(): Promise<Page>;
  own(page: string): Promise<Page>;
  /** Beside Mosaic's own, and empty. */
  newTab(): Promise<Page>;
  close(): Promise<void>;
}

declare const chrome: {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot };
  readonly scripting: {
    executeScript(what: object): Promise<{ result: unknown }[]>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
};

export interface Seen {
  readonly words: string;
  /** The middle of its first button, in the page's pixels. */
  readonly x: number;
  readonly y: number;
}

export function tabOf({ standIn, desk }: Place, origin = standIn.origin): Promise<number> {
  return desk.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(`${wanted}/`));
    if (!tab) throw new Error(`No tab shows ${wanted}.`);
    return tab.id;
  }, origin);
}

/** What Tessera's script in a page of this origin is told when it says hello. */
export async function greetingAt(place: Place, origin: string): Promise<unknown> {
  return place.desk.evaluate(
    async (tabId) => {
      const hello = { tessera: 'page.hello', body: { nonce: 'a-script-of-tessera-asks' } };
      const [at] = await chrome.scripting.executeScript({
        target: { tabId },
        func: (said: object) => chrome.runtime.sendMessage(said),
        args: [hello],
      });
      return at?.result;
    },
    await tabOf(place, origin),
  );
}

/** What stands in the closed shadow tree of one of Tessera's own elements in Mosaic's page; null where there is none. */
export async function seenIn(place: Place, tag: string): Promise<Seen | null> {
  return place.desk.evaluate(
    async (tabId, wanted) => {
      const look = (name: string) => {
        const element = document.querySelector(name) as
          | (Element & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        if (!element) return null;
        const root = element.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element);
        const box = root?.querySelector('button')?.getBoundingClientRect();
        const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
        return { words: root?.textContent ?? '', x, y };
      };
      const [at] = await chrome.scripting.executeScript({ target: { tabId }, func: look, args: [wanted] });
      return (at?.result ?? null) as Seen | null;
    },
    await tabOf(place),
    tag,
  );
}

/** With the mouse, on the ribbon's own button. */
export async function pressRibbon(place: Place): Promise<void> {
  const ribbon = await seenIn(place, 'tessera-ribbon');
  if (!ribbon) throw new Error('No ribbon stands in the page.');
  await place.mosaic.bringToFront();
  await place.mosaic.mouse.click(ribbon.x, ribbon.y);
}
