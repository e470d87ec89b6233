/**
 * What every fault is tried on: a fresh note of a child with two siblings, a run begun as a person begins it,
 * and what the server and the journal hold of it. It knows nothing of any fault.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { click, find, readText } from '../e2e/harness/page';
import { closePanel, currentPanel, waitForPanel } from '../e2e/harness/panel';
import { openNote, signIn } from '../e2e/practitioner';
import { putNote } from '../e2e/records';
import { openSetting, type Setting, type SettingOptions } from '../e2e/setting';
import { chooseSiblings, tick, waitForState } from '../e2e/workbench';
import { type FamilyKey, families } from '../people/family-keys';
import type { Person } from '../people/model';
import type { Note } from '../stand-in/state/records';

export const bodyHtml = '<p>The home was warm and tidy.</p><p>There was food in the fridge.</p>';

/** Two busy cores are slow: waits are long, and nothing is ever judged by how long it took. */
export const patience = 90_000;

export interface Ground {
  readonly setting: Setting;
  readonly source: Note;
  readonly first: Person;
  readonly second: Person;
  /** How many requests the server had seen when the ground was laid. */
  readonly from: number;
}

let grounds = 0;

/** One browser for the tests of a group, told of each time one opens; a failed test gets the next a fresh one. */
export function oneBrowserForAll(
  onOpened: (setting: Setting, page: Page) => void,
  options: SettingOptions = {},
): void {
  let setting: Setting;
  const open = async () => {
    setting = await openSetting({ ...options, session: { answersWithin: 10, ...options.session } });
    const page = await setting.mosaic();
    await signIn(page, setting.standIn);
    onOpened(setting, page);
  };
  beforeAll(open);
  afterEach(async ({ task }) => {
    setting.standIn.faults.clear();
    if (task.result?.state !== 'fail') return;
    await setting.close(); // what one test leaves behind must not fail the next
    await open();
  });
  afterAll(() => setting.close());
}

/** A new note, unlike every other, on the child of a family whose first two siblings get copies. */
export function layGround(setting: Setting, key: FamilyKey = families.noSharedGroup, atLeast = 2): Ground {
  const { world } = setting.standIn;
  const { people, source } = world.family(key);
  const siblings = people.filter(({ id, context }) => id !== source.personId && context === 'Child');
  const [first, second = first] = siblings;
  if (!first || !second || siblings.length < atLeast) throw new Error(`${key} has too few siblings`);
  grounds += 1;
  const note = putNote(setting.standIn, source.personId, { title: `Visit number ${grounds}`, bodyHtml });
  return { setting, source: note, first, second, from: world.requests.length };
}

/** Opens the note and the panel beside it. */
export async function openBeside({ setting, source }: Ground, page: Page): Promise<Page> {
  await openNote(page, setting.standIn, source.id);
  // The ribbon's button has two wordings: with the number of siblings once Tessera has seen it.
  const counted = ['1 sibling · copy?', ...[2, 3, 4, 5, 6].map((count) => `${count} siblings · copy?`)];
  const names = ['Copy to brothers and sisters', ...counted];
  await (await Promise.any(names.map((name) => find(page, 'button', name, patience)))).click();
  return waitForPanel(setting.tessera, patience);
}

/** Up to the press on Save, which is the caller's. */
export async function prepare(
  ground: Ground,
  page: Page,
  children = [ground.first, ground.second],
): Promise<Page> {
  const panel = await openBeside(ground, page);
  await chooseSiblings(panel);
  for (const child of children) await tick(panel, child);
  return panel;
}

export async function pressSave(panel: Page, count = 2): Promise<void> {
  await click(panel, 'button', count === 1 ? 'Save 1 draft' : `Save ${count} drafts`);
}

export async function begin(ground: Ground, page: Page): Promise<Page> {
  const panel = await prepare(ground, page);
  await pressSave(panel);
  return panel;
}

/** Closes the panel as a person would, and waits until it is gone. */
export async function shutPanel({ tessera }: Setting, panel: Page): Promise<void> {
  await closePanel(panel);
  while (await currentPanel(tessera)) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Puts the receipt down and closes the panel. */
export async function leave(setting: Setting, panel: Page): Promise<void> {
  await click(panel, 'button', 'Done');
  await shutPanel(setting, panel);
}

/** Opens the note again after a run was cut short, and waits for the panel to say so. */
export async function reopen(ground: Ground, page: Page): Promise<Page> {
  const panel = await openBeside(ground, page);
  await waitForState(panel, 'cut-short', patience);
  return panel;
}

/** The copies that stand on a child's record. */
export function copiesOn({ setting, source }: Ground, child: Pick<Person, 'id'>): readonly Note[] {
  return setting.standIn.world.notesOf(child.id).filter(({ title }) => title === source.title);
}

/** Sent saves since the ground was laid, and everything else that was not a plain load. */
export function postsOf({ setting, from }: Ground, since = from): string[] {
  const sent = setting.standIn.world.requests.slice(since).filter(({ method }) => method !== 'GET');
  return sent.map(({ path }) => path).filter((path) => path !== '/sign-in');
}

/** What the row of one child says, in the panel's words. */
export async function wordOf(panel: Page, child: Pick<Person, 'id'>): Promise<string> {
  const rows = await panel.$$eval('li', (items) => items.map((item) => item.innerText.replace(/\s+/g, ' ')));
  return rows.find((row) => new RegExp(`ID ${child.id}\\b`).test(row)) ?? (await readText(panel));
}

export type Entry = Readonly<Record<string, unknown>> & { readonly kind: string };

/** Every entry of the journal, read from the workbench's own page. */
export function journalOf(panel: Page): Promise<Entry[]> {
  return panel.evaluate(
    () =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('tessera-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** The page's own script puts another child into the form and its header, as an in-page application would. */
export function showOtherPerson(page: Page, other: Pick<Person, 'id' | 'name'>): Promise<void> {
  return page.evaluate(({ id, name }) => {
    for (const term of document.querySelectorAll('.mx-personbar dt')) {
      const value = term.nextElementSibling;
      if (value && term.textContent === 'Name') value.textContent = name;
      if (value && term.textContent === 'Mosaic ID') value.textContent = id;
    }
    const hidden = document.querySelector<HTMLInputElement>('input[name=person_id]');
    if (hidden) hidden.value = id;
  }, other);
}

/** Goes to another page and Back; the browser gives the very same document again, its form still filled. */
export async function leaveAndComeBack(page: Page, origin: string): Promise<void> {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const form = page.url();
  await page.goto(`${origin}/`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => history.back());
  await page.waitForFunction((url) => location.href === url && document.readyState === 'complete', {}, form);
  const isSame = await page.evaluate(() => 'sameDocument' in window);
  if (!isSame) throw new Error('the browser did not keep the page that was left');
}
