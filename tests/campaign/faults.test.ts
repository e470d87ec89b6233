/**
 * Every cell of the fault matrix in a real browser, with the words and the notes that came of each printed beside it.
 * `npm run campaign -- faults`. The model plays each fault hundreds of times more (`schedules`).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, it } from 'vitest';
import type { Setting } from '../e2e/setting';
import { oneBrowserForAll } from '../faults/ground';
import { cells } from '../faults/matrix/all-rows';
import { expectTold } from '../faults/matrix/expect-told';
import { play } from '../faults/matrix/play';

let setting: Setting;
let page: Page;
const came: string[] = [];

oneBrowserForAll((opened, first) => {
  setting = opened;
  page = first;
});
afterAll(() => console.log([`${came.length} of ${cells.length} cells`, ...came].join('\n')));

const short = (word: string) =>
  /✓ \w+|✕ \w+ \w+|! Check by hand|– Not started|Waiting/.exec(word)?.[0] ?? 'no row';

describe('a copy that is struck by', () => {
  it.each(cells)('$fault, $what, at $moment: is told as it is', { timeout: 180_000 }, async (cell) => {
    const played = await play(cell.row, cell.moment, setting, page);
    page = played.page;
    const { fault, moment, what } = cell;
    const words = played.words.map(short).join(', ');
    came.push(`${fault} ${moment} ${what}: ${words}; notes ${played.notes.join(' and ')}`);
    expectTold(cell, played);
  });
});
