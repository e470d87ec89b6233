/**
 * One schedule in which Tessera saves: a copy of a note to one sibling, with other windows of Mosaic open before its
 * press or opened between its filled form and its click. Where the draft landed is read from the server's own records.
 */
import type { Page } from 'puppeteer-core';
import { click, readText } from '../../e2e/harness/page';
import { familyOf, putNote } from '../../e2e/records';
import type { Setting } from '../../e2e/setting';
import { chooseSiblings, panelBeside, putEverythingDown, stateOf, tick } from '../../e2e/workbench';
import { gateBeforeIntent } from '../../faults/gate';
import { families } from '../../people/family-keys';
import type { Person } from '../../people/model';
import type { Note } from '../../stand-in/state/records';
import type { Played } from './play';
import type { Outcome } from './save';
import type { Event, TesseraSchedule } from './schedule';
import { author, type Cast, openWindows, type Windows } from './windows';

interface Ground {
  readonly setting: Setting;
  readonly cast: Cast;
}

/** @param title of the note that is copied: no other note has it */
export async function playCopy(
  { setting, cast }: Ground,
  schedule: TesseraSchedule,
  title: string,
): Promise<Played> {
  const { child, ticked } = familyOf(setting.standIn, families.largeGroup, 1);
  const [sibling] = ticked as [Person];
  const source = putNote(setting.standIn, child.id, { title });
  const windows = await openWindows(setting, cast, schedule.windows);
  try {
    const panel = await panelBeside(setting, windows.writing, source);
    await chooseSiblings(panel);
    await tick(panel, sibling);
    const events = await copyAmong(panel, windows, schedule);
    const outcome = await outcomeOf(setting, panel, source, sibling);
    return { title, schedule: { ...schedule, way: wayOf(schedule) }, events, outcome, beyond: null };
  } catch (cause) {
    throw new Error(`${title}: ${JSON.stringify(schedule)}`, { cause });
  } finally {
    await windows.clear(); // first: a page that is being left still speaks, and would be remembered again
    await putEverythingDown(setting);
  }
}

/** The press on Save, and what happens in other windows about it. */
async function copyAmong(panel: Page, windows: Windows, schedule: TesseraSchedule): Promise<Event[]> {
  if (schedule.when === 'before the press') {
    const events = await playAll(windows, schedule);
    await click(panel, 'button', 'Save 1 draft');
    await afterClosing(panel, windows);
    return events;
  }
  const gate = await gateBeforeIntent(panel);
  await click(panel, 'button', 'Save 1 draft');
  await gate.reached();
  await windows.openAnother();
  const events = await playAll(windows, schedule);
  await gate.open();
  await afterClosing(panel, windows);
  return events;
}

async function playAll(windows: Windows, { scenes }: TesseraSchedule): Promise<Event[]> {
  const events: Event[] = [];
  for (const scene of scenes) if (await windows.play(scene)) events.push(scene.event);
  return events;
}

/** Where Tessera asks for the other windows to be closed, the person closes them and goes on; else the run ends itself. */
async function afterClosing(panel: Page, windows: Windows): Promise<void> {
  if ((await runEnds(panel)) === 'receipt') return;
  if (!(await readText(panel)).includes('Close the other Mosaic windows'))
    return click(panel, 'button', 'Stop');
  await windows.closeOthers();
  await click(panel, 'button', 'Continue');
  await panel.waitForFunction(
    () => document.querySelector('[data-state]')?.getAttribute('data-state') !== 'waiting',
  );
  if ((await runEnds(panel)) === 'waiting') await click(panel, 'button', 'Stop');
}

async function runEnds(panel: Page): Promise<string> {
  await panel.waitForFunction(
    (states) => states.includes(document.querySelector('[data-state]')?.getAttribute('data-state') ?? ''),
    { timeout: 90_000 },
    ['receipt', 'waiting'],
  );
  return stateOf(panel);
}

/** @throws where the panel calls a draft verified that does not stand where it was meant for */
async function outcomeOf({ standIn }: Setting, panel: Page, source: Note, sibling: Person): Promise<Outcome> {
  await panel.waitForSelector('[data-state="receipt"]', { timeout: 90_000 });
  const landed = standIn.world.notes.filter((note) => note !== source && note.title === source.title);
  const [note] = landed;
  const isMeant = note?.personId === sibling.id && note.createdBy === author && note.createdFor === null;
  const isRight = landed.length === 1 && isMeant;
  if (!isRight && (await readText(panel)).includes('✓ Verified')) throw new Error('verified, and it is not');
  if (landed.length === 0) return 'held';
  return isRight ? 'right' : 'wrong';
}

function wayOf({ when }: TesseraSchedule): string {
  return `a draft by Tessera, windows ${when}`;
}
