/**
 * Writing one field: what the page then holds and which events it saw, and every reason for which nothing
 * counts as written. Reading a control of another kind than the profile says is drift.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldKind } from '../../utils/domain/profile/schema';
import type { Paragraph } from '../../utils/domain/recordings/recording';
import { launchBrowser, type World, worldOf } from './world';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

declare global {
  interface Window {
    seen: string[];
  }
}

/** A page with the control under test as #it, which notes every event that reaches the document. */
async function pageWith(html: string): Promise<World> {
  const world = await worldOf(page, html);
  await page.evaluate(() => {
    window.seen = [];
    for (const type of ['input', 'change', 'click', 'focus', 'keydown', 'submit'])
      document.addEventListener(type, (event) => window.seen.push(`${event.type} ${event.isTrusted}`), true);
  });
  return world;
}

const write = (world: World, kind: FieldKind, value: string | readonly Paragraph[]) =>
  world.run(
    (adapter, asked) =>
      adapter.writeField(
        document.getElementById('it') as HTMLElement,
        { find: [], kind: asked.kind },
        asked.value,
      ),
    { kind, value },
  );
const clear = (world: World) =>
  world.run((adapter) => adapter.clear(document.getElementById('it') as HTMLElement), null);
const read = (world: World, kind: FieldKind) =>
  world.run(
    (adapter, asked) =>
      adapter.readField(document.getElementById('it') as HTMLElement, { find: [], kind: asked }),
    kind,
  );
const seen = () => page.evaluate(() => window.seen);
const once = ['input false', 'change false'];

const choices =
  '<option value="">Please choose</option><option>Home Visit</option><option disabled>MARAC</option>';
const paragraphs = (...lines: string[]): Paragraph[] =>
  lines.map((text) => ({ kind: 'text', text, marks: [] }));

describe('text', () => {
  it('is written with the events that a page listens for, once', async () => {
    const world = await pageWith('<input id="it" maxlength="100" value="before">');
    expect(await write(world, 'text', 'After: *')).toBe('written');
    expect(await seen()).toEqual(once);
    expect(await read(world, 'text')).toEqual({ kind: 'text', text: 'After: *' });
    expect(await write(world, 'text', 'After: *')).toBe('already');
    expect(await seen()).toEqual(once);
  });

  it('is written past a setter of the page’s own, as a framework has one', async () => {
    const world = await pageWith('<input id="it">');
    await page.evaluate(() => {
      const field = document.getElementById('it') as HTMLInputElement;
      Object.defineProperty(field, 'value', { get: () => 'swallowed', set: () => undefined });
    });
    expect(await write(world, 'text', 'kept')).toBe('written');
    const held = await page.evaluate(() => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      return get?.call(document.getElementById('it'));
    });
    expect(held).toBe('kept');
  });

  it('goes as a day into the browser’s own field for one, and is read as UK screens show it', async () => {
    const world = await pageWith('<input type="date" id="it">');
    expect(await write(world, 'date', '27/02/2026')).toBe('written');
    expect(await read(world, 'date')).toEqual({ kind: 'text', text: '27/02/2026' });
  });

  it.each([
    ['<input id="it" readonly>', 'read-only'],
    ['<input id="it" disabled>', 'read-only'],
    ['<fieldset disabled><input id="it"></fieldset>', 'read-only'],
    ['<textarea id="it" readonly></textarea>', 'read-only'],
    ['<select id="it"><option>x</option></select>', 'wrong-control'],
    ['<div id="it" contenteditable></div>', 'wrong-control'],
    ['<input type="checkbox" id="it">', 'wrong-control'],
    ['<input type="submit" id="it">', 'wrong-control'],
    ['<input type="hidden" id="it">', 'wrong-control'],
    ['<input type="password" id="it">', 'wrong-control'],
    ['<input type="file" id="it">', 'wrong-control'],
  ])('is not written into %s', async (html, outcome) => {
    const world = await pageWith(html);
    expect(await write(world, 'text', 'x')).toBe(outcome);
    expect(await seen()).toEqual([]);
  });

  it('did not stick where the page puts its own back, or the control takes no such text', async () => {
    const world = await pageWith('<input id="it" oninput="this.value = this.value.slice(0, 3)">');
    expect(await write(world, 'text', 'longer')).toBe('did-not-stick');
    const ownDay = await pageWith('<input type="date" id="it">');
    expect(await write(ownDay, 'date', 'in the spring')).toBe('did-not-stick');
  });
});

