/**
 * Shows Tessera against the stand-in Mosaic: in a window that stays open where there is a display, else as a scripted
 * tour that leaves pictures. Only wiring; what is shown is in tests/e2e/tour.ts, what it is shown on in tests/stand-in.
 * `npm start -- --headless` gives the tour even where there is a display.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { browserPath, launchWithTessera, storeBuild } from '../tests/e2e/harness/browser';
import { picturesFolder } from '../tests/e2e/harness/page';
import { type StandIn, startStandIn } from '../tests/stand-in/start';
import { bakeCouncil, type Council } from './bake.mjs';
import { root } from './browser.mjs';

/** The seam: what tests/e2e/tour.ts must export. */
interface TourModule {
  /** The profile and policy of the council that the stand-in plays. */
  demoCouncil(standIn: StandIn): Council;
  runTour(options: {
    standIn: StandIn;
    browserPath: string;
    picturesFolder: string;
    print: (line: string) => void;
  }): Promise<void>;
}

const load = <M>(file: string): Promise<M> => import(pathToFileURL(path.join(root, file)).href);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

async function showInWindow(standIn: StandIn, council: Council): Promise<void> {
  const extensionDir = path.join(root, '.output', 'council-demo');
  bakeCouncil({ from: storeBuild, to: extensionDir, council });
  const { browser, close } = await launchWithTessera({ extensionDir, headless: false, endsOnSignals: false });
  const [page] = await browser.pages();
  await page?.goto(standIn.origin);
  console.log('Tessera is on the toolbar. Close the browser or press Ctrl+C to end.');
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await Promise.race([closed, interrupted()]);
  if (browser.connected) await close();
}

const { values } = parseArgs({ options: { headless: { type: 'boolean' } } });
const standIn = await startStandIn({ clock: 'ticking' });
console.log(`The stand-in Mosaic is at ${standIn.origin}`);
try {
  const { demoCouncil, runTour } = await load<TourModule>('tests/e2e/tour.ts');
  if (hasDisplay() && !values.headless) await showInWindow(standIn, demoCouncil(standIn));
  else await runTour({ standIn, browserPath: browserPath(), picturesFolder, print: console.log });
} finally {
  await standIn.close();
}
