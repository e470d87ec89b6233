/**
 * What a person types and looks up leaves nothing on disk that the same afternoon without Tessera leaves clean: the
 * browser is killed, its whole profile is searched for words that stand nowhere else, and each of Tessera's own stores
 * is read through its own door. Words planted on purpose are found, or the search would prove nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { backToMyNote, look, openLookUp } from '../e2e/case-view/look-up';
import { fillNote, signIn } from '../e2e/practitioner';
import { putNote } from '../e2e/records';
import { openSetting } from '../e2e/setting';
import { families } from '../people/family-keys';
import { type StandIn, startStandIn } from '../stand-in/start';
import { storesWith } from './profile-bytes';

/** Letters that stand nowhere else: typed into a note, read off a page that is kept, planted in our own stores. */
const typed = 'quizzacious-heron';
const read = 'plumbeous-otter';
const planted = 'vermicular-finch';

declare const chrome: {
  storage: { local: { get(key: null): Promise<object>; set(items: object): Promise<void> } };
};

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function prepare(standIn: StandIn): string {
  const { personId } = standIn.world.family(families.largeGroup).source;
  putNote(standIn, personId, { title: `About a ${read}` });
  return personId;
}

async function write(page: Page, standIn: StandIn, childId: string): Promise<void> {
  await page.goto(`${standIn.origin}/person/${childId}/case-notes/new`);
  await fillNote(page, {
    noteType: 'Home Visit',
    title: 'Visit',
    contactDate: '02/03/2026',
    paragraphs: [`We saw a ${typed}.`],
  });
}

describe('an afternoon of writing and looking up', () => {
  const withTessera = path.join(folder, 'with');
  const without = path.join(folder, 'without');
  let stores = '';

  beforeAll(async () => {
    const bare = await startStandIn();
    const browser = await launchBare(without);
    const page = await browser.newPage();
    const childId = prepare(bare);
    await signIn(page, bare);
    await write(page, bare, childId);
    await page.goto(`${bare.origin}/person/${childId}/case-notes`);
    await browser.close();
    await bare.close();

    const setting = await openSetting({ userDataDir: withTessera });
    const mosaic = await setting.mosaic();
    const child = prepare(setting.standIn);
    await signIn(mosaic, setting.standIn);
    await write(mosaic, setting.standIn, child);
    const panel = await openLookUp(setting, mosaic);
    await look(panel, 'Case notes', 'Park and look');
    await backToMyNote(panel);
    const worker = await setting.tessera.worker();
    await worker.evaluate((word) => chrome.storage.local.set({ planted: word }), planted);
    stores = await panel.evaluate(everyStore);
    await setting.tessera.browser.close();
    await setting.close();
  });

  it('leaves no word in a store of Tessera’s, where a planted one is found', () => {
    expect(stores).toContain(planted);
    expect(stores).not.toContain(typed);
    expect(stores).not.toContain(read);
  });

  it('leaves no word on disk where the same afternoon without Tessera leaves none', () => {
    const found = { typed: storesWith(typed, withTessera), read: storesWith(read, withTessera) };
    const usual = { typed: storesWith(typed, without), read: storesWith(read, without) };
    console.log('stores with the words typed and read:', found, 'without Tessera:', usual);
    expect(storesWith(planted, withTessera).join()).toContain('Local Extension Settings');
    expect(found.typed.filter((store) => !usual.typed.includes(store))).toEqual([]);
    expect(found.read.filter((store) => !usual.read.includes(store))).toEqual([]);
  });
});

/** Runs in an extension page: everything in `storage.local` and in every database, as text. */
async function everyStore(): Promise<string> {
  const texts = [JSON.stringify(await chrome.storage.local.get(null))];
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const db = await settled(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames) {
      texts.push(JSON.stringify(await settled(db.transaction(store).objectStore(store).getAll())));
    }
    db.close();
  }
  return texts.join('\n');
}
