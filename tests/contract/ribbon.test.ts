/**
 * The ribbon in a page that is not ours: what it says, that a page can neither press, read nor restyle it,
 * and that it is not printed. A person's own click opens, and that is all that it does.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../utils/domain/page-facts';
import { click, find, isThere } from '../e2e/harness/page';
import { northshireSingle } from '../profiles/northshire-single';
import { launchBrowser, openWorld, type World } from './world';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const profile = northshireSingle('https://mosaic.example');
const facts: PageFacts = {
  nonce: 'n',
  screen: 'case-note',
  person: { id: '1048213', name: 'Ava Lark', dateOfBirth: '2015-02-01' },
  worker: { name: 'Rosa Quill', actingFor: null },
  hasUnsavedWork: false,
  moved: [],
  note: { ref: '7', state: 'Draft', title: 'A visit' },
  siblingCount: null,
};

interface Shown {
  readonly facts?: Partial<PageFacts>;
  readonly pilot?: boolean;
  readonly copyOn?: boolean;
  readonly siblingCount?: number | null;
  readonly html?: string;
}

async function show({
  html = '',
  facts: change = {},
  pilot = false,
  copyOn = true,
  siblingCount = null,
}: Shown) {
  await page.setContent(`<!doctype html><html lang="en-GB"><body><p>Mosaic</p>${html}</body></html>`);
  const world = await openWorld(page);
  const needs = { facts: { ...facts, ...change }, profile, pilot, copyOn, siblingCount };
  const isThereNow = await world.run((adapter, given) => {
    const opened = () => document.documentElement.setAttribute('data-opened', 'yes');
    return adapter.showRibbon({ ...given, open: opened }) !== null;
  }, needs);
  return { world, isThereNow };
}

const opened = () => page.evaluate(() => document.documentElement.dataset.opened === 'yes');
const inPage = () =>
  page.evaluate(() => {
    const host = document.querySelector('tessera-ribbon');
    return { text: host?.textContent, children: host?.childNodes.length, root: host?.shadowRoot };
  });

/** What the browser tells assistive technology of the ribbon: the page's own scripts cannot see it. */
async function words(): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const texts = (node: typeof tree): string[] =>
    node
      ? [...(node.role === 'StaticText' ? [node.name ?? ''] : []), ...(node.children ?? []).flatMap(texts)]
      : [];
  return texts(tree).join(' ');
}

describe('what it says', () => {
  it('is the child as read, and what the button does', async () => {
    await show({});
    expect(await words()).toContain('Ava Lark born 01/02/2015 · ID 1048213');
    expect(await isThere(page, 'button', 'Copy to brothers and sisters')).toBe(true);
  });

  it.each<[string, Shown, string]>([
    ['siblings known', { siblingCount: 3 }, '3 siblings · copy?'],
    ['one sibling', { siblingCount: 1 }, '1 sibling · copy?'],
    ['no sibling', { siblingCount: 0 }, 'Copy to brothers and sisters'],
    [
      'a form being written',
      { facts: { note: null, screen: 'case-note-form' } },
      'Copy to brothers and sisters',
    ],
    [
      'a deleted note',
      { facts: { note: { ref: '7', state: 'Deleted', title: 'x' } }, siblingCount: 3 },
      'Open Tessera',
    ],
    ['another page', { facts: { note: null, screen: 'groups' } }, 'Open Tessera'],
    ['copying off', { copyOn: false, siblingCount: 3 }, 'Open Tessera'],
    ['no child', { facts: { person: null, note: null } }, 'Open Tessera'],
  ])('with %s', async (_what, shown, name) => {
    await show(shown);
    expect(await isThere(page, 'button', name)).toBe(true);
  });

  it('is nothing on a page that is not known, or where nobody is signed in', async () => {
    expect((await show({ facts: { screen: null } })).isThereNow).toBe(false);
    expect((await show({ facts: { person: null, worker: null } })).isThereNow).toBe(false);
    expect(await page.$('tessera-ribbon')).toBeNull();
  });

  it('is a name as text, whatever it holds', async () => {
    const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202eevil';
    await show({ facts: { person: { id: '<b>7', name, dateOfBirth: null } } });
    expect(await words()).toContain('<img src=x');
    expect(await page.title()).toBe('');
  });

  it('says Pilot, also when it is folded away', async () => {
    await show({ pilot: true });
    expect(await words()).toContain('Pilot');
    await click(page, 'button', 'Fold Tessera away');
    expect(await words()).toContain('Pilot');
    expect(await words()).not.toContain('Ava Lark');
    await click(page, 'button', 'Show Tessera');
    expect(await words()).toContain('Ava Lark');
    await show({ pilot: false });
    expect(await words()).not.toContain('Pilot');
  });
});