describe('a choice', () => {
  it('is made by its words', async () => {
    const world = await pageWith(`<select id="it">${choices}</select>`);
    expect(await write(world, 'choice', 'Home  Visit')).toBe('written');
    expect(await seen()).toEqual(once);
    expect(await read(world, 'choice')).toEqual({ kind: 'text', text: 'Home Visit' });
    expect(await write(world, 'choice', 'Home Visit')).toBe('already');
  });

  it.each([
    ['there is none of that name', choices, 'LADO'],
    ['its case differs', choices, 'home visit'],
    ['it is the prompt', choices, 'Please choose'],
    ['it cannot be chosen', choices, 'MARAC'],
    ['its group cannot be chosen', '<optgroup disabled label="x"><option>LADO</option></optgroup>', 'LADO'],
    ['there are two', `${choices}<option value="2">Home Visit</option>`, 'Home Visit'],
  ])('is not made where %s', async (_why, options, text) => {
    const world = await pageWith(`<select id="it">${options}</select>`);
    expect(await write(world, 'choice', text)).toBe('no-such-choice');
    expect(await seen()).toEqual([]);
  });

  it('is not made in what is switched off, or is no list, or turns itself back', async () => {
    expect(
      await write(await pageWith(`<select id="it" disabled>${choices}</select>`), 'choice', 'Home Visit'),
    ).toBe('read-only');
    expect(await write(await pageWith('<input id="it">'), 'choice', 'Home Visit')).toBe('wrong-control');
    const back = `<select id="it" onchange="this.selectedIndex = 0">${choices}</select>`;
    expect(await write(await pageWith(back), 'choice', 'Home Visit')).toBe('did-not-stick');
  });
});

describe('formatted text', () => {
  it('replaces what is there, and the page is told', async () => {
    const world = await pageWith('<div id="it" contenteditable><p>old</p><script>1</script></div>');
    expect(await write(world, 'rich', paragraphs('One', 'Two <b>'))).toBe('written');
    expect(await seen()).toEqual(once);
    expect(await page.evaluate(() => document.getElementById('it')?.innerHTML)).toBe(
      '<p>One</p><p>Two &lt;b&gt;</p>',
    );
  });

  it('goes into a plain text area line by line, and is read so', async () => {
    const world = await pageWith('<textarea id="it">old</textarea>');
    expect(await write(world, 'rich', paragraphs('One', 'Two'))).toBe('written');
    expect(await page.$eval('#it', (field) => (field as HTMLTextAreaElement).value)).toBe('One\nTwo');
    expect(await read(world, 'rich')).toEqual({
      kind: 'rich',
      body: paragraphs('One', 'Two'),
      leftBehind: [],
    });
  });

  it('did not stick where the page changes it, and is not written into what cannot be edited', async () => {
    const world = await pageWith(
      '<div id="it" contenteditable oninput="this.textContent = this.textContent.slice(0, 2)"></div>',
    );
    expect(await write(world, 'rich', paragraphs('One'))).toBe('did-not-stick');
    expect(await write(await pageWith('<div id="it"></div>'), 'rich', paragraphs('One'))).toBe(
      'wrong-control',
    );
    const text = await pageWith('<input id="it">');
    expect(await write(text, 'text', paragraphs('One'))).toBe('wrong-control');
    expect(await seen()).toEqual([]);
  });
});

describe('clearing', () => {
  it('takes a tick off, and every choice of a list', async () => {
    const tick = await pageWith('<input type="checkbox" id="it" checked>');
    expect([await clear(tick), await clear(tick)]).toEqual(['written', 'already']);
    expect(await seen()).toEqual(once);
    const list = await pageWith(
      '<select id="it" multiple><option selected>a</option><option selected>b</option></select>',
    );
    expect([await clear(list), await clear(list)]).toEqual(['written', 'already']);
    expect(await seen()).toEqual(once);
    expect(await read(list, 'choices')).toEqual({ kind: 'texts', texts: [] });
  });

  it.each([
    ['<input type="checkbox" id="it" checked disabled>', 'read-only'],
    ['<input type="checkbox" id="it" checked onchange="this.checked = true">', 'did-not-stick'],
    ['<select id="it" multiple disabled><option selected>a</option></select>', 'read-only'],
    ['<input type="radio" id="it" checked>', 'wrong-control'],
    ['<input id="it" value="x">', 'wrong-control'],
    ['<button id="it">x</button>', 'wrong-control'],
  ])('says why not: %s', async (html, outcome) => expect(await clear(await pageWith(html))).toBe(outcome));
});

describe('reading a control of another kind than the profile says', () => {
  it.each<[FieldKind, string]>([
    ['text', '<div id="it">x</div>'],
    ['text', '<input type="checkbox" id="it">'],
    ['date', '<select id="it"></select>'],
    ['choice', '<input id="it">'],
    ['choices', '<div id="it"></div>'],
    ['tick', '<input id="it">'],
    ['tick', '<input type="radio" id="it">'],
    ['files', '<input id="it">'],
    ['rich', '<div id="it">x</div>'],
  ])('is drift: %s from %s', async (kind, html) => expect(await read(await pageWith(html), kind)).toBeNull());
});
