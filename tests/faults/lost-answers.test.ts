/**
 * The ways in which an answer is lost or lies: cut after its headers, hanging, closed without a byte, an error
 * before or after the commit, and HTTP 200 with an error on it. At the first and at the second child's save.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click, waitForText } from '../e2e/harness/page';
import type { Setting } from '../e2e/setting';
import { receipt } from '../e2e/workbench';
import type { FaultName } from '../stand-in/faults/named';
import { isWhole } from '../whole';
import {
  begin,
  copiesOn,
  type Ground,
  layGround,
  leave,
  oneBrowserForAll,
  patience,
  postsOf,
  wordOf,
} from './ground';

let setting: Setting;
let page: Page;

oneBrowserForAll((opened, first) => {
  setting = opened;
  page = first;
});

type Loss = FaultName | 'closeWithoutAnswerAlways' | 'none';

/** What the person is told, and how many notes stand on the record, for each way of losing the answer. */
const told: Record<Loss, { readonly word: string; readonly notes: (count: number) => boolean }> = {
  none: { word: 'Verified', notes: (count) => count === 1 },
  cutAnswerAfterHeaders: { word: 'Verified', notes: (count) => count === 1 },
  hangAfterCommit: { word: 'Verified', notes: (count) => count === 1 },
  hangBeforeCommit: { word: 'Not saved', notes: (count) => count === 0 },
  failAfterCommit: { word: 'Verified', notes: (count) => count === 1 },
  failBeforeCommit: { word: 'Not saved', notes: (count) => count === 0 },
  validation200: { word: 'Not saved', notes: (count) => count === 0 },
  conflict200: { word: 'Not saved', notes: (count) => count === 0 },
  // The browser sends the save again by itself; all that Tessera can do is say so.
  closeWithoutAnswer: { word: 'Saved more than once: 2', notes: (count) => count === 2 },
  closeWithoutAnswerAlways: { word: 'Saved more than once', notes: (count) => count > 2 },
  closeBeforeCommit: { word: 'Verified', notes: (count) => count === 1 },
};

/** Arms the loss for the first or the second child's save and for no other. */
function lose(loss: Loss, nth: 1 | 2): void {
  const { faults } = setting.standIn;
  if (loss === 'none') return;
  const armed = () =>
    loss === 'closeWithoutAnswerAlways'
      ? faults.arm('closeWithoutAnswer', { kind: 'note.save' })
      : faults.arm(loss, { kind: 'note.save', once: true });
  faults.at({ kind: 'note.save', moment: 'arrived', nth }, () => void armed());
}

async function runWith(first: Loss, second: Loss): Promise<{ ground: Ground; panel: Page }> {
  const ground = layGround(setting);
  lose(first, 1);
  lose(second, 2);
  const panel = await begin(ground, page);
  await receipt(panel, patience);
  return { ground, panel };
}

async function expectTold(panel: Page, ground: Ground, child: Ground['first'], loss: Loss): Promise<void> {
  expect(await wordOf(panel, child)).toContain(told[loss].word);
  const { length } = copiesOn(ground, child);
  expect([loss, length, told[loss].notes(length)]).toEqual([loss, length, true]);
}

describe('an answer that is lost', () => {
  const pairs = [
    { first: 'cutAnswerAfterHeaders', second: 'closeWithoutAnswer' },
    { first: 'hangAfterCommit', second: 'hangBeforeCommit' },
    { first: 'hangBeforeCommit', second: 'hangAfterCommit' },
    { first: 'failAfterCommit', second: 'cutAnswerAfterHeaders' },
    { first: 'none', second: 'closeWithoutAnswerAlways' },
  ] as const;
  // Each way once; in both places where this file is asked for by name.
  it.each(isWhole ? pairs : pairs.slice(0, 2))(
    '$first, then $second: read back, once each',
    async ({ first, second }) => {
      const { ground, panel } = await runWith(first, second);
      await expectTold(panel, ground, ground.first, first);
      await expectTold(panel, ground, ground.second, second);
      await leave(setting, panel);
    },
  );

  it.each(
    isWhole
      ? (['closeWithoutAnswer', 'closeWithoutAnswerAlways'] as const)
      : (['closeWithoutAnswerAlways'] as const),
  )('%s at the first child: said to be saved more than once, and the run ends there', async (loss) => {
    const { ground, panel } = await runWith(loss, 'none');
    await expectTold(panel, ground, ground.first, loss);
    expect(await wordOf(panel, ground.second)).toContain('Not started');
    expect(copiesOn(ground, ground.second)).toHaveLength(0);
    await leave(setting, panel);
  });

  it('is asked for again when the read-back hangs, and the save is not', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.arm('hangBeforeCommit', { kind: 'case-notes.list', nth: 2 });
    const panel = await begin(ground, page);
    await waitForText(panel, 'No connection', patience);
    expect(postsOf(ground)).toHaveLength(1);
    await click(panel, 'button', 'Continue');
    await receipt(panel, patience);
    await expectTold(panel, ground, ground.first, 'none');
    await expectTold(panel, ground, ground.second, 'none');
    await leave(setting, panel);
  });
});

describe('an answer that says nothing was saved', () => {
  it.each([
    { first: 'validation200', second: 'conflict200' },
    { first: 'failBeforeCommit', second: 'none' },
  ] as const)(
    '$first, then $second: not saved, and the person’s own second try makes one',
    async ({ first, second }) => {
      const { ground, panel } = await runWith(first, second);
      await expectTold(panel, ground, ground.first, first);
      await expectTold(panel, ground, ground.second, second);
      for (const child of [ground.first, ground.second]) {
        if ((await wordOf(panel, child)).includes('Verified')) continue;
        await tryAgain(panel, child);
        await panel.waitForFunction(() => document.querySelector('[data-state="running"]') !== null);
        await receipt(panel, patience);
      }
      for (const child of [ground.first, ground.second]) await expectTold(panel, ground, child, 'none');
      await leave(setting, panel);
    },
  );
});

async function tryAgain(panel: Page, { id }: { readonly id: string }): Promise<void> {
  const button = await panel.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.startsWith('Try again') && one.textContent.includes(`ID ${wanted}`),
      ) ?? null,
    id,
  );
  const element = button.asElement() as ElementHandle<HTMLButtonElement> | null;
  await element?.click();
}