describe('what a page can do to it', () => {
  it('is not read it', async () => {
    await show({});
    expect(await inPage()).toEqual({ text: '', children: 0, root: null });
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Ava');
  });

  it('is not press it: no click counts that no person made', async () => {
    await show({});
    const button = await find(page, 'button', 'Copy to brothers and sisters');
    const box = await button.boundingBox();
    await page.evaluate(
      ({ x, y }) => {
        const host = document.querySelector('tessera-ribbon') as HTMLElement;
        const targets = [host, document.elementFromPoint(x, y), document.body, document, window];
        host.click();
        host.focus();
        for (const target of targets)
          for (const type of [
            'click',
            'mousedown',
            'mouseup',
            'pointerdown',
            'pointerup',
            'touchend',
            'submit',
          ])
            target?.dispatchEvent(
              new MouseEvent(type, {
                bubbles: true,
                cancelable: true,
                composed: true,
                clientX: x,
                clientY: y,
              }),
            );
        for (const key of ['Enter', ' '])
          host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      },
      { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 },
    );
    // Even a click on the very button, from our own world, is not a person's.
    await button.evaluate((node) => (node as HTMLElement).click());
    expect(await opened()).toBe(false);
    await button.click();
    expect(await opened()).toBe(true);
  });

  it('opens by keyboard', async () => {
    await show({});
    await (await find(page, 'button', 'Copy to brothers and sisters')).focus();
    await page.keyboard.press('Enter');
    expect(await opened()).toBe(true);
  });

  it('is not restyle it', async () => {
    const hostile = `<style>
      :not(html) { display: none !important; color: red !important; font-size: 90px !important; }
      tessera-ribbon, html > * { position: static !important; opacity: 0 !important; visibility: hidden !important;
        transform: scale(9) !important; pointer-events: none !important; inset: 0 !important; }
    </style>`;
    await show({ html: '' });
    const plain = await (await find(page, 'button', 'Copy to brothers and sisters')).boundingBox();
    await show({ html: hostile });
    const button = await find(page, 'button', 'Copy to brothers and sisters');
    expect(await button.boundingBox()).toEqual(plain);
    await button.click();
    expect(await opened()).toBe(true);
  });

  it('is not put it on paper', async () => {
    await show({});
    const height = () => page.$eval('tessera-ribbon', (host) => host.getBoundingClientRect().height);
    expect(await height()).toBeGreaterThan(20);
    await page.emulateMediaType('print');
    expect(await height()).toBe(0);
    await page.emulateMediaType(undefined);
  });
});

describe('going', () => {
  it('leaves nothing behind', async () => {
    await page.setContent('<!doctype html><p>Mosaic</p>');
    const inside = () => page.evaluate(() => document.documentElement.innerHTML);
    const before = await inside();
    const world: World = await openWorld(page);
    await world.run(
      (adapter, given) => {
        adapter.showRibbon({ ...given, open: () => undefined })?.remove();
      },
      { facts, profile, pilot: true, copyOn: true, siblingCount: 3 },
    );
    expect(await inside()).toBe(before);
  });
});
