/**
 * Somebody of the council's Mosaic team who fits Tessera to their Mosaic: reads what the two pages say, points,
 * clicks and types, and counts each of it. Knows their own Mosaic by its words on the screen; has never seen a
 * profile.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Frame, Page } from 'puppeteer-core';
import { choose, click, find, isThere, picture, type, waitForText } from './harness/page';

/** Where a person looks for a thing: at words, or at what stands beside them. */
export type Spot =
  | { readonly at: 'heading' | 'words' | 'link' | 'beside' | 'below'; readonly words: string }
  | { readonly at: 'nowhere' };

/** Where somebody looks for what is asked, on the page that the bar in Mosaic says. */
export type Eyes = (ask: string, place: string) => Spot | undefined;

export interface Gestures {
  clicks: number;
  texts: number;
}

export class MosaicTeam {
  readonly gestures: Gestures = { clicks: 0, texts: 0 };
  #hand: CDPSession | null = null;

  constructor(
    readonly setup: Page,
    readonly mosaic: Page,
  ) {}

  /** Changes to the other tab, as one does to go on there. */
  async turnTo(page: Page): Promise<void> {
    if (await page.evaluate(() => document.visibilityState === 'visible')) return;
    this.gestures.clicks += 1;
    await page.bringToFront();
  }

  async press(page: Page, name: string, role = 'button'): Promise<void> {
    await this.turnTo(page);
    this.gestures.clicks += 1;
    await click(page, role, name);
  }

  async fill(name: string, text: string): Promise<void> {
    this.gestures.texts += 1;
    await type(this.setup, name, text);
  }

  /** Opens one of the steps; its button also says how far it is. */
  async openStep(title: string, heading = title): Promise<void> {
    await this.turnTo(this.setup);
    if (await isThere(this.setup, 'heading', heading)) return;
    this.gestures.clicks += 1;
    const handle = await this.setup.waitForFunction(
      (words) =>
        [...document.querySelectorAll('button.step')].find((one) => one.firstChild?.textContent === words),
      { polling: 100 },
      title,
    );
    await (handle.asElement() as ElementHandle<HTMLElement>).click();
    await find(this.setup, 'heading', heading);
  }

  /** Answers each thing that the bar in Mosaic asks for, until it asks for nothing more. */
  async pointAtAll(eyes: Eyes): Promise<string[]> {
    const asked: string[] = [];
    let before = '';
    for (;;) {
      const next = await this.#nextAsk(before);
      if (next === null) return asked;
      const { ask, place } = next;
      before = next.whole;
      asked.push(ask);
      const spot = eyes(ask, place);
      if (!spot) throw new Error(`Nobody knows where to point for ‘${ask}’.`);
      if (spot.at === 'nowhere') await this.press(this.mosaic, 'Not on this screen (N)');
      else await this.pointAt(spot);
    }
  }

  async pointAt(spot: Exclude<Spot, { at: 'nowhere' }>): Promise<void> {
    const thing = await see(this.mosaic, spot);
    await thing.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const { x, y } = await standing(thing);
    this.gestures.clicks += 1;
    this.#hand ??= await this.mosaic.createCDPSession();
    const hand = this.#hand;
    const move = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
      hand.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await move('mouseMoved');
    await move('mousePressed');
    // The last one may never be acknowledged: the setup page has come forward, and this page is out of sight.
    void move('mouseReleased').catch(() => undefined);
  }

