/**
 * What Tessera holds in memory after five minutes of a practitioner's work and after eight hours of it: a page a
 * minute, a copy every twenty, a part looked up every fifteen, one after the other without the waiting. Bytes in use
 * once what nobody needs has been thrown away; the same page is open both times. No clock is moved: what is let go after
 * hours is still held here.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { look } from '../e2e/case-view/look-up';
import { click, find } from '../e2e/harness/page';
import { waitForPanel } from '../e2e/harness/panel';
import { openNote, pressCopy, signIn } from '../e2e/practitioner';
import { openSetting, type Setting } from '../e2e/setting';
import { chooseSiblings, receipt, save, tick } from '../e2e/workbench';
import { families } from '../people/family-keys';
import { screensOf } from '../stand-in/screens';
import type { StandIn } from '../stand-in/start';
import type { Note } from '../stand-in/state/records';
import { paragraphs } from './workload';

export interface Held {
  readonly minutes: number;
  /** Megabytes in use. */
  readonly panelMb: number;
  readonly workerMb: number;
  readonly pageMb: number;
}

const copyEach = 20;
const lookEach = 15;

/** @param minutes when to weigh, in order; the first is the beginning that the others are held against */
export async function measureDay(minutes: readonly number[]): Promise<Held[]> {
  const setting = await openSetting({ width: 1366, height: 768 });
  try {
    const mosaic = await setting.mosaic();
    await signIn(mosaic, setting.standIn);
    const held: Held[] = [];
    for (let minute = 1; minute <= Math.max(...minutes); minute += 1) {
      await workAMinute(setting, mosaic, minute);
      if (minutes.includes(minute)) held.push({ minutes: minute, ...(await weigh(setting, mosaic)) });
    }
    return held;
  } finally {
    await setting.close();
  }
}

async function workAMinute(setting: Setting, mosaic: Page, minute: number): Promise<void> {
  const screens = screensOf(setting.standIn);
  await mosaic.goto(setting.standIn.origin + (screens[minute % screens.length] ?? '/'));
  if (minute % copyEach === 2) await copyOnce(setting, mosaic, minute);
  if (minute % lookEach === 3) await lookOnce(setting, mosaic);
}

async function copyOnce(setting: Setting, mosaic: Page, minute: number): Promise<void> {
  const { standIn } = setting;
  const { source, people } = standIn.world.family(families.largeGroup);
  await openNote(mosaic, standIn, plainNote(standIn, `Visit of minute ${minute}`).id);
  await pressCopy(mosaic);
  const panel = await waitForPanel(setting.tessera);
  await chooseSiblings(panel);
  const sibling = people.find(({ id, context }) => context === 'Child' && id !== source.personId);
  if (!sibling) throw new Error('There is nobody to copy to.');
  await tick(panel, sibling);
  await save(panel, 1);
  await receipt(panel);
  await click(panel, 'button', 'Done');
}

/** True of every child alike, and of no earlier copy. */
function plainNote({ world }: StandIn, title: string): Note {
  const model = world.note(world.family(families.largeGroup).source.noteId);
  const bodyHtml = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const note: Note = {
    ...model,
    id: world.nextNoteId(),
    title,
    bodyHtml,
    alertRecipients: [],
    sendText: false,
  };
  world.notes.push(note);
  return note;
}

async function lookOnce(setting: Setting, mosaic: Page): Promise<void> {
  const { world, origin } = setting.standIn;
  await mosaic.goto(`${origin}/person/${world.family(families.largeGroup).source.personId}`);
  const panel = await waitForPanel(setting.tessera);
  await click(panel, 'button', 'Look up');
  await look(panel, 'Case notes', 'Look');
  await click(panel, 'button', 'Copy');
}

async function weigh(setting: Setting, mosaic: Page): Promise<Omit<Held, 'minutes'>> {
  const { source } = setting.standIn.world.family(families.largeGroup);
  await openNote(mosaic, setting.standIn, source.noteId);
  await find(mosaic, 'button', 'Fold Tessera away');
  const panel = await waitForPanel(setting.tessera);
  const worker = await setting.tessera.worker();
  return {
    panelMb: await heapOf(await panel.createCDPSession()),
    workerMb: await heapOf(worker.client),
    pageMb: await heapOf(await mosaic.createCDPSession()),
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}
