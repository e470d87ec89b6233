/** What hands can do in the middle of a save: on the buttons, in a second workbench, in the page itself. F21 to F30. */
import type { Page } from 'puppeteer-core';
import { find } from '../../../e2e/harness/page';
import { openPanelAsTab } from '../../../e2e/harness/panel';
import { leaveAndComeBack } from '../../ground';
import { asItIs, notStarted, type Row, verified } from '../row';
import type { Stage } from '../stage';

const both = [verified, verified] as const;
const neither = [notStarted, notStarted] as const;

/** Three presses at once and a held Enter. */
async function pressAndPress(panel: Page): Promise<void> {
  const button = await find(panel, 'button', 'Save 2 drafts');
  await button.scrollIntoView();
  await button.focus();
  await panel.keyboard.down('Enter');
  await panel.keyboard.down('Enter');
  await button.click({ count: 3 }).catch(() => undefined); // it may be gone by then, as it should
  await panel.keyboard.up('Enter');
}

export const pressedTwice: Row = {
  fault: 'F21',
  what: 'Save is pressed again and again',
  press: pressAndPress,
  strike: () => undefined,
  cells: { A: both, C: both, D: both, E: both, F: both },
};

/** Opens the workbench in a tab, sees that it will not save, and closes it. */
async function secondWorkbench({ ground, page }: Stage): Promise<void> {
  const { tessera } = ground.setting;
  const other = await openPanelAsTab(tessera);
  await other.waitForFunction(() => document.body.innerText.includes('Tessera is at work in another window'));
  await other.close();
  await page.bringToFront();
}

export const twoWorkbenches: Row = {
  fault: 'F22',
  what: 'a second workbench is opened',
  strike: secondWorkbench,
  cells: { B: both, C: both, D: both, E: both, F: both, H: both, I: both },
};

export const pageUsed: Row = {
  fault: 'F24',
  what: 'the person clicks and types in the page',
  async strike({ page }) {
    await page.mouse.click(200, 200);
    await page.keyboard.type('mine');
  },
  cells: { B: both, C: neither, D: neither, E: both, F: both, H: both, I: both },
};

export const setToTell: Row = {
  fault: 'F27',
  what: 'the text message is ticked',
  strike: ({ page }) => page.$eval('input[name=send_text]', (box) => (box as HTMLInputElement).click()),
  cells: { C: neither, D: neither },
};

export const setToMark: Row = {
  fault: 'F27',
  what: 'the significant event is ticked',
  strike: ({ page }) =>
    page.$eval('input[name=significant_event]', (box) => (box as HTMLInputElement).click()),
  cells: { C: neither, D: neither },
};

export const cameBack: Row = {
  fault: 'F28',
  what: 'the form is left and come back to',
  strike: ({ page, ground }) => leaveAndComeBack(page, ground.setting.standIn.origin),
  cells: { C: neither, D: neither },
};

export const wentBack: Row = {
  fault: 'F28',
  what: 'Back is pressed while the page loads',
  strike: ({ page }) => page.evaluate(() => void setTimeout(() => history.back())),
  cells: { E: [asItIs, verified], F: both },
};

const noPopUps = `window.open = () => null`;
export const popUpsBlocked: Row = {
  fault: 'F30',
  what: 'the editor has a window of its own, and pop-ups are blocked',
  async strike({ page, ground }) {
    ground.setting.standIn.switches.noteEditor = 'popup';
    await page.evaluateOnNewDocument(noPopUps);
  },
  clear: ({ setting }) => {
    setting.standIn.switches.noteEditor = 'page';
  },
  cells: { A: both },
};

export const handRows = [
  pressedTwice,
  twoWorkbenches,
  pageUsed,
  setToTell,
  setToMark,
  cameBack,
  wentBack,
  popUpsBlocked,
];
