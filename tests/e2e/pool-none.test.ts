/**
 * A council without a collector: with timing on and a settled week at hand, over a copied note, 'my time', the alarm
 * that would send and every page of the dashboard, nothing leaves the extension's pages and its worker.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day';
import { dayOf } from '../../utils/platform/clock';
import { families } from '../people/family-keys';
import { ringSending, timedOn } from './council-pool';
import { openDashboard, showTab } from './dashboard-page';
import { click, isThere, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { familyOf, putNote } from './records';
import { openSetting, type Setting } from './setting';
import { chooseAndAnswer, panelBeside, receipt, save } from './workbench';

const patience = 90_000;

let setting: Setting;
let mosaic: Page;
/** Who asked for what, since they were listened to. */
const asked: { readonly who: string; readonly url: string }[] = [];

beforeAll(async () => {
  setting = await openSetting();
  mosaic = await setting.mosaic();
  await signIn(mosaic, setting.standIn);
});
afterAll(() => setting?.close());

async function listenTo(who: string, session: CDPSession): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => asked.push({ who, url: request.url }));
  await session.send('Network.enable');
}

/** Asks for a file of the extension itself, so that a log that hears nothing is found out. */
const askForOwnFile = async () => {
  await (await fetch('/manifest.json')).text();
};

it('sends nothing anywhere', async () => {
  const worker = await setting.tessera.worker();
  await listenTo('worker', worker.client);
  const dashboard = await openDashboard(setting);
  await listenTo('dashboard', await dashboard.createCDPSession());
  await timedOn(dashboard, [addDays(dayOf(Date.now()), -35)]);

  await mosaic.bringToFront();
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const note = putNote(setting.standIn, child.id, { title: 'Home visit', bodyHtml: '<p>It was warm.</p>' });
  const panel = await panelBeside(setting, mosaic, note);
  await listenTo('panel', await panel.createCDPSession());
  await chooseAndAnswer(panel, ticked);
  await save(panel, 1);
  await receipt(panel);
  await click(panel, 'button', 'Done');
  await click(panel, 'button', 'My time');
  await click(panel, 'button', 'Count my seconds');
  await waitForText(panel, 'Counting your seconds', patience);
  expect(await isThere(panel, 'button', 'Send my weeks')).toBe(false);
  await ringSending(setting.tessera);

  await dashboard.bringToFront();
  for (const tab of ['Register', 'All changes', 'Time it', 'In and out', 'Never counted', 'Now'])
    await showTab(dashboard, tab);
  expect(await isThere(dashboard, 'button', 'The pool')).toBe(false);

  await Promise.all([
    worker.evaluate(askForOwnFile),
    panel.evaluate(askForOwnFile),
    dashboard.evaluate(askForOwnFile),
  ]);
  expect(new Set(asked.map(({ who }) => who))).toEqual(new Set(['worker', 'dashboard', 'panel']));
  expect(asked.filter(({ url }) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
  console.log(
    `${asked.length} requests of the panel, the dashboard and the worker, all for their own files.`,
  );
});
