/**
 * The three tasks, by hand and with the helper, as a practitioner does them on the stand-in; each takes as long as the
 * model has drawn. By hand copying is timed by Tessera's own watch; for the two others a colleague holds a stopwatch.
 */
import type { Page } from 'puppeteer-core';
import { backToMyNote, look, openLookUp } from '../../e2e/case-view/look-up';
import { click, clickThrough, waitForText } from '../../e2e/harness/page';
import { closePanel } from '../../e2e/harness/panel';
import { fillNote, openNote } from '../../e2e/practitioner';
import { familyOf, putNote } from '../../e2e/records';
import {
  beginSheet,
  confirm,
  goOn,
  openRecord,
  readRecord,
  reviewsBeside,
  saveSheet,
  settleWhen,
} from '../../e2e/review-desk';
import type { Setting } from '../../e2e/setting';
import { chooseAndAnswer, panelBeside, receipt, save } from '../../e2e/workbench';
import { families } from '../../people/family-keys';
import { startWatch, thinkOnPage, type workerClock } from './clocks';
import type { Story } from './model';

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ watching?: Remembered }> } };
};
interface Remembered {
  readonly source: { readonly note: string; readonly listAt: number | null } | null;
  readonly task: { readonly formOf: string | null; readonly saved: readonly string[] } | null;
}

export interface Scene {
  readonly setting: Setting;
  readonly mosaic: Page;
  /** Any page of the extension, to read what the worker has in memory. */
  readonly ours: Page;
  readonly worker: ReturnType<typeof workerClock>;
}

/** One task of so many seconds. */
type Task = (scene: Scene, seconds: number, count: number) => Promise<void>;

const words = { noteType: 'Office Visit', contactDate: '20/11/2026', paragraphs: ['The kettle was on.'] };

/** Seconds that a machine took from the last press to the end: the next time this much is left for it. */
const lastPart = { byHand: 0.3, copy: 1, lookUp: 1, invite: 0.5 };

/** Until the worker remembers so much of a watched copy. */
async function remembered(ours: Page, what: 'note' | 'list' | 'form' | 'draft', id: string): Promise<void> {
  await ours.waitForFunction(
    async (wanted, mark) => {
      const { watching } = await chrome.storage.session.get('watching');
      if (wanted === 'note') return watching?.source?.note === mark;
      if (wanted === 'list') return typeof watching?.source?.listAt === 'number';
      if (wanted === 'form') return watching?.task?.formOf === mark;
      return watching?.task?.saved.length === 1;
    },
    { polling: 20, timeout: 30_000 },
    what,
    id,
  );
}

const copyByHand: Task = async ({ setting, mosaic, ours, worker }, seconds, count) => {
  const { standIn } = setting;
  const { child, ticked } = familyOf(standIn, families.twoSiblings, 1);
  const sibling = ticked[0]?.id ?? '';
  const title = `By hand ${count}`;
  const note = putNote(standIn, child.id, { title, bodyHtml: '<p>The kettle was on.</p>' });
  await openNote(mosaic, standIn, note.id);
  await remembered(ours, 'note', note.id);
  await clickThrough(mosaic, 'link', 'Personal relationships');
  await remembered(ours, 'list', '');
  const watch = startWatch();
  await mosaic.goto(`${standIn.origin}/person/${sibling}/case-notes/new`);
  await remembered(ours, 'form', sibling);
  await fillNote(mosaic, { ...words, title });
  await worker.think(watch.left(seconds, lastPart.byHand));
  const pressedAt = watch.elapsed();
  await clickThrough(mosaic, 'button', 'Save');
  await remembered(ours, 'draft', '');
  lastPart.byHand = watch.elapsed() - pressedAt;
};

/** A watched copy is over once another note is read. */
export async function readAnotherNote({ setting, mosaic, ours }: Scene): Promise<void> {
  const { child } = familyOf(setting.standIn, families.onlyChild, 1);
  const note = putNote(setting.standIn, child.id, { title: 'Telephone call' });
  await mosaic.bringToFront();
  await openNote(mosaic, setting.standIn, note.id);
  await remembered(ours, 'note', note.id);
}

