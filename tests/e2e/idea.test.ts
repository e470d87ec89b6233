/**
 * An idea that comes while somebody works in Mosaic: logged in the panel in under half a minute of a person's time, sent
 * on through the council's own form only by the person, and given its details later on the dashboard.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evidenceIn, openDashboard, showTab } from './dashboard-page';
import { openActionLog } from './gestures/action-log';
import { personSeconds } from './gestures/klm';
import { choose, click, picture, press, type, waitForText } from './harness/page';
import { openPanelAsTab } from './harness/panel';
import { openSetting, type Setting } from './setting';

const ideasForm = 'https://forms.northshire.example/ideas';
const title = 'One form for taxis';

let setting: Setting;
let panel: Page;
const asked: string[] = [];

beforeAll(async () => {
  setting = await openSetting({ policy: { evidence: { ideasForm } } });
  panel = await openPanelAsTab(setting.tessera);
  panel.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
  });
});
afterAll(() => setting.close());

interface KeptChange {
  readonly title: string;
  readonly [field: string]: unknown;
}

async function change(): Promise<KeptChange | undefined> {
  const kept = await evidenceIn(panel, 'kept');
  const register = kept.find((one) => typeof one === 'object' && one !== null && 'changes' in one);
  return (register?.changes as KeptChange[] | undefined)?.find((one) => one.title === title);
}

/** Opens what stands behind a summary that begins so. */
async function unfold(page: Page, beginning: string): Promise<void> {
  const handle = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('summary')].find((one) => one.textContent?.startsWith(words)) ?? null,
    {},
    beginning,
  );
  await press(handle.asElement() as ElementHandle);
}

it('is logged in the panel in under 30 seconds of a person’s time', async () => {
  const log = openActionLog();
  await log.watch(panel);
  await click(panel, 'button', 'My time');
  await unfold(panel, 'Log an idea');
  await type(panel, 'What could change?', title);
  await choose(panel, 'Strand', 'Reducing the number of emails');
  await choose(panel, 'Whose idea?', 'Practitioner');
  await click(panel, 'button', 'Log this idea');
  await waitForText(panel, `Logged: ‘${title}’.`);
  const { operators } = log.take();
  // A list that is chosen from by its value makes no press: two presses and a thought stand for each of the two.
  const seconds = personSeconds(operators) + 2 * (2 * 1.3 + 1.35);
  console.log(`an idea logged from the panel: ${operators.K} keys, ${seconds.toFixed(1)} s by the model`);
  expect(seconds).toBeLessThan(30);
  expect(await change()).toMatchObject({ status: 'idea', origin: 'practitioner' });
});

it('is sent on by the person alone, through the council’s own form', async () => {
  const link = await panel.$eval('a[target=_blank]', (one) => [
    one.getAttribute('href'),
    one.getAttribute('rel'),
  ]);
  expect(link).toEqual([ideasForm, 'noreferrer']);
  expect(asked).toEqual([]);
});

it('is given a strand, a mechanism and a stated figure later, each with what it replaced', async () => {
  const board = await openDashboard(setting);
  await showTab(board, 'Register');
  await click(board, 'button', title);
  await click(board, 'button', 'Change this');
  await choose(board, 'How does it help?', 'A task takes less time');
  await choose(board, 'How is it measured?', 'Timed: how long a task takes');
  await click(board, 'button', 'Keep these');
  await waitForText(board, 'Kept. What it replaced is in the history.');
  await click(board, 'button', 'Add who gains, a claim or moved work');
  await choose(board, 'What do you want to add?', 'Stated: minutes that somebody says it saves');
  await choose(board, 'Which role says so?', 'Business support');
  await type(board, 'Minutes less a use, at least', '4');
  await type(board, 'and at most', '6');
  await type(board, 'How is it known?', 'asked three teams');
  await picture(board, 'idea/1-adding');
  await click(board, 'button', 'Add it');
  await waitForText(board, '4 to 6 minutes a use, says business support');
  expect(await change()).toMatchObject({
    ...{ mechanism: 'faster-task', measurable: 'timed' },
    claims: [{ level: 'E1', minutesPerUse: [4, 6], byRole: 'business-support' }],
    history: [
      { field: 'mechanism', was: null },
      { field: 'measurable', was: 'not-measured' },
    ],
  });
  await showTab(board, 'Register');
  await unfold(board, 'Change the strands');
  await type(board, 'One more strand', 'Transport');
  await click(board, 'button', 'Add this strand');
  await waitForText(board, 'Added the strand ‘Transport’.');
  await picture(board, 'idea/2-strands');
});
