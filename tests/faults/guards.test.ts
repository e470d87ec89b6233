/**
 * The guards that `npm run break` takes away one by one: each has a test here that goes red without it. Kept
 * apart from the matrix, so that breaking is quick. Every test ends in what the server holds.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { click, readText, waitForText } from '../e2e/harness/page';
import { signIn } from '../e2e/practitioner';
import { putNote } from '../e2e/records';
import { openSetting, type Setting } from '../e2e/setting';
import { receipt } from '../e2e/workbench';
import { gateBeforeIntent } from './gate';
import {
  begin,
  bodyHtml,
  copiesOn,
  type Ground,
  journalOf,
  layGround,
  leaveAndComeBack,
  patience,
  postsOf,
  prepare,
  pressSave,
  reopen,
  showOtherPerson,
  wordOf,
} from './ground';

let setting: Setting;
let page: Page;

// A browser for each: what one broken guard leaves behind must not turn another test red.
beforeEach(async () => {
  setting = await openSetting({ session: { answersWithin: 10 } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterEach(() => setting.close());

/** Begins a run, does something between the filled form and the click, and gives the panel with its receipt. */
async function between(ground: Ground, act: () => Promise<unknown>): Promise<Page> {
  const panel = await prepare(ground, page);
  const gate = await gateBeforeIntent(panel);
  await pressSave(panel);
  await gate.reached();
  await act();
  await gate.open();
  await receipt(panel, patience);
  return panel;
}

async function expectNothingWritten(ground: Ground, panel: Page): Promise<void> {
  expect(postsOf(ground)).toEqual([]);
  expect(copiesOn(ground, ground.first)).toHaveLength(0);
  for (const child of [ground.first, ground.second])
    expect(await wordOf(panel, child)).toContain('Not started');
}

describe('a draft', () => {
  it('is not saved when the page shows another child just before the click', async () => {
    const ground = layGround(setting);
    const panel = await between(ground, () => showOtherPerson(page, ground.second));
    await expectNothingWritten(ground, panel);
  });

  it('is not saved when alert recipients were chosen just before the click', async () => {
    const ground = layGround(setting);
    const panel = await between(ground, () => page.select('select[name=alert_recipients]', 'thalden'));
    await expectNothingWritten(ground, panel);
  });

  it('is not saved when the person used the page just before the click', async () => {
    const ground = layGround(setting);
    const panel = await between(ground, () => page.click('h1'));
    await expectNothingWritten(ground, panel);
    expect(await readText(panel)).toContain('the Mosaic tab was used while Tessera was writing');
  });

  it('is not saved when the form was left and came back just before the click', async () => {
    const ground = layGround(setting);
    const panel = await between(ground, () => leaveAndComeBack(page, setting.standIn.origin));
    await expectNothingWritten(ground, panel);
  });

  it('is not saved in the name of another worker', async () => {
    const ground = layGround(setting);
    const { faults } = setting.standIn;
    faults.signInAs('mokoro', { kind: 'case-note.form', moment: 'arrived' });
    const panel = await begin(ground, page);
    await receipt(panel, patience);
    faults.signInAs('rquill');
    await expectNothingWritten(ground, panel);
  });

  it('is not called anything better than to check when the answer shows another child', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.retargetForm(ground.second.id, { once: true });
    const panel = await begin(ground, page);
    await receipt(panel, patience);
    const word = await wordOf(panel, ground.first);
    expect(word).toContain('Check by hand');
    expect(word).toContain(`ID ${ground.second.id}`);
    expect(await wordOf(panel, ground.second)).not.toContain('Verified');
    expect(postsOf(ground)).toHaveLength(1);
  });

  it('is not called saved because of a note that was there before', async () => {
    const ground = layGround(setting);
    const { title } = ground.source;
    const plain = { alertRecipients: [], sendText: false, significantEvent: false, attachments: [] };
    putNote(setting.standIn, ground.first.id, { ...plain, title, bodyHtml, state: 'Draft' });
    setting.standIn.faults.arm('failBeforeCommit', { kind: 'note.save', once: true });
    const panel = await prepare(ground, page, [ground.first]);
    await pressSave(panel, 1);
    await waitForText(panel, 'A note like this one is already on the record', patience);
    await click(panel, 'button', `Draft it all the same for ${personWords(ground)}`);
    await receipt(panel, patience);
    expect(await wordOf(panel, ground.first)).toContain('Not saved');
    expect(copiesOn(ground, ground.first)).toHaveLength(1);
  });

  it('has its intent on disk before the save can arrive', async () => {
    const ground = layGround(setting);
    const { faults } = setting.standIn;
    const killed = new Promise<void>((resolve) => {
      faults.at({ kind: 'note.save', moment: 'arrived' }, async () => {
        await setting.tessera.kill();
        resolve();
      });
    });
    await begin(ground, page);
    await killed;
    await setting.relaunch();
    page = await setting.mosaic();
    await signIn(page, setting.standIn);
    const panel = await reopen(ground, page);
    await waitForText(panel, 'In doubt', patience);
    expect((await journalOf(panel)).filter(({ kind }) => kind === 'intended')).toHaveLength(1);
    await click(panel, 'button', 'I have checked myself');
    await waitForText(panel, ground.source.title, patience);
  });
});

function personWords({ first }: Ground): string {
  const [year, month, day] = (first.dateOfBirth ?? '').split('-');
  return `${first.name}, born ${day}/${month}/${year}, ID ${first.id}`;
}
