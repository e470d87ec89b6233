/**
 * The rows of the fault matrix that a browser can show and no other file shows: each strikes a copy to two children at one
 * moment of the first one's save, a person follows the panel to its end, and the words on the children are held against the
 * notes on the server. Every cell where this file is asked for by name; else one of each group.
 */
import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import type { Setting } from '../e2e/setting';
import { isWhole } from '../whole';
import { oneBrowserForAll } from './ground';
import { cells, cellsCalled } from './matrix/all-rows';
import { expectTold } from './matrix/expect-told';
import { play } from './matrix/play';

let setting: Setting;
let page: Page;

oneBrowserForAll((opened, first) => {
  setting = opened;
  page = first;
});

const sample = cellsCalled('F9 C', 'F18 D', 'F21 A');

describe('a copy that is struck by', () => {
  it.each(isWhole ? cells : sample)('$fault, $what, at $moment: is told as it is', async (cell) => {
    const played = await play(cell.row, cell.moment, setting, page);
    page = played.page;
    expectTold(cell, played);
  });
});
