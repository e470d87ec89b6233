/**
 * The letter for somebody without e-mail, as it comes out of a printer: one sheet of A4 that holds the address of that one
 * person and the words that stood on the page, and nothing else of the panel. Read back from the PDF.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { click } from '../e2e/harness/page';
import { pagesOf } from '../pdf-reader';
import { type Gallery, serveGallery } from './gallery-server';
import { reviewStates } from './review-states';

const pictures = join(import.meta.dirname, '../../pictures/faces');
const key = 'reviews/preparing/out, nothing taken';
let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  gallery = await serveGallery();
  browser = await launchBare();
  page = await browser.newPage();
  // A printer that never comes back keeps the letter in the page for as long as it takes to look at it.
  await page.evaluateOnNewDocument(() => {
    globalThis.print = () => {
      throw new Error('still printing');
    };
  });
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${gallery.address}?state=${encodeURIComponent(key)}`);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** A printer writes moves where the page has spaces. */
const squeezed = (text: string) => text.replace(/\s/g, '');

describe('a letter', () => {
  it('cannot be printed before name and address have been looked at', async () => {
    expect(await page.$$('button')).not.toHaveLength(0);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Print the letter');
  });

  it('is one sheet with that person’s address, the date and the message, and nothing else', async () => {
    const review = reviewStates.preparing['out, nothing taken']?.review;
    const message = review?.messages.find(({ row }) => row.channel === 'post');
    if (!review || !message) throw new Error('nobody is reached by post');
    await click(page, 'checkbox', `Name and address are right: ${message.postTo.join(', ')}`);
    await click(page, 'button', `Print the letter to ${message.row.name}`);
    await page.waitForSelector('article.letter');
    const file = await page.pdf({ format: 'A4' });
    await writeFile(join(pictures, 'letter.pdf'), file);
    const words = [...message.postTo, '20/02/2026', message.body].join('');
    expect(pagesOf(file).map(squeezed)).toEqual([squeezed(words)]);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1123 });
    await page.screenshot({ path: join(pictures, 'letter.png') });
  });
});
