/**
 * The tour: what a practitioner does with Tessera, start to end, in a real browser with the real side panel
 * against the stand-in Mosaic. Each step is said in plain words and pictured; at the end the stand-in's own
 * state is looked at, and a tour that did not do what it says throws.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bakeCouncil, type Council } from '../../scripts/bake.mjs';
import { root } from '../../scripts/browser.mjs';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { northshireSingle } from '../profiles/northshire-single';
import type { StandIn } from '../stand-in/start';
import type { Note } from '../stand-in/state/records';
import { launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';
import { click, clickThrough, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { openNote, pressRibbon, signIn } from './practitioner';
import { leaveRoomForPanel, pictureBeside, screen } from './side-by-side';
import { answerAll, chooseSiblings, receipt, save, tick, waitForState } from './workbench';

/** The profile and policy of the council that the stand-in plays. */
export function demoCouncil(standIn: StandIn): Council {
  return { profile: northshireSingle(standIn.origin), policy: {} };
}

export interface TourOptions {
  readonly standIn: StandIn;
  readonly picturesFolder: string;
  readonly print: (line: string) => void;
}

/** Enough for each page to be seen coming; a council's own network is seldom faster. */
const latencyMs = 120;

export async function runTour({ standIn, picturesFolder, print }: TourOptions): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-tour-'));
  const extensionDir = path.join(folder, 'build');
  bakeCouncil({ from: storeBuild, to: extensionDir, council: demoCouncil(standIn) });
  const tessera = await launchWithTessera({ extensionDir, ...screen });
  try {
    standIn.world.latencyMs = latencyMs;
    await tour({ standIn, tessera, picturesFolder: path.join(picturesFolder, 'tour'), print });
  } finally {
    await tessera.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Tour extends TourOptions {
  readonly tessera: TesseraBrowser;
}

async function tour(options: Tour): Promise<void> {
  const { standIn, tessera } = options;
  const album = openAlbum(options);
  const family = standIn.world.family(families.largeGroup);
  const source = standIn.world.person(family.source.personId);
  const chosen = family.people
    .filter(({ id, context }) => context === 'Child' && id !== source.id)
    .slice(0, 3);
  const before = new Set(standIn.world.notes.map(({ id }) => id));

  await tessera.worker();
  const [mosaic = await tessera.browser.newPage()] = await tessera.browser.pages();
  await signIn(mosaic, standIn);
  await openNote(mosaic, standIn, family.source.noteId);
  await waitForRibbon(mosaic);
  await album.add('note', `Rosa Quill signs in to Mosaic and opens a saved note of ${source.name}.`, mosaic);

  await pressRibbon(mosaic, 'Copy to brothers and sisters');
  const panel = await waitForPanel(tessera);
  await leaveRoomForPanel(mosaic, panel);
  await prepare({ album, mosaic, panel, chosen });
  await saveDrafts({ album, mosaic, panel, chosen });
  const drafts = standIn.world.notes.filter(({ id }) => !before.has(id));
  checkDrafts(standIn, chosen, drafts);
  album.say(`   Mosaic itself holds: ${drafts.map((note) => describe(standIn, note)).join('; ')}.`);

  await finishFirst({ album, mosaic, panel, chosen });
  checkAfterFinish(standIn, drafts);
  album.say(`   Mosaic itself holds: ${drafts.map((note) => describe(standIn, note)).join('; ')}.`);
  album.say(
    `The tour is over: 3 drafts verified, 1 finished by Rosa, nothing sent. Pictures: ${album.folder}`,
  );
}

interface Stage {
  readonly album: Album;
  readonly mosaic: Page;
  readonly panel: Page;
  readonly chosen: readonly Person[];
}

async function prepare({ album, mosaic, panel, chosen }: Stage): Promise<void> {
  await chooseSiblings(panel);
  await waitForRibbon(mosaic);
  await album.add(
    'whom',
    "She presses 'Copy to brothers and sisters'. The panel opens with the siblings on this child's own record. Nobody is ticked.",
    mosaic,
    panel,
  );
  for (const child of chosen) await tick(panel, child);
  await album.add(
    'ticked',
    `She ticks ${chosen.map(({ firstName }) => firstName).join(', ')}.`,
    mosaic,
    panel,
  );
  const answered = await answerAll(panel);
  await album.add(
    'answered',
    `She answers ${answered} questions about words that belong to one child.`,
    mosaic,
    panel,
  );
  await panel.evaluate(() => document.getElementById('what')?.scrollIntoView());
  await album.add(
    'check',
    'Below she sees exactly what each child gets. Nothing is saved yet.',
    mosaic,
    panel,
  );
}

async function saveDrafts({ album, mosaic, panel, chosen }: Stage): Promise<void> {
  await save(panel, chosen.length);
  await panel.waitForFunction(() => document.body.innerText.includes('1 of 3 done'), { timeout: 30_000 });
  await album.add(
    'running',
    'She presses Save 3 drafts. One child at a time, in her own tab.',
    mosaic,
    panel,
  );
  const text = await receipt(panel);
  if (!/3 drafts in/.test(text)) throw new Error(`The receipt does not say 3 drafts: ${text}`);
  await album.add('receipt', 'Each draft was read back from Mosaic: 3 verified.', mosaic, panel);
}

async function finishFirst({ album, mosaic, panel, chosen }: Stage): Promise<void> {
  const [first, second] = chosen;
  await Promise.all([
    mosaic.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    click(panel, 'button', 'Open the first draft'),
  ]);
  await waitForRibbon(mosaic);
  await album.add(
    'first-draft',
    `She opens the first draft, of ${first?.name}, and reads it.`,
    mosaic,
    panel,
  );
  await clickThrough(mosaic, 'button', 'Finish');
  await waitForText(panel, '1 of 3 done');
  await waitForText(panel, `Next: ${second?.name}`);
  await waitForRibbon(mosaic);
  await album.add(
    'next',
    "She presses Mosaic's own Finish. The panel sees it and offers the next.",
    mosaic,
    panel,
  );
  await click(panel, 'button', 'Finish the rest later');
  await waitForState(panel, 'receipt');
  await click(panel, 'button', 'Done');
  await waitForText(panel, 'Still to finish');
  await waitForRibbon(mosaic);
  await album.add(
    'still-to-finish',
    'She leaves two for later. They stay on a list until she has finished them.',
    mosaic,
    panel,
  );
}

async function waitForRibbon(mosaic: Page): Promise<void> {
  await mosaic.waitForSelector('tessera-ribbon', { timeout: 30_000 });
}

interface Album {
  readonly folder: string;
  say(line: string): void;
  /** Says the step, and keeps a picture of Mosaic and, once it is open, of the panel beside it. */
  add(name: string, words: string, mosaic: Page, panel?: Page): Promise<void>;
}

function openAlbum({ picturesFolder, print }: Pick<TourOptions, 'picturesFolder' | 'print'>): Album {
  let step = 0;
  const folder = path.relative(root, picturesFolder) || '.';
  return {
    folder,
    say: print,
    async add(name, words, mosaic, panel) {
      step += 1;
      const file = `${String(step).padStart(2, '0')}-${name}.png`;
      await pictureBeside(mosaic, panel ?? null, path.join(picturesFolder, file));
      print(`${String(step).padStart(2)}. ${words}  [${file}]`);
    },
  };
}

function checkDrafts({ world }: StandIn, chosen: readonly Person[], drafts: readonly Note[]): void {
  expect(drafts.length === chosen.length, `${chosen.length} new notes, not ${drafts.length}`);
  for (const child of chosen) {
    const own = drafts.filter((note) => note.personId === child.id);
    const [note] = own;
    expect(own.length === 1 && note?.state === 'Draft', `one draft on ${child.name}`);
    expect(
      !note?.sendText && note?.alertRecipients.length === 0,
      `nothing to send from ${child.name}'s draft`,
    );
  }
  expect(world.outbox.length === 0, 'an empty outbox');
}

function checkAfterFinish({ world }: StandIn, drafts: readonly Note[]): void {
  const states = drafts.map(({ state }) => state).join();
  expect(states === 'Complete,Draft,Draft', `one note finished by the person and two drafts, not ${states}`);
  expect(world.outbox.length === 0, 'an empty outbox');
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`The stand-in Mosaic should hold ${what}.`);
}

function describe({ world }: StandIn, { id, personId, state }: Note): string {
  return `note ${id} on ${world.person(personId).name}, ${state}`;
}
