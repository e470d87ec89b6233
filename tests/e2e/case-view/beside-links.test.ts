/**
 * Mosaic's own links in a new tab. Where they are plain the browser opens them and Tessera stays out of it; where they
 * are scripts a middle click, a Ctrl-click and the small button beside each open the part by its route, and nothing
 * else: the audit holds that way alone, no lock is taken, and what is being written stays.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { type SkinName, skins } from '../../profiles/profiles';
import { isWhole } from '../../whole';
import { clickSomewhere, findSomewhere, openRecordByHand, signInByHand } from '../any-mosaic';
import { aria, picture, waitForText } from '../harness/page';
import { waitForPanel } from '../harness/panel';
import { openSetting, type Setting } from '../setting';

type Press = (page: Page, name: string) => Promise<void>;

const linkCalled = (page: Page, name: string) => findSomewhere(page, aria('link', name));

const byMiddleButton: Press = async (page, name) => {
  await (await linkCalled(page, name)).click({ button: 'middle' });
};
const byCtrl: Press = async (page, name) => {
  await page.keyboard.down('Control');
  await (await linkCalled(page, name)).click();
  await page.keyboard.up('Control');
};
const byButton: Press = (page, name) => clickSomewhere(page, 'button', offerOf(name));
const byKeys: Press = async (page, name) => {
  await (await findSomewhere(page, aria('button', offerOf(name)))).focus();
  await page.keyboard.press('Enter');
};

const offerOf = (name: string) => `Open ‘${name}’ in a new tab`;

async function open(options: Parameters<typeof openSetting>[0]): Promise<{ setting: Setting; page: Page }> {
  const setting = await openSetting(options);
  const page = await setting.mosaic();
  await signInByHand(page, setting.standIn);
  return { setting, page };
}

/** The links of the last skin stand in a frame within a frame; asked for by name, all four are tried. */
const tried = isWhole ? (Object.keys(skins) as SkinName[]) : (['nested-frames'] as const);

describe.each(tried)('links that are scripts, %s', (skin) => {
  let setting: Setting;
  afterAll(() => setting?.close());

  it('open beside as other links do, by the middle button, by Ctrl and by a button of their own, pressed or reached by keys', async () => {
    let page: Page;
    ({ setting, page } = await open({ council: 'eastvale', skin }));
    const { world } = setting.standIn;
    const childId = world.family(families.largeGroup).source.personId;
    await openRecordByHand(page, childId);
    for (const [press, name, screen] of [
      [byMiddleButton, 'Personal relationships', 'relationships'],
      [byCtrl, 'Groups', 'groups'],
      [byButton, 'Visits', 'visits'],
      [byKeys, 'Groups', 'groups'],
    ] as const) {
      await page.bringToFront();
      await findSomewhere(page, aria('button', offerOf(name)));
      const from = world.audit.length;
      await press(page, name);
      await waitForText(await waitForPanel(setting.tessera), `‘${name}’ is open beside.`);
      // No address leads there: the way is by the quick search and the record's own menu.
      expect(world.audit.slice(from).map(({ act, what, personId }) => [act, what, personId])).toEqual([
        ['search', 'person', null],
        ['open', 'person', childId],
        ['open', screen, childId],
      ]);
    }
    await page.bringToFront();
    await picture(page, `case-view/links-${skin}`);
    await findSomewhere(page, aria('button', offerOf('Visits'))); // the record is still in view where it was
    expect([...world.casework.locks]).toEqual([]);
  });
});

describe('links that are plain', () => {
  let setting: Setting;
  afterAll(() => setting?.close());

  it.each([
    ['the middle button', byMiddleButton],
    ['Ctrl', byCtrl],
  ] as const)('are opened in a new tab by the browser alone, by %s', async (_which, press) => {
    let page: Page;
    ({ setting, page } = setting
      ? { setting, page: await setting.mosaic() }
      : await open({ council: 'northshire' }));
    const { origin, world } = setting.standIn;
    const childId = world.family(families.largeGroup).source.personId;
    await page.goto(`${origin}/person/${childId}`);
    const from = world.audit.length;
    await press(page, 'Visits');
    await expect
      .poll(() => world.audit.slice(from).map(({ act, what, personId }) => [act, what, personId]))
      .toEqual([['open', 'visits', childId]]);
    expect(page.url()).toBe(`${origin}/person/${childId}`);
    expect([...world.casework.locks]).toEqual([]);
  });
});
