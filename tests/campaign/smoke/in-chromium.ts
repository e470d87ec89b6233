/** The smoke journeys' Chromium: the workbench is the real side panel, opened by the press on the ribbon. */
import type { Page } from 'puppeteer-core';
import { waitForPanel } from '../../e2e/harness/panel';
import { openSetting } from '../../e2e/setting';
import { type Place, type PlaceOptions, pressRibbon } from './place';

export async function openInChromium(options: PlaceOptions = {}): Promise<Place> {
  const setting = await openSetting({ children: 5, ...options });
  const own = async (page: string): Promise<Page> => {
    const opened = await setting.tessera.browser.newPage();
    await opened.goto(setting.tessera.pageUrl(page));
    return opened;
  };
  const mosaic = await setting.mosaic();
  const place: Place = {
    name: 'Chromium',
    standIn: setting.standIn,
    mosaic,
    desk: await own('setup.html'),
    async workbench() {
      await pressRibbon(place);
      return waitForPanel(setting.tessera);
    },
    own,
    newTab: () => setting.tessera.browser.newPage(),
    close: () => setting.close(),
  };
  return place;
}
