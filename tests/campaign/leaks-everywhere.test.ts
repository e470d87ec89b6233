/**
 * One afternoon with every helper, in one browser profile, on records full of words that stand nowhere else; then the
 * browser is killed in the middle of a save. What of these words is left on disk, in the extension's own stores, in what it
 * asked for, on any console, in the names of files: nothing that the same pages leave without Tessera. Words planted on
 * purpose are found at each of these places, or the search would prove nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { look, openLookUp } from '../e2e/case-view/look-up';
import { logIdea, openDashboard, showTab } from '../e2e/dashboard-page';
import { click, find, waitForText } from '../e2e/harness/page';
import { closePanel, currentPanel } from '../e2e/harness/panel';
import { everythingKept, wordsIn } from '../e2e/on-disk';
import { answerOwn, chooseSibling, leaveBlanks, writeOwn } from '../e2e/own-answers';
import { fillNote, signIn } from '../e2e/practitioner';
import { familyOf, putNote } from '../e2e/records';
import {
  beginSheet,
  confirm,
  goOn,
  openRecord,
  readRecord,
  reviewsBeside,
  saveSheet,
  settleWhen,
} from '../e2e/review-desk';
import { type Saved, saved } from '../e2e/saved-files';
import { openSetting, type Setting } from '../e2e/setting';
import { chooseAndAnswer, panelBeside, putEverythingDown, receipt, save } from '../e2e/workbench';
import { families } from '../people/family-keys';
import type { StandIn } from '../stand-in/start';
import { storesWith } from './profile-bytes';
import { listenTo, type Wire } from './wire';

/** Letters that stand nowhere else, by where they are put. */
const canaries = {
  child: 'plumbeousotter',
  sibling: 'quizzaciousheron',
  worker: 'vermicularfinch',
  noteTitle: 'gallimaufrywren',
  noteText: 'crepuscularmole',
  ownAnswer: 'borborygmicnewt',
  typed: 'susurrantvole',
  address: 'sesquipedalianroe',
  telephone: 'tatterdemalionasp',
} as const;
const words = Object.values(canaries);
const planted = 'absquatulateibis';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-leaks-everywhere-'));
const withTessera = path.join(folder, 'with');
const without = path.join(folder, 'without');
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Afternoon {
  readonly setting: Setting;
  readonly page: Page;
  /** Everybody's number whose record was written to. */
  readonly ids: string[];
  readonly files: Saved[];
}

function plant({ world }: StandIn): void {
  Object.assign(world.worker('rquill'), { name: `Rosa ${canaries.worker}` });
  const { child, ticked } = familyOf({ world } as StandIn, families.twoSiblings, 1);
  child.name = `${child.firstName} ${canaries.child}`;
  for (const one of ticked) one.name = `${one.firstName} ${canaries.sibling}`;
  const { source } = world.family(families.fosterHome);
  const care = world.casework.lookedAfter[source.personId];
  if (!care) throw new Error('the child is not looked after');
  care.placementAddress = `14 ${canaries.address} Lane, Ludford`;
  for (const { personId } of care.family)
    world.person(personId).mobile = `07700 900311 ${canaries.telephone}`;
}

/** A note of the first family, opened with the panel beside it and its one sibling ticked. */
async function chosen({ setting, page }: Afternoon) {
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const bodyHtml = `<p>We saw a ${canaries.noteText} in the garden.</p>`;
  const note = putNote(setting.standIn, child.id, { title: `A ${canaries.noteTitle}`, bodyHtml });
  const panel = await panelBeside(setting, page, note);
  await chooseAndAnswer(panel, ticked);
  return panel;
}

async function copyNote(afternoon: Afternoon): Promise<void> {
  const panel = await chosen(afternoon);
  await save(panel, 1);
  await receipt(panel);
  await click(panel, 'button', 'Done');
  await putEverythingDown(afternoon.setting);
}