  /**
   * What is asked for next, once the bar in Mosaic says it; null when the setup page has come back. A page out of
   * sight is asked nothing: it would not answer.
   */
  async #nextAsk(before: string): Promise<{ ask: string; place: string; whole: string } | null> {
    for (let looks = 0; looks < 500; looks += 1) {
      const said = await this.setup.evaluate(() => {
        const asked = [...document.querySelectorAll('[role=status] strong')].at(-1);
        const whole = asked?.parentElement?.textContent ?? '';
        return {
          isPointing: /In Mosaic now|Tessera looks at the page/.test(document.body.innerText),
          ask: asked?.textContent ?? '',
          place: /\((.*?)\)/.exec(whole)?.[1] ?? '',
          whole,
        };
      });
      if (!said.isPointing) return null;
      if (said.ask !== '' && said.whole !== before) {
        await find(this.mosaic, 'application', said.ask);
        return said;
      }
      await pause(20);
    }
    throw new Error(`The setup page still waits for ‘${before}’.`);
  }

  /**
   * One screen that is open in Mosaic, from pointing to keeping.
   * @param reopen opens it again where Mosaic comes back with another one
   * @param columns headings to choose, by what they are asked for
   */
  async teach(
    title: string,
    eyes: Eyes,
    reopen: () => Promise<void>,
    columns: Readonly<Record<string, string>> = {},
  ): Promise<string[]> {
    await this.openStep(title);
    await this.press(this.setup, 'Point at the things on this screen');
    const asked = await this.pointAtAll(eyes);
    for (const [ask, heading] of Object.entries(columns)) {
      this.gestures.clicks += 2;
      await choose(this.setup, ask, heading);
    }
    await this.press(this.setup, 'Load again and test');
    let keep = await this.#keepButton();
    if (!keep) {
      await this.turnTo(this.mosaic);
      await reopen();
      await this.press(this.setup, 'Test what is open now');
      keep = await this.#keepButton();
    }
    if (!keep) throw new Error(`‘${title}’ cannot be kept.`);
    await picture(this.setup, `setup/make-${title.toLowerCase().replaceAll(' ', '-')}`);
    this.gestures.clicks += 1;
    await keep.click();
    return asked;
  }

  /** The filled button that keeps a screen; null when Mosaic did not bring the screen back. */
  async #keepButton(): Promise<ElementHandle<HTMLElement> | null> {
    const found = await this.setup.waitForFunction(
      () => {
        const filled = [...document.querySelectorAll<HTMLElement>('button.button-primary')];
        const keep = filled.find((one) => one.textContent?.startsWith('Keep these'));
        const isLost = /Loaded again, Mosaic does not show/.test(document.body.innerText);
        return (
          keep ??
          (isLost && filled.some((one) => one.textContent === 'Test what is open now') ? 'lost' : false)
        );
      },
      { polling: 100 },
    );
    return found.asElement() as ElementHandle<HTMLElement> | null;
  }

  /** The way to the screen in hand, shown once from Mosaic's first page. */
  async showTheWay(eyes: Eyes): Promise<string[]> {
    await find(this.setup, 'button', 'Show the way in Mosaic');
    await picture(this.setup, 'setup/make-way');
    await this.press(this.setup, 'Show the way in Mosaic');
    const asked = await this.pointAtAll(eyes);
    await waitForText(this.setup, 'Tessera went the way that you showed');
    return asked;
  }
}

/** Where to click, once the page and its frames have stopped moving it about. */
async function standing(thing: ElementHandle<Element>): Promise<{ readonly x: number; readonly y: number }> {
  let before = await thing.clickablePoint();
  for (;;) {
    await pause(50);
    const now = await thing.clickablePoint();
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

/** Finds the spot with the eyes: visible words, in whatever frame, and what is drawn beside them. */
async function see(page: Page, spot: Exclude<Spot, { at: 'nowhere' }>): Promise<ElementHandle<Element>> {
  for (let looks = 0; looks < 300; looks += 1) {
    for (const frame of page.frames()) {
      const seen = await inFrame(frame, spot).catch(() => null); // a frame that is just being left
      if (seen) return seen;
    }
    await pause(100);
  }
  throw new Error(`Mosaic does not show ‘${spot.words}’ (${spot.at}).`);
}

async function inFrame(
  frame: Frame,
  spot: Exclude<Spot, { at: 'nowhere' }>,
): Promise<ElementHandle<Element> | null> {
  const handle = await frame.evaluateHandle(({ at, words }) => {
    const plain = (text: string | null) =>
      (text ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\s*:]+$/, '');
    const says = (node: Element) =>
      plain(
        node instanceof HTMLInputElement
          ? /submit|button/.test(node.type)
            ? node.value
            : ''
          : node.textContent,
      ) === words;
    const isSeen = (node: Element) =>
      node.getClientRects().length > 0 && node.checkVisibility({ visibilityProperty: true });
    const all = [...document.querySelectorAll('body *')].filter(
      (node) => isSeen(node) && says(node) && ![...node.children].some(says),
    );
    const size = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    if (at === 'heading') return all.sort((a, b) => size(b) - size(a))[0] ?? null;
    if (at === 'words') return all[0] ?? null;
    if (at === 'link') return all.map((node) => node.closest('a')).find((link) => link !== null) ?? null;
    const control = 'input:not([type=hidden]), select, textarea:not([hidden]), [contenteditable], iframe';
    for (const one of all) {
      const own = one.closest('label')?.control;
      if (own && isSeen(own)) return own;
      let around = one;
      while (!around.nextElementSibling && around.parentElement && says(around.parentElement))
        around = around.parentElement;
      let next = around.nextElementSibling;
      while (next?.tagName === 'BR') next = next.nextElementSibling;
      if (!next || !isSeen(next)) continue;
      if (at === 'below') return next.querySelector('p') ?? next;
      return [...(next.matches(control) ? [next] : next.querySelectorAll(control))].find(isSeen) ?? next;
    }
    return null;
  }, spot);
  return handle.asElement() as ElementHandle<Element> | null;
}
