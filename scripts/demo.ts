/**
 * Shows Tessera against the stand-in Mosaic: in a window that stays open where there is a display, else as a scripted
 * tour that leaves pictures. Only wiring; what is shown is in tests/e2e/tour.ts, what it is shown on in tests/stand-in.
 * `npm start -- --headless` gives the tour even where there is a display; `--pictures <folder>` says where they go.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithTessera, storeBuild } from '../tests/e2e/harness/browser';
import { picturesFolder } from '../tests/e2e/harness/page';
import { demoCouncil, runTour } from '../tests/e2e/tour';
import { families } from '../tests/people/family-keys';
import { type StandIn, startStandIn } from '../tests/stand-in/start';
import { bakeCouncil } from './bake.mjs';
import { root } from './browser.mjs';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

async function showInWindow(standIn: StandIn): Promise<void> {
  const extensionDir = path.join(root, '.output', 'council-demo');
  bakeCouncil({ from: storeBuild, to: extensionDir, council: demoCouncil(standIn) });
  const { browser, close, worker } = await launchWithTessera({
    extensionDir,
    headless: false,
    endsOnSignals: false,
  });
  await worker();
  const { source } = standIn.world.family(families.largeGroup);
  const [page] = await browser.pages();
  await page?.goto(`${standIn.origin}/case-note/${source.noteId}`);
  console.log(`Sign in as rquill with the password training; a note with six siblings opens.
Press 'Copy to brothers and sisters' at the foot of the page. Close the browser or press Ctrl+C to end.`);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await Promise.race([closed, interrupted()]);
  if (browser.connected) await close();
}

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, pictures: { type: 'string' } } });
const standIn = await startStandIn({ clock: 'ticking' });
console.log(`The stand-in Mosaic is at ${standIn.origin}`);
try {
  if (hasDisplay() && !values.headless) await showInWindow(standIn);
  else await runTour({ standIn, picturesFolder: values.pictures ?? picturesFolder, print: console.log });
} finally {
  await standIn.close();
}
