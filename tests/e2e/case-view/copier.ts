/**
 * Takes a copy of a page as the workbench does, by the shipped file in a real browser, and reads it as the
 * workbench reads it. Nothing here knows what is on a page.
 */
import type { Page } from 'puppeteer-core';
import { type PageCopy, takenSchema } from '../../../utils/domain/kept-copy/page-copy';
import { unpack } from '../../../utils/page-copy/pack';
import type { TesseraBrowser } from '../harness/browser';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
};

export async function copyOf(tessera: TesseraBrowser, page: Page): Promise<PageCopy & { packed: number }> {
  const worker = await tessera.worker();
  await page.bringToFront();
  const result = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [done] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      files: ['/page-copier.js'],
    });
    return done?.result;
  });
  const taken = takenSchema.parse(result);
  if (taken.verdict !== 'taken') throw new Error(`The page was not taken: ${taken.verdict}.`);
  const copy = await unpack(taken.packed);
  if (!copy) throw new Error('What was taken cannot be read.');
  return { ...copy, packed: taken.packed.length };
}

/** Every word that a person can see on the page, and every answer of its forms, frames included. */
export async function wordsShown(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const body = document.body as HTMLElement | null;
        const answers = [...document.querySelectorAll('input:not([type=hidden]), textarea')].map((field) => {
          const { type, value, checked } = field as HTMLInputElement;
          if (type === 'checkbox' || type === 'radio') return checked ? '☑' : '☐';
          return type === 'password' ? '' : value;
        });
        // An open list shows every choice; what counts as its answer is what is chosen.
        const lists = [...document.querySelectorAll('select')];
        for (const list of lists) list.style.display = 'none';
        const text = body?.innerText ?? '';
        for (const list of lists) list.style.display = '';
        const chosen = lists.flatMap((list) => [...list.selectedOptions].map((option) => option.label));
        return [text, ...answers, ...chosen].join(' ');
      }),
    ),
  );
  return all
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
