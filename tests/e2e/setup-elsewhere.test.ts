/**
 * An application that is not the stand-in, with other addresses and other mark-up, fitted by pointing and by nothing
 * else. What comes of it copies an entry; what the application then holds decides.
 */
import { expect, it } from 'vitest';
import { startHearthbook } from '../elsewhere/start';
import { fitByPointing, passSelfTest, sitDown } from './fit-by-pointing';
import { launchGranted } from './granted';
import { picture, readText, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { hearthbookEyes } from './hearthbook-eyes';
import { pressCopy } from './practitioner';
import { chooseAndAnswer, receipt, save } from './workbench';

it('another application is fitted by pointing, and an entry is copied to a brother', async () => {
  const hearthbook = await startHearthbook();
  const { tessera, close } = await launchGranted(hearthbook.origin);
  try {
    const { book } = hearthbook;
    const [source] = book.entries;
    if (!source) throw new Error('Hearthbook is empty.');
    const look = { id: source.no, personId: source.of, title: source.heading };
    const before = book.entries.length;
    const team = await sitDown(tessera);
    await fitByPointing(team, hearthbook, hearthbookEyes, look).catch(async (error) => {
      await team.mosaic.bringToFront(); // a page out of sight gives no picture
      await picture(team.mosaic, 'setup/where-fitting-stopped');
      await team.setup.bringToFront();
      throw new Error(`${error}\nThe setup page says: ${await readText(team.setup)}`);
    });
    await team.turnTo(team.mosaic);
    await hearthbookEyes.open(team.mosaic, hearthbook, 'relationships', look);
    await passSelfTest(team, source.of);
    const { clicks, texts } = team.gestures;
    console.log(`another application, with its self-test: ${clicks} clicks, ${texts} texts typed`);
    expect(book.entries).toHaveLength(before); // what saves was pointed at, and not pressed
    await team.setup.close();

    await hearthbookEyes.open(team.mosaic, hearthbook, 'case-note', look);
    await pressCopy(team.mosaic);
    const panel = await waitForPanel(tessera);
    await waitForText(panel, source.heading);
    await chooseAndAnswer(panel, [{ id: 'HB-3072K' }]);
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    const { sort, heading, on, text } = source;
    const none = { told: [], texts: false, marked: false };
    expect(book.entries.slice(before)).toEqual([
      expect.objectContaining({ of: 'HB-3072K', state: 'Unfinished', sort, heading, on, text, ...none }),
    ]);
  } finally {
    await close();
    await hearthbook.close();
  }
});
