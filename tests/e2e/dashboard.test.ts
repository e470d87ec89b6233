/**
 * The evidence path: notes are copied and counted, an idea is logged, a stopwatch sheet is typed in, and the dashboard
 * says so much and no more. Counts are held against what the stand-in's own records hold.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { evidenceIn, logIdea, openDashboard, pasteSheet, showTab } from './dashboard-page';
import { click, isThere, picture, readText, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { familyOf, putNote, type Since, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { expectAccessible } from './setup-page';
import { chooseAndAnswer, panelBeside, receipt, save } from './workbench';

const copies = 7;
const title = 'Recordings copied to brothers and sisters in Mosaic';

let setting: Setting;
let mosaic: Page;
let dashboard: Page;
let since: Since;

beforeAll(async () => {
  setting = await openSetting();
  mosaic = await setting.mosaic();
  await signIn(mosaic, setting.standIn);
  since = watchRecords(setting.standIn);
  dashboard = await openDashboard(setting);
});
afterAll(() => setting.close());

/** One note copied to one sibling, up to the receipt. */
async function copyOnce(count: number): Promise<Page> {
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const note = putNote(setting.standIn, child.id, {
    title: `Home visit ${count}`,
    bodyHtml: `<p>The home was warm on visit ${count}.</p>`,
  });
  const panel = await panelBeside(setting, mosaic, note);
  await chooseAndAnswer(panel, ticked);
  await save(panel, 1);
  await receipt(panel);
  return panel;
}

async function lookAtDashboard(tab: string): Promise<string> {
  await dashboard.bringToFront();
  await dashboard.reload();
  await showTab(dashboard, tab);
  await dashboard.waitForFunction(() => !document.body.innerText.includes('New evidence has come in'));
  return readText(dashboard);
}

describe('small changes', () => {
  it('are there from the first start, and an idea is logged in one form', async () => {
    await waitForText(dashboard, 'Nothing is under way yet');
    await picture(dashboard, 'dashboard/1-nothing-yet');
    await showTab(dashboard, 'Register');
    await logIdea(dashboard, 'One form, not three', 'Reducing the number of emails');
    expect(JSON.stringify(await evidenceIn(dashboard, 'kept'))).toContain('One form, not three');
    await expectAccessible(dashboard);
    await picture(dashboard, 'dashboard/2-register');
  });

  it('are counted use by use, and timing is asked for once, on the third receipt', async () => {
    await mosaic.bringToFront();
    for (let count = 1; count <= copies; count += 1) {
      const panel = await copyOnce(count);
      if (count === 3) {
        await waitForText(panel, 'May Tessera count how many seconds a copy takes you?');
        await picture(panel, 'dashboard/3-asked-once');
        await click(panel, 'button', 'Count my seconds');
        await waitForText(panel, 'Counting your seconds');
      } else expect(await isThere(panel, 'button', 'No thanks')).toBe(false);
      await click(panel, 'button', 'Done');
    }
    const events = await evidenceIn(dashboard, 'events');
    expect(events).toHaveLength(copies);
    expect(events.filter(({ timing }) => timing !== null)).toHaveLength(copies - 3);
    expect(events.filter(({ learning }) => learning === true)).toHaveLength(5);
  });

  it('say something true in the first week', async () => {
    const text = await lookAtDashboard('Now');
    const drafts = since.notes().filter(({ state }) => state === 'Draft').length;
    expect(drafts).toBe(copies);
    expect(since.outbox()).toEqual([]);
    expect(text).toContain(`${copies} uses, ${drafts} drafts read back`);
    expect(text).toContain('2 of 20 so far');
    expect(text).toContain(
      `‘${title}’ had been used ${copies} times and had saved ${drafts} drafts, each one read back from Mosaic. ` +
        'What it saves is not known yet: 2 of 20 uses have been timed so far.',
    );
    await expectAccessible(dashboard);
    await picture(dashboard, 'dashboard/4-first-week');
  });

  it('are estimated once both ways were timed, and a bad sheet is refused by its line', async () => {
    await lookAtDashboard('Time it');
    await pasteSheet(dashboard, ['by hand, 1:35, 1, 1', 'by hand, soon, 1, 2']);
    await waitForText(dashboard, 'line 2 ‘soon’ is no time');
    expect(await evidenceIn(dashboard, 'sheets')).toEqual([]);
    await expectAccessible(dashboard);
    await picture(dashboard, 'dashboard/5-bad-sheet');
    await dashboard.reload();
    await showTab(dashboard, 'Time it');
    const sheet = Array.from({ length: 10 }, (_, at) => [
      `by hand, ${80 + at}, 1, ${1 + (at % 5)}`,
      `with the helper, ${38 + at}, 1, ${1 + (at % 5)}`,
    ]);
    await pasteSheet(dashboard, sheet.flat());
    await waitForText(dashboard, 'Kept 20 timings.');
    const text = await lookAtDashboard('Now');
    expect(text).toMatch(/takes \d+–\d+% of the time \(early\)/);
    expect(text).toContain('10 tasks before and 12 after');
    await picture(dashboard, 'dashboard/6-early');
    await expectAccessible(dashboard);
  });
});
