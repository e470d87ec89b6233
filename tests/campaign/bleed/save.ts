/**
 * One save from the form's window, in one of the ways, and where it landed: by the server's own records, beside what
 * Tessera read of the page and showed in its ribbon.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageSeen } from '../../../utils/domain/guard/seen';
import { click } from '../../e2e/harness/page';
import type { Setting } from '../../e2e/setting';
import type { Note } from '../../stand-in/state/records';
import { allWays, type Way } from './ways';
import type { Windows } from './windows';

export type Guard = 'as it is' | 'told' | 'told, without its rule';

/** `needlessly`: held although it would have landed where the page says. `refused`: by Mosaic itself. */
export type Outcome = 'right' | 'wrong' | 'held' | 'held needlessly' | 'refused';

declare const chrome: {
  declarativeNetRequest: {
    updateSessionRules(change: object): Promise<void>;
    getSessionRules(): Promise<{ id: number }[]>;
  };
};

/**
 * The save that a person or the page makes, under a title of its own.
 * @param guard `told`: the form's page is sure to be in danger, and is waited for until it has been told so;
 * `told, without its rule`: the browser's own rule then goes just before the save, so that only what listens in the page
 * is left of the guard, and what gets through takes its time
 */
export async function saveBy(
  setting: Setting,
  windows: Windows,
  way: string,
  title: string,
  guard: Guard,
): Promise<Outcome> {
  const formSeen = async () => (await windows.seen()).pages.find((one) => one.isThere && one.isForm);
  if (guard !== 'as it is')
    await expect.poll(async () => (await formSeen())?.told ?? null, { timeout: 30_000 }).not.toBeNull();
  await expect.poll(formSeen).toBeDefined(); // on a busy machine the form stands before the guard has heard of it
  const page = await formSeen();
  const isHeld = page?.told?.holds ?? false;
  const wouldBeRight = page ? isWhere(setting, page) : false;
  await fill(windows.writing, title);
  if (guard === 'told, without its rule') await takeRulesAway(setting);
  await send(windows.writing, allWays[way] as Way);
  const note = await landed(setting, title, isHeld && guard !== 'told, without its rule' ? 300 : 10_000);
  if (note) return page && isRight(setting, page, note, windows.own) ? 'right' : 'wrong';
  if (!isHeld) return 'refused';
  return wouldBeRight ? 'held needlessly' : 'held';
}

/** Whether the note stands where the page said that it would; one that cannot be read says nothing of its child. */
function isRight({ standIn }: Setting, { child, worker }: PageSeen, note: Note, own: string): boolean {
  const nameOf = (userName: string | null) => (userName ? standIn.world.worker(userName).name : null);
  return (
    note.personId === (child?.id ?? own) &&
    nameOf(note.createdBy) === worker?.name &&
    nameOf(note.createdFor) === (worker?.actingFor ?? null)
  );
}

/** Whether a save would land now where the page says. */
function isWhere({ standIn }: Setting, { child, worker }: PageSeen): boolean {
  const { world } = standIn;
  const nameOf = (userName: string | null) => (userName ? world.worker(userName).name : null);
  return world.sessions
    .all()
    .every(
      ({ personInView, userName, actingFor }) =>
        world.survivor(personInView ?? '') === child?.id &&
        nameOf(userName) === worker?.name &&
        nameOf(actingFor) === (worker?.actingFor ?? null),
    );
}

async function fill(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.$eval(
    '#noteForm',
    (node, words) => {
      const { elements } = node as HTMLFormElement;
      const type = elements.namedItem('note_type') as HTMLSelectElement;
      type.value = [...type.options].find(({ label }) => label === 'Home Visit')?.value ?? '';
      (elements.namedItem('title') as HTMLInputElement).value = words;
      (elements.namedItem('contact_on') as HTMLInputElement).value = '02/03/2026';
    },
    title,
  );
}

async function send(page: Page, way: Way): Promise<void> {
  if (way === 'press') return click(page, 'button', 'Save');
  if (way === 'enter') {
    await page.focus('#noteForm [name=title]');
    return page.keyboard.press('Enter');
  }
  await page.evaluate(`(${way})(document.getElementById('noteForm'))`).catch(() => undefined); // it may be left
}

/** The note of that title once it is there; a held one is waited for only shortly, and looked for again at the end. */
async function landed({ standIn }: Setting, title: string, patience: number): Promise<Note | undefined> {
  const find = () => standIn.world.notes.find((one) => one.title === title);
  await expect
    .poll(find, { timeout: patience, interval: 20 })
    .toBeDefined()
    .catch(() => undefined);
  return find();
}

/** Takes every rule away and looks until none has come back: a window that has just come forward may still set one. */
async function takeRulesAway({ tessera }: Setting): Promise<void> {
  const worker = await tessera.worker();
  let quietLooks = 0;
  while (quietLooks < 5) {
    const taken = await worker.evaluate(async () => {
      const rules = await chrome.declarativeNetRequest.getSessionRules();
      await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
      return rules.length;
    });
    quietLooks = taken === 0 ? quietLooks + 1 : 0;
    await pause(50);
  }
}