async function copyVisit({ setting, page }: Afternoon): Promise<void> {
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const [sibling] = ticked;
  const { visits } = setting.standIn.world.casework;
  const source = visits.find(({ personId, completed }) => personId === child.id && completed);
  if (!sibling || !source) throw new Error('no visit to copy');
  const panel = await chooseSibling(setting, page, `/visit/${source.id}/edit`, sibling);
  await answerOwn(panel, 'Child seen?', sibling, 'Yes');
  await writeOwn(panel, 'What the child said', sibling, `I have a ${canaries.ownAnswer}.`);
  await leaveBlanks(panel, sibling);
  await save(panel, 1);
  await receipt(panel);
  await putEverythingDown(setting);
}

async function typeAndLookUp({ setting, page }: Afternoon): Promise<void> {
  const { child } = familyOf(setting.standIn, families.twoSiblings, 1);
  await page.goto(`${setting.standIn.origin}/person/${child.id}/case-notes/new`);
  await fillNote(page, {
    noteType: 'Home Visit',
    title: 'Visit',
    contactDate: '02/03/2026',
    paragraphs: [`And a ${canaries.typed}.`],
  });
  const panel = await openLookUp(setting, page);
  await look(panel, 'Case notes', 'Park and look');
  await click(panel, 'button', 'Back to my note');
  await waitForText(panel, 'You are back in your note.');
  await closePanel(panel);
  await expect.poll(() => currentPanel(setting.tessera)).toBeNull();
}

async function invite({ setting, page, files }: Afternoon): Promise<void> {
  const { standIn } = setting;
  const { personId } = standIn.world.family(families.fosterHome).source;
  await beginSheet(page, standIn, personId);
  await openRecord(page, standIn, personId);
  const panel = await reviewsBeside(setting, page);
  await readRecord(panel);
  await settleWhen(panel);
  for (const name of ['Tom Halden', 'Keira Vane']) await confirm(panel, name);
  await goOn(panel, 'Check the messages', '2 messages, one for each person');
  await goOn(panel, 'Go on to the sheet', '2 rows');
  await saveSheet(panel);
  await goOn(panel, 'Go on to the messages', 'One message for each person');
  for (const name of ['Tom Halden', 'Keira Vane'])
    await click(panel, 'button', `Copy the message to ${name}`);
  const names = await panel.$$eval('a[download]', (all) =>
    all.map((one) => (one as HTMLAnchorElement).download),
  );
  files.push(...names.map((name) => ({ name, bytes: Buffer.alloc(0) }))); // what is in them is taken out on purpose
  await closePanel(panel);
  await expect.poll(() => currentPanel(setting.tessera)).toBeNull();
}

async function takeEvidenceOut({ setting, files }: Afternoon): Promise<Page> {
  const dashboard = await openDashboard(setting);
  await logIdea(dashboard, 'Fewer clicks to a chronology', 'Recording');
  await showTab(dashboard, 'In and out');
  for (const link of ['One workbook, for Excel', 'The changes, as data', 'Save the register'])
    files.push(await saved(dashboard, link));
  return dashboard;
}

async function lookAtSetup({ setting }: Afternoon): Promise<void> {
  const setup = await setting.tessera.browser.newPage();
  await setup.goto(setting.tessera.pageUrl('setup.html'));
  await click(setup, 'button', 'Show what would be handed over');
  await find(setup, 'textbox', 'What would be handed over');
  await setup.close();
}

/** A second copy, whose save is on its way when the browser is killed; gives what the stores hold at that moment. */
async function killInTheMiddle(afternoon: Afternoon): Promise<string> {
  const { setting } = afternoon;
  const panel = await chosen(afternoon);
  const saving = setting.standIn.faults.hold('note.save', 'after-commit');
  await save(panel, 1);
  await saving.reached;
  await panel.evaluate((word) => chrome.storage.local.set({ planted: word }), planted);
  const kept = await everythingKept(panel);
  await setting.tessera.kill();
  saving.release();
  return kept;
}

