/**
 * A review prepared from a record, saved on its sheet and taken out leaves nothing on disk of what must stay apart: where the
 * child lives, how mother and carer are reached, the brother's name. The browser's whole profile is searched, beside one in
 * which a person looked at the same pages without Tessera; each of Tessera's own stores is read through its own door.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { click, waitForText } from '../e2e/harness/page';
import { everythingKept } from '../e2e/on-disk';
import { signIn } from '../e2e/practitioner';
import {
  beginSheet,
  confirm,
  goOn,
  invitedNine,
  openRecord,
  readRecord,
  reviewsBeside,
  saveSheet,
  settleWhen,
} from '../e2e/review-desk';
import { openSetting } from '../e2e/setting';
import { families } from '../people/family-keys';
import { type StandIn, startStandIn } from '../stand-in/start';
import { storesWith } from './profile-bytes';

/** Letters that stand nowhere else. */
const canaries = ['plumbeousotter', 'quizzaciousheron', 'vermicularfinch', 'gallimaufrywren'] as const;
const planted = 'crepuscularmole';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-review-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The placement's street, the mother's and the carer's telephones, the brother's last name. */
function plantCanaries({ world }: StandIn): string {
  const { source, ids } = world.family(families.fosterHome);
  const care = world.casework.lookedAfter[source.personId];
  if (!care) throw new Error('the child is not looked after');
  care.placementAddress = `14 ${canaries[0]} Lane, Ludford`;
  // Not their e-mail: that goes onto the sheet, where a person would have typed it.
  for (const [at, { personId }] of care.family.entries())
    world.person(personId).mobile = `07700 900311 ${canaries[1 + (at % 2)]}`;
  world.person(ids.brother ?? '').name = `Samir ${canaries[3]}`;
  return source.personId;
}

async function lookAtPages(page: Page, standIn: StandIn, childId: string): Promise<void> {
  await signIn(page, standIn);
  const sheet = await beginSheet(page, standIn, childId);
  const pages = ['looked-after', 'contacts', 'relationships', 'steps'].map(
    (name) => `person/${childId}/${name}`,
  );
  for (const one of [...pages, `step/${sheet.id}/edit`, `person/${childId}`])
    await page.goto(`${standIn.origin}/${one}`, { waitUntil: 'domcontentloaded' });
}

describe('a review, from the record to nine messages', () => {
  const withTessera = path.join(folder, 'with');
  const without = path.join(folder, 'without');
  let stores = '';

  beforeAll(async () => {
    const bare = await startStandIn();
    const browser = await launchBare(without);
    await lookAtPages(await browser.newPage(), bare, plantCanaries(bare));
    await browser.close();
    await bare.close();

    const policy = { reviews: { replyTo: 'reviews@northshire.example' } };
    const setting = await openSetting({ userDataDir: withTessera, policy });
    const { standIn } = setting;
    const childId = plantCanaries(standIn);
    const page = await setting.mosaic();
    await signIn(page, standIn);
    await beginSheet(page, standIn, childId);
    await openRecord(page, standIn, childId);
    const panel = await reviewsBeside(setting, page);
    await readRecord(panel);
    await settleWhen(panel);
    for (const name of invitedNine) await confirm(panel, name);
    await goOn(panel, 'Check the messages', '9 messages, one for each person');
    await goOn(panel, 'Go on to the sheet', '9 rows');
    await saveSheet(panel);
    await goOn(panel, 'Go on to the messages', 'One message for each person');
    for (const name of invitedNine) await click(panel, 'button', `Copy the message to ${name}`);
    await waitForText(panel, '9 of 9 taken out');
    await panel.evaluate((word) => chrome.storage.local.set({ planted: word }), planted);
    stores = await everythingKept(panel);
    await setting.tessera.kill();
    await setting.close();
  }, 240_000);

  it('keeps none of them in a store of Tessera’s, where a planted word is found', () => {
    expect(stores).toContain(planted);
    for (const word of [...canaries, ...invitedNine]) expect(stores).not.toContain(word);
  });

  it('leaves none of them on disk where the same pages without Tessera leave none', () => {
    expect(storesWith(planted, withTessera).join()).toContain('Local Extension Settings');
    const found = canaries.map((word) => ({
      word,
      left: storesWith(word, withTessera),
      usual: storesWith(word, without),
    }));
    console.log('stores that hold a canary, with Tessera and without:', JSON.stringify(found));
    for (const { left, usual } of found) expect(left.filter((store) => !usual.includes(store))).toEqual([]);
  });
});
