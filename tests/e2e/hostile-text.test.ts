/**
 * Records full of text that tries to be something else: mark-up, controls that turn the writing round, half
 * characters, names of built-in properties, very much of it. It is shown as text, saved as text, and asks
 * nothing of any other server.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { waitForPanel } from './harness/panel';
import { openNote, pressCopy, signIn } from './practitioner';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import {
  boxFor,
  chooseAndAnswer,
  panelBeside,
  putEverythingDown,
  receipt,
  save,
  startReading,
  waitForState,
} from './workbench';

const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script></bdi><b>';
const turned = '\u202egnorw\u202c \u2066isolated\u2069 \u200f';
const odd = '👩‍👩‍👧 𝒜 e\u0301 \ufeff__proto__ constructor';

let setting: Setting;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  watch(page, setting.standIn.origin);
  setting.tessera.browser.on('targetcreated', async (target) => {
    if (target.url().startsWith(setting.tessera.pageUrl(''))) {
      const own = await target.asPage().catch(() => null);
      if (own) watch(own, setting.tessera.pageUrl('').slice(0, -1));
    }
  });
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());
beforeEach(() => {
  complaints.length = 0;
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await putEverythingDown(setting);
});

/** Notes dialogs, errors, policy violations (they come as console errors) and requests elsewhere. */
function watch(which: Page, origin: string): void {
  which.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  which.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  which.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  which.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complaints.push(`request: ${url}`);
  });
}

/** What a page shows of a text: no NUL, no half characters, runs of white space as one. */
const asShown = (text: string) =>
  text
    .toWellFormed()

    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const textOf = (panel: Page) => panel.evaluate(() => document.body.textContent ?? '');

describe('hostile text in every field of a record', () => {
  it('is shown as text and copied word for word', async () => {
    const { child, ticked } = familyOf(setting.standIn, families.stepSiblings);
    const [one, two] = ticked as [Person, Person];
    const family = setting.standIn.world.family(families.stepSiblings);
    const name = (person: Person, text: string) => Object.assign(person, { name: text, knownAs: text });
    name(child, `${markup} ${turned}`);
    name(one, `__proto__ ${odd}`);
    name(two, `constructor ${'Long'.repeat(80)} ${'x'.repeat(300)}`);
    for (const adult of family.people.filter(({ context }) => context === 'Adult'))
      name(adult, `${markup} \ud800`);
    for (const row of family.relationships) row.notes = markup + turned;
    for (const group of family.groups) group.name = markup + turned;
    const source = putNote(setting.standIn, child.id, {
      title: `${turned}<b>${'t'.repeat(40)}`.trim(),
      bodyHtml: paragraphs(...[markup, turned, odd].map((text) => escaped(text.trim()))),
    });
    const since = watchRecords(setting.standIn);
    const panel = await panelBeside(setting, page, source);
    await chooseAndAnswer(panel, ticked, 'Reword it'); // what stands there at first is the text itself
    const shown = await textOf(panel);
    for (const { name: text } of [child, one, two]) expect(shown).toContain(asShown(text));
    expect(shown).toContain(markup);
    expect(await panel.$$('img, script:not([src]), b, iframe, style')).toEqual([]);
    for (const { id } of ticked)
      expect(await (await boxFor(panel, id)).evaluate((box) => box.checked)).toBe(true);
    await save(panel, 2);
    expect((await receipt(panel)).match(/✓ Verified/g)).toHaveLength(2);
    for (const { id } of ticked) expect(since.notesOf(id).map(essence)).toEqual([draftOf(source)]);
    expect(since.outbox()).toEqual([]);
  });

  it('copies 100 kB of it, and does not call verified what the council’s Mosaic cut short', async () => {
    const { child, ticked } = familyOf(setting.standIn, families.halfSiblings, 1);
    const bodyHtml = paragraphs(
      ...Array.from({ length: 100 }, (_, at) =>
        escaped(`${at} ${markup} ${'home '.repeat(180)}${turned}end`),
      ),
    );
    expect(bodyHtml.length).toBeGreaterThan(100_000);
    const source = putNote(setting.standIn, child.id, { title: 'A hundred kilobytes', bodyHtml });
    const since = watchRecords(setting.standIn);
    const panel = await panelBeside(setting, page, source);
    await chooseAndAnswer(panel, ticked, 'Leave it out');
    await save(panel, 1);
    expect(await receipt(panel)).toContain('1 draft in');
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
    await putEverythingDown(setting);

    setting.standIn.faults.truncate(20_000);
    const cut = putNote(setting.standIn, child.id, { title: 'Cut short by Mosaic', bodyHtml });
    const again = await panelBeside(setting, page, cut);
    await chooseAndAnswer(again, ticked, 'Leave it out');
    await save(again, 1);
    const text = await receipt(again);
    expect(text).not.toContain('✓ Verified');
    expect(text).toContain('No drafts verified');
    expect(text).toContain('Check by hand');
    setting.standIn.faults.clear();
  });

  it('opens in a panel beside a record that is nothing else', async () => {
    const { child } = familyOf(setting.standIn, families.onlyChild);
    Object.assign(child, { name: '\u202e\u202e', dateOfBirth: null });
    const source = putNote(setting.standIn, child.id, { title: '__proto__', type: markup, bodyHtml: '' });
    await openNote(page, setting.standIn, source.id);
    await pressCopy(page);
    const panel = await waitForPanel(setting.tessera);
    await startReading(panel);
    await waitForState(panel, 'refused');
  });
});
