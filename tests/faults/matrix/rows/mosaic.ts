/** What Mosaic and the way to it can do in the middle of a save: F6 to F12. */
import { signIn } from '../../../e2e/practitioner';
import { asItIs, notSaved, notStarted, type Row, toCheck, verified } from '../row';
import type { Stage } from '../stage';

const faultsOf = ({ ground }: Stage) => ground.setting.standIn.faults;
const signInAgain = ({ ground, page }: Stage) => signIn(page, ground.setting.standIn);

/** Until the panel has given up waiting for the answer that is being held. */
const untilItGivesUp = ({ panel }: Stage) =>
  panel.waitForSelector('[data-state="waiting"]', { timeout: 60_000 });

/** Until the first look of the read-back has come too early: the server had not committed yet. */
const untilTheFirstLook = (stage: Stage) =>
  new Promise<void>((resolve) => {
    faultsOf(stage).at({ kind: 'case-notes.list', moment: 'before-answer' }, () => resolve());
  });

export const noNetwork: Row = {
  fault: 'F6',
  what: 'the network is lost',
  strike: ({ page }) => page.setOfflineMode(true),
  mend: ({ page }) => page.setOfflineMode(false),
  clear: (_ground, page) => page.setOfflineMode(false),
  cells: {
    A: [verified, verified],
    C: [notSaved, verified],
    D: [notSaved, verified],
    E: [asItIs, verified],
    F: [verified, verified],
  },
};

export const lateAnswer: Row = {
  fault: 'F7',
  what: 'the answer comes late',
  strike: untilItGivesUp,
  cells: { B: [verified, verified] },
};

export const lateCommit: Row = {
  fault: 'F7',
  what: 'the save comes late, after the first look',
  strike: untilTheFirstLook,
  cells: { E: [asItIs, verified] },
};

export const sessionOver: Row = {
  fault: 'F8',
  what: 'the session ends',
  strike: (stage) => faultsOf(stage).expireSession(),
  mend: signInAgain,
  clear: (ground, page) => signIn(page, ground.setting.standIn),
  cells: {
    B: [verified, verified],
    C: [notSaved, verified],
    E: [notSaved, verified],
    F: [verified, verified],
    H: [verified, verified],
  },
};

export const anotherWorker: Row = {
  fault: 'F9',
  what: 'somebody else signs in',
  strike: (stage) => faultsOf(stage).signInAs('mokoro'),
  clear: ({ setting }) => setting.standIn.faults.signInAs('rquill'),
  cells: { C: [toCheck(1), notStarted], E: [toCheck(1), notStarted], H: [toCheck(1), notStarted] },
};

export const serverError: Row = {
  fault: 'F10',
  what: 'an error instead of the page',
  strike: (stage) => {
    for (const kind of ['case-notes.list', 'note.save'] as const)
      faultsOf(stage).arm('failAfterCommit', { kind, nth: 1 });
  },
  cells: { B: [notStarted, notStarted], H: [toCheck(1), notStarted] },
};

export const restricted: Row = {
  fault: 'F11',
  what: 'the record becomes restricted',
  strike: ({ ground }) => ground.setting.standIn.faults.restrictPerson(ground.first.id),
  clear: ({ first }) => {
    first.restricted = false;
  },
  cells: { E: [toCheck(0), notStarted], H: [toCheck(1), notStarted] },
};

export const locked: Row = {
  fault: 'F12',
  what: 'somebody else locks the record',
  strike: ({ ground }) => ground.setting.standIn.faults.lockRecord(ground.first.id),
  clear: ({ setting, first }) => setting.standIn.faults.unlockRecord(first.id),
  cells: { C: [notSaved, verified] },
};

export const mosaicRows = [
  noNetwork,
  lateAnswer,
  lateCommit,
  sessionOver,
  anotherWorker,
  serverError,
  restricted,
  locked,
];
