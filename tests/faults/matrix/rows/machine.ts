/** What can happen to the browser and the machine in the middle of a save: F17 to F20, F29 and F32. */
import { setTimeout as pause } from 'node:timers/promises';
import { click, waitForText } from '../../../e2e/harness/page';
import { signIn } from '../../../e2e/practitioner';
import { reopen, shutPanel } from '../../ground';
import { asItIs, notSaved, notStarted, type Row, type Told, verified } from '../row';
import type { Stage } from '../stage';

declare const chrome: {
  storage: { managed: { get: unknown } };
};

const both = [verified, verified] as const;
const waiting: Told = { word: /Waiting|Not started/, notes: 0 };

/** The browser answers as it does once a policy has been set; the run asks before each child. */
function answerWithPolicy(): void {
  const { managed } = chrome.storage;
  const policy = { writeEnabled: false };
  managed.get = (_keys: unknown, answer?: (policy: object) => void) =>
    answer ? answer(policy) : Promise.resolve(policy);
}

export const switchedOff: Row = {
  fault: 'F17',
  what: 'policy switches writing off',
  strike: ({ panel }) => panel.evaluate(answerWithPolicy),
  says: /switched (copying )?off/,
  cells: { B: [verified, waiting] },
};

/** The browser refuses to keep one more entry, as it does where its quota or the disk is full. */
function refuseToKeep(): void {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  };
}

export const diskFull: Row = {
  fault: 'F18',
  what: 'there is no room for the journal',
  strike: ({ panel }) => panel.evaluate(refuseToKeep),
  cells: { D: [verified, notStarted] },
};

function wipe({ panel }: Stage): Promise<void> {
  return panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tessera-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const wiping = opening.result.transaction('entries', 'readwrite');
          wiping.objectStore('entries').clear();
          wiping.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

export const journalWiped: Row = {
  fault: 'F19',
  what: 'the journal is wiped',
  strike: wipe,
  cells: { D: both, F: both },
};

/** Puts the clock of the panel and of the worker another way, as a person or a time server would. */
const clockMoved = (hours: number): Row => ({
  fault: 'F20',
  what: `the clock is put ${Math.abs(hours)} hours ${hours > 0 ? 'forward' : 'back'}`,
  async strike({ panel, ground }) {
    const put = (by: number) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    };
    await panel.evaluate(put, hours * 3_600_000);
    await (await ground.setting.tessera.worker()).evaluate(put, hours * 3_600_000);
  },
  async clear({ setting }) {
    await (await setting.tessera.worker()).close(); // it begins anew with the machine's own clock
  },
  cells: { D: both },
});

/** The whole browser stands still, as under a closed lid; Mosaic's clock goes on, past the end of any session. */
async function sleepOverNight({ ground }: Stage): Promise<void> {
  const { setting } = ground;
  const pid = setting.tessera.browser.process()?.pid;
  if (!pid) throw new Error('no browser to put to sleep');
  process.kill(-pid, 'SIGSTOP');
  setting.standIn.world.clock.advance({ hours: 9 });
  await pause(1_000); // the night's own length
  process.kill(-pid, 'SIGCONT');
}

export const slept: Row = {
  fault: 'F29',
  what: 'the machine sleeps over night, and the session is over',
  strike: sleepOverNight,
  mend: ({ ground, page }) => signIn(page, ground.setting.standIn),
  clear: (ground, page) => signIn(page, ground.setting.standIn),
  cells: { C: [notSaved, verified], E: [notSaved, verified] },
};

/** The panel is closed, opened again, and closed once more while it checks what is in doubt. */
async function closedWhileItChecks(stage: Stage): Promise<void> {
  const { setting } = stage.ground;
  await shutPanel(setting, stage.panel);
  await stage.release();
  stage.panel = await reopen(stage.ground, stage.page);
  const looking = setting.standIn.faults.hold('case-notes.list', 'arrived');
  await click(stage.panel, 'button', 'Check now');
  await looking.reached;
  await shutPanel(setting, stage.panel);
  looking.release();
  stage.panel = await reopen(stage.ground, stage.page);
}

export const closedInRecovery: Row = {
  fault: 'F32',
  what: 'the panel is closed again while it checks',
  strike: closedWhileItChecks,
  cells: { E: both },
};

/** The browser is killed, started again, and killed once more while the panel checks what is in doubt. */
async function killedWhileItChecks(stage: Stage): Promise<void> {
  const { setting } = stage.ground;
  await setting.tessera.kill();
  await stage.release();
  const looking = setting.standIn.faults.hold('case-notes.list', 'arrived');
  await beginAnew(stage);
  await click(stage.panel, 'button', 'Check now');
  await looking.reached;
  await setting.tessera.kill();
  looking.release();
  await beginAnew(stage);
  await waitForText(stage.panel, 'In doubt');
}

async function beginAnew(stage: Stage): Promise<void> {
  const { setting } = stage.ground;
  await setting.relaunch();
  stage.page = await setting.mosaic();
  await signIn(stage.page, setting.standIn);
  stage.panel = await reopen(stage.ground, stage.page);
}

export const killedInRecovery: Row = {
  fault: 'F32',
  what: 'the browser is killed again while it checks',
  strike: killedWhileItChecks,
  cells: { E: [asItIs, waiting] },
};

export const machineRows: readonly Row[] = [
  switchedOff,
  diskFull,
  journalWiped,
  clockMoved(24),
  clockMoved(-1),
  slept,
  closedInRecovery,
  killedInRecovery,
];
