/** What the dashboard says of one change, read as a person would; and an evidence store made empty for another seed. */
import type { Page } from 'puppeteer-core';
import { pasteSheet, showTab } from '../../e2e/dashboard-page';
import { choose, click, waitForText } from '../../e2e/harness/page';
import type { Story } from './model';

export interface Told {
  /** The word beside the mark: 'Saves time'. */
  readonly word: string;
  /** Per cent of the time before, as the page says. */
  readonly low: number;
  readonly high: number;
  readonly figure: string;
  readonly hint: string;
}

/** The dashboard once it has worked out all that has come in. */
export async function freshBoard(board: Page, tab: string): Promise<void> {
  await board.bringToFront();
  await board.reload();
  await showTab(board, tab);
  await board.waitForFunction(() => !document.body.innerText.includes('New evidence has come in'));
}

/** Types the stopwatch's readings in, for one change. */
export async function typeSheet(board: Page, { changeId }: Story, rows: readonly string[]): Promise<void> {
  await freshBoard(board, 'Time it');
  const label = await board.$$eval(
    'select option',
    (options, id) => options.find((one) => one.value === id)?.textContent?.trim() ?? '',
    changeId,
  );
  await choose(board, 'Which small change?', label);
  await pasteSheet(board, rows);
  await waitForText(board, `Kept ${rows.length} timings.`);
}

export async function toldOf(board: Page, { changeId }: Story): Promise<Told> {
  await freshBoard(board, 'Register');
  const title = await board.$$eval(
    '.row-words',
    (rows, id) =>
      rows.find((row) => row.querySelector('.hint')?.textContent?.startsWith(id))?.querySelector('button')
        ?.textContent ?? '',
    changeId,
  );
  await click(board, 'button', title);
  await waitForText(board, 'What was observed');
  const [word, figure, hint] = await board.$eval('section[aria-label="What was observed"]', (section) => {
    const text = (selector: string) =>
      (section.querySelector(selector) as HTMLElement | null)?.innerText ?? '';
    return [text('.status > span:last-child'), text('.figure'), text('.hint')];
  });
  const [, low = 'NaN', high = 'NaN'] = /takes (\d+)–(\d+)% of the time/.exec(`${figure} ${hint}`) ?? [];
  return {
    word: (word ?? '').trim(),
    low: Number(low),
    high: Number(high),
    figure: figure ?? '',
    hint: hint ?? '',
  };
}

/** For the next seed: nothing timed, nothing counted, nothing worked out. */
export function emptyStore(board: Page): Promise<void> {
  return board.evaluate(async () => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const names = ['events', 'weeks', 'sheets', 'answers'];
    const wiping = db.transaction(names, 'readwrite');
    for (const name of names) wiping.objectStore(name).clear();
    await new Promise((resolve) => {
      wiping.oncomplete = resolve;
    });
    db.close();
  });
}