/** The words planted where they must be found: on a console, and in an address that the extension asks for. */
async function plantOnTheWire({ setting }: Afternoon, dashboard: Page): Promise<void> {
  await (await setting.tessera.worker()).evaluate((word) => console.log(word), planted);
  await dashboard.evaluate((word) => void fetch(`/council.json?${word}`), planted);
}

/** The same pages of Mosaic, one after another, in a browser without Tessera: what any browser keeps of them. */
async function sameAfternoonWithout(standIn: StandIn): Promise<void> {
  const { requests } = standIn.world;
  const paths = new Set(requests.filter(({ method }) => method === 'GET').map(({ path: way }) => way));
  const browser = await launchBare(without);
  const page = await browser.newPage();
  await signIn(page, standIn);
  for (const way of paths) {
    if (/^\/(session|sign)/.test(way)) continue;
    await page.goto(standIn.origin + way, { waitUntil: 'load' }).catch(() => null);
  }
  await browser.close();
}

describe('an afternoon with every helper', () => {
  let kept = '';
  let wire: Wire;
  let afternoon: Afternoon;

  beforeAll(async () => {
    const policy = { reviews: { replyTo: 'reviews@northshire.example' } };
    const setting = await openSetting({ userDataDir: withTessera, policy, session: { answersWithin: 10 } });
    plant(setting.standIn);
    wire = await listenTo(setting.tessera.browser, setting.tessera.extensionId);
    const page = await setting.mosaic();
    await signIn(page, setting.standIn);
    const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
    afternoon = { setting, page, ids: [child, ...ticked].map(({ id }) => id), files: [] };
    await copyNote(afternoon);
    await copyVisit(afternoon);
    await typeAndLookUp(afternoon);
    await invite(afternoon);
    const dashboard = await takeEvidenceOut(afternoon);
    await lookAtSetup(afternoon);
    await plantOnTheWire(afternoon, dashboard);
    await page.bringToFront();
    kept = await killInTheMiddle(afternoon);
    await sameAfternoonWithout(setting.standIn);
    await setting.close();
  }, 600_000);

  it('keeps no word and no number of anybody in a store of Tessera’s, where a planted word is found', () => {
    const ids = afternoon.ids.map((id) => `"${id}"`);
    expect(wordsIn(kept, [...words, ...ids, 'rquill', planted])).toEqual([planted]);
  });

  it('leaves no word on disk where the same pages without Tessera leave none', () => {
    const found = words.map((word) => ({
      word,
      left: storesWith(word, withTessera),
      usual: storesWith(word, without),
    }));
    console.log(
      found.map(({ word, left, usual }) => `${word}: ${left.join()} | without: ${usual.join()}`).join('\n'),
    );
    expect(storesWith(planted, withTessera).join()).toContain('Local Extension Settings');
    for (const { left, usual } of found) expect(left.filter((store) => !usual.includes(store))).toEqual([]);
  });

  it('asks for no address of its own that holds one, and no address of Mosaic that holds more than a number', () => {
    console.log(`${wire.asked.length} requests of the extension’s, ${wire.said.length} lines on consoles`);
    expect(wordsIn(wire.asked.join('\n'), [...words, ...afternoon.ids, planted])).toEqual([planted]);
    const paths = afternoon.setting.standIn.world.requests.map(({ path: way }) => way).join('\n');
    expect(wordsIn(paths, [...words])).toEqual([]);
  });

  it('says none on any console', () => {
    expect(wordsIn(wire.said.join('\n'), [...words, planted])).toEqual([planted]);
  });

  it('names no file by one, and what the dashboard gives away holds none', () => {
    const all = afternoon.files.map(({ name, bytes }) => `${name} ${bytes.toString('latin1')}`).join('\n');
    expect(afternoon.files.length).toBeGreaterThan(4);
    expect(wordsIn(all, [...words, ...afternoon.ids.map((id) => `"${id}"`)])).toEqual([]);
  });
});