const copyWithHelper: Task = async ({ setting, mosaic }, seconds, count) => {
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const note = putNote(setting.standIn, child.id, {
    title: `With Tessera ${count}`,
    bodyHtml: '<p>The home was warm.</p>',
  });
  const watch = startWatch();
  const panel = await panelBeside(setting, mosaic, note);
  await chooseAndAnswer(panel, ticked);
  await thinkOnPage(panel, watch.left(seconds, lastPart.copy));
  const pressedAt = watch.elapsed();
  await save(panel, 1);
  await receipt(panel);
  lastPart.copy = watch.elapsed() - pressedAt;
  await click(panel, 'button', 'Done');
  await closePanel(panel);
};

async function beginNote({ setting, mosaic }: Scene, count: number): Promise<string> {
  const { child } = familyOf(setting.standIn, families.twoSiblings, 1);
  await mosaic.goto(`${setting.standIn.origin}/person/${child.id}/case-notes/new`);
  await fillNote(mosaic, { ...words, title: `Being written ${count}` });
  return child.id;
}

/** Leaves the form, reads the relations, comes back and types the words again. The stopwatch says the model's time. */
const lookUpByHand: Task = async (scene, _seconds, count) => {
  const childId = await beginNote(scene, count);
  const { mosaic, setting } = scene;
  await mosaic.goto(`${setting.standIn.origin}/person/${childId}/relationships`);
  await beginNote(scene, count);
};

const lookUpWithHelper: Task = async (scene, seconds, count) => {
  await beginNote(scene, count);
  const panel = await openLookUp(scene.setting, scene.mosaic);
  const watch = startWatch();
  await look(panel, 'Personal relationships', 'Park and look');
  await thinkOnPage(panel, watch.left(seconds, lastPart.lookUp));
  const pressedAt = watch.elapsed();
  await backToMyNote(panel);
  lastPart.lookUp = watch.elapsed() - pressedAt;
  await closePanel(panel);
};

/** A sheet of this review's own; the one before it is done with. */
async function freshSheet({ setting, mosaic }: Scene) {
  const { steps } = setting.standIn.world.casework;
  const { source } = setting.standIn.world.family(families.fosterHome);
  const old = steps.at(-1);
  const step = await beginSheet(mosaic, setting.standIn, source.personId);
  for (const one of steps) {
    if (one === old && one.typeId === step.typeId) one.status = 'Completed';
  }
  return { step, childId: source.personId };
}

const inviteByHand: Task = async (scene) => {
  const { step } = await freshSheet(scene);
  await scene.mosaic.goto(`${scene.setting.standIn.origin}/step/${step.id}/edit`);
  await clickThrough(scene.mosaic, 'button', 'Save');
};

const asked = ['Noor Vane', 'Tom Halden'];

const inviteWithHelper: Task = async (scene, seconds) => {
  const { setting, mosaic } = scene;
  const { childId } = await freshSheet(scene);
  await openRecord(mosaic, setting.standIn, childId);
  const panel = await reviewsBeside(setting, mosaic);
  const watch = startWatch();
  await readRecord(panel);
  await settleWhen(panel);
  for (const name of asked) await confirm(panel, name);
  await goOn(panel, 'Check the messages', '2 messages, one for each person');
  await goOn(panel, 'Go on to the sheet', '2 rows');
  await saveSheet(panel);
  await goOn(panel, 'Go on to the messages', 'One message for each person');
  await click(panel, 'button', `Copy the message to ${asked[0]}`);
  await thinkOnPage(panel, watch.left(seconds, lastPart.invite));
  const pressedAt = watch.elapsed();
  await click(panel, 'button', `Copy the message to ${asked[1]}`);
  await waitForText(panel, '2 of 2 taken out');
  lastPart.invite = watch.elapsed() - pressedAt;
  await click(panel, 'button', 'Done with this review');
  await closePanel(panel);
};

export interface Way {
  readonly byHand: Task;
  readonly withHelper: Task;
  /** Whether Tessera itself times the ordinary way; a colleague's stopwatch does otherwise. */
  readonly isWatched: boolean;
}

export const ways: Readonly<Record<Story['task'], Way>> = {
  copying: { byHand: copyByHand, withHelper: copyWithHelper, isWatched: true },
  'looking up': { byHand: lookUpByHand, withHelper: lookUpWithHelper, isWatched: false },
  inviting: { byHand: inviteByHand, withHelper: inviteWithHelper, isWatched: false },
};
