/**
 * A disk with no room left while uses are counted, in a real browser: the person is told where they stand and what to
 * do, nothing that was counted is lost, and what they wrote stays in its form.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backToMyNote, look, openLookUp } from '../e2e/case-view/look-up';
import { evidenceIn, openDashboard, showTab } from '../e2e/dashboard-page';
import { choose, click, picture, readText, type, waitForText } from '../e2e/harness/page';
import { fillNote, signIn } from '../e2e/practitioner';
import { openSetting, type Setting } from '../e2e/setting';
import { families } from '../people/family-keys';

let setting: Setting;
let mosaic: Page;
let board: Page;

beforeAll(async () => {
  setting = await openSetting();
  board = await openDashboard(setting);
  mosaic = await setting.mosaic();
  await mosaic.bringToFront();
  await signIn(mosaic, setting.standIn);
});
afterAll(() => setting.close());

/**
 * Leaves the extension no room on disk, or gives it back. The browser looks at what is left only now and then, so a write
 * that comes to nothing is tried until it is refused, or not.
 */
async function room(is: 'none' | 'enough'): Promise<void> {
  const session = await board.createCDPSession(); // the limit ends with the session that set it, so it stays
  const origin = `chrome-extension://${setting.tessera.extensionId}`;
  const limit = is === 'none' ? { origin, quotaSize: 1 } : { origin };
  await session.send('Storage.overrideQuotaForOrigin', limit);
  await expect.poll(isRefused, { timeout: 90_000, interval: 500 }).toBe(is === 'none');
}

/** Whether a small write to a store that nothing reads is refused for want of room. */
function isRefused(): Promise<boolean> {
  return board.evaluate(async () => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const writing = db.transaction('kept', 'readwrite', { durability: 'strict' });
    writing.objectStore('kept').put('x', 'probe');
    const end = await new Promise<string>((resolve) => {
      writing.oncomplete = () => resolve('written');
      writing.onabort = () => resolve(writing.error?.name ?? 'no reason');
    });
    db.close();
    return end === 'QuotaExceededError';
  });
}

it('keeps a use in memory, says so, and keeps it on disk once there is room', async () => {
  const { standIn } = setting;
  const { source } = standIn.world.family(families.largeGroup);
  await mosaic.goto(`${standIn.origin}/person/${source.personId}/case-notes/new`);
  await fillNote(mosaic, {
    ...{ noteType: 'Home Visit', title: 'Visit at home', contactDate: '02/03/2026' },
    paragraphs: ['The kitchen was warm.'],
  });
  const panel = await openLookUp(setting, mosaic);
  await click(panel, 'button', 'My time');
  await click(panel, 'button', 'Count my seconds');
  await click(panel, 'button', 'Look up');
  await look(panel, 'Personal relationships', 'Park and look');
  await room('none');
  await backToMyNote(panel);
  await click(panel, 'button', 'My time');
  await waitForText(panel, 'This computer has no room left. 1 use is counted in memory alone');
  await picture(panel, 'no-room/1-my-time');
  expect(await evidenceIn(board, 'events')).toEqual([]);
  await room('enough');
  await click(panel, 'button', 'Keep it now');
  await panel.waitForFunction(() => !document.body.innerText.includes('no room left'));
  const events = await evidenceIn(board, 'events');
  expect(events).toMatchObject([
    { changeId: 'SC-001', taskDefId: 'case-view', outcome: 'done', learning: true },
  ]);
  expect(events[0]?.timing).not.toBeNull();
});

it('leaves an idea in its form on the dashboard, and the register as it was', async () => {
  const title = 'One form, not three';
  await board.bringToFront();
  await showTab(board, 'Register');
  await room('none');
  const before = JSON.stringify(await evidenceIn(board, 'kept'));
  await click(board, 'button', 'Log an idea');
  await type(board, 'What could change?', title);
  await choose(board, 'Strand', 'Reducing the number of emails');
  await choose(board, 'Whose idea?', 'Practitioner');
  await click(board, 'button', 'Log this idea');
  await waitForText(board, 'This computer has no room left for it. Nothing was changed.');
  await picture(board, 'no-room/2-dashboard');
  expect(JSON.stringify(await evidenceIn(board, 'kept'))).toBe(before);
  await room('enough');
  await click(board, 'button', 'Log this idea'); // its words are still in the form
  await waitForText(board, `Logged: ‘${title}’.`);
  expect(await readText(board)).not.toContain('no room left');
});

it('still works the figures out where they cannot be kept', async () => {
  await room('none');
  await board.reload();
  await waitForText(board, 'The figures below are right');
  await waitForText(board, '1 use');
  await room('enough');
});
