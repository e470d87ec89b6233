/**
 * From a child's record to the invite sheet saved as a draft in Mosaic and one message for each person, in a real
 * browser. What counts is what the stand-in holds: the sheet, and an empty outbox.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { openActionLog } from './gestures/action-log';
import { personSeconds, wordsIn } from './gestures/klm';
import { click, isThere, picture, readText, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { watchRecords } from './records';
import {
  beginSheet,
  confirm,
  goOn,
  invited,
  openRecord,
  readRecord,
  reviewsBeside,
  rowText,
  saveSheet,
  settleWhen,
} from './review-desk';
import { openSetting, type Setting } from './setting';

let setting: Setting;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await openSetting({ policy: { reviews: { replyTo: 'reviews@northshire.example' } } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());

describe('a review, from the record to the sheet', () => {
  it('reads the child’s own record and nobody else’s, and ticks nobody', async () => {
    const { standIn } = setting;
    const { source, ids } = standIn.world.family(families.fosterHome);
    await beginSheet(page, standIn, source.personId);
    await openRecord(page, standIn, source.personId);
    panel = await reviewsBeside(setting, page);
    const since = watchRecords(standIn);
    await readRecord(panel);
    expect(since.peopleOpened()).toEqual([source.personId]);
    expect(since.outbox()).toEqual([]);
    const text = await readText(panel);
    expect(text).toContain('Later review, number 4');
    expect(text).toContain('By 18/03/2026');
    expect(text).toContain('Mosaic’s own review step says 20/03/2026.');
    await picture(panel, 'review/1-when');
    await settleWhen(panel);
    await picture(panel, 'review/2-who');
    expect(await panel.$$eval('.invitee input:checked', (boxes) => boxes.length)).toBe(0);
    expect(ids.brother).toBeDefined();
  });

  it('saves the confirmed list as a draft, equal and with nothing sent', async () => {
    const { world } = setting.standIn;
    const since = watchRecords(setting.standIn);
    const log = openActionLog();
    await log.watch(panel);
    for (const name of invited) {
      log.read(`who ${name} is, and how asked`, wordsIn(await rowText(panel, name)));
      await confirm(panel, name);
    }
    const { operators } = log.take();
    const seconds = personSeconds(operators);
    console.log(
      `12 rows confirmed: ${operators.BB} presses, ${operators.words} words read, ${seconds.toFixed(1)} s by the model`,
    );
    expect(seconds).toBeLessThanOrEqual(40);
    await goOn(panel, 'Check the messages', '12 messages, one for each person');
    await picture(panel, 'review/3-check');
    await goOn(panel, 'Go on to the sheet', '12 rows');
    await saveSheet(panel);
    await picture(panel, 'review/4-sheet-saved');
    const sheet = world.casework.steps.at(-1);
    expect(sheet?.status).toBe('Started');
    expect(sheet?.answers.plain).toMatchObject({
      inviteFLDNumber: '4',
      inviteFLDDue: '18/03/2026',
      inviteFLDWhen: '16/03/2026 10:00',
      inviteFLDVenue: 'Civic Centre, room 4',
      inviteFLDIro: 'Tom Halden',
    });
    const rows = sheet?.answers.rows.inviteCOLInvitees ?? [];
    expect(rows.map(({ values }) => values.inviteCOLInviteesFLDName).sort()).toEqual([...invited].sort());
    expect(JSON.stringify(rows)).not.toContain('Quarry Lane');
    expect(since.outbox()).toEqual([]);
    expect(since.audit().filter(({ act }) => act === 'save')).toHaveLength(1);
  });

  it('hands out one message for each person, and what is kept apart stays out of all of them', async () => {
    await goOn(panel, 'Go on to the messages', 'One message for each person');
    const copies = await panel.$$eval(
      'li button',
      (all) => all.filter((one) => one.textContent?.startsWith('Copy')).length,
    );
    expect(copies).toBe(12);
    const texts = await panel.$$eval('.note-text', (all) => all.map((one) => one.textContent ?? ''));
    expect(texts).toHaveLength(12);
    for (const text of texts) {
      expect(text).not.toMatch(/Quarry|NS4|Samir|hilary\.stokesay/);
      expect(text).toContain('16/03/2026');
    }
    await picture(panel, 'review/5-out');
    const files = await panel.$$eval('a[download]', (all) =>
      all.map((one) => (one as HTMLAnchorElement).download),
    );
    expect(new Set(files)).toEqual(new Set(['review-message.eml', 'review-meeting.ics']));
  });

  it('does not save on a sheet that shows another person, or that would send something', async () => {
    const { world } = setting.standIn;
    const { source } = world.family(families.fosterHome);
    const child = world.person(source.personId);
    const sheet = world.casework.steps.at(-1);
    const since = watchRecords(setting.standIn);
    await goOn(panel, 'Back to the sheet', '12 rows');
    const { name } = child;
    child.name = 'Noor Vine';
    await saveSheet(panel, 'Mosaic showed another person');
    child.name = name;
    sheet?.requests.push({ name: 'Ask', to: 'bsupport', text: '', sent: false, answered: false });
    await saveSheet(panel, 'Tessera does not send');
    sheet?.requests.splice(0);
    expect(since.audit().filter(({ act }) => act === 'save')).toEqual([]);
    expect(since.outbox()).toEqual([]);
    await goOn(panel, 'Go on to the messages', 'One message for each person');
  });

  it('stops while another child’s record is in view, and goes on when it is this child’s again', async () => {
    const { standIn } = setting;
    const { source, ids } = standIn.world.family(families.fosterHome);
    await openRecord(page, standIn, ids.brother ?? '');
    await waitForText(panel, 'Another record is in view');
    expect(await isThere(panel, 'button', 'Save the sheet as a draft')).toBe(false);
    expect(await readText(panel)).not.toContain('Keira Vane');
    await picture(panel, 'review/6-another-record');
    await openRecord(page, standIn, source.personId);
    await waitForText(panel, 'One message for each person');
    await click(panel, 'button', 'Done with this review');
    await waitForText(panel, 'Prepare a review');
  });

  it('shows what is due from the list that Mosaic has in view, and opens nobody', async () => {
    const { standIn } = setting;
    const { source } = standIn.world.family(families.fosterHome);
    await page.goto(`${standIn.origin}/reviews-due`, { waitUntil: 'domcontentloaded' });
    await waitForText(panel, 'No child’s record is in view');
    await click(panel, 'button', 'Reviews due');
    const since = watchRecords(standIn);
    await click(panel, 'button', 'Read the list in view');
    await waitForText(panel, 'the most urgent first');
    const text = await readText(panel);
    expect(text).toContain(`by 20/03/2026 · Subsequent CLA review (CSSW) · ID ${source.personId}`);
    expect(text).toContain('no date booked');
    expect([since.requests(), since.peopleOpened()]).toEqual([[], []]);
    await picture(panel, 'review/7-due');
  });

  it('says so where there is no review to prepare, and what is safe to do', async () => {
    const { standIn } = setting;
    const { source } = standIn.world.family(families.fosterHome);
    const child = standIn.world.person(source.personId);
    await click(panel, 'button', 'Close');
    await openRecord(page, standIn, source.personId);
    await waitForText(panel, 'Prepare a review');
    child.legalStatus = 'Adopted';
    await click(panel, 'button', 'Read this record');
    await waitForText(panel, 'This child is adopted');
    expect(await readText(panel)).toContain('Do not invite from this record. Speak to the adoption team.');
    expect(await readText(panel)).not.toContain('Keira Vane');
  });
});
