/**
 * Ways for pages whose mark-up ties nothing together: what stands beside words, an element that reads so, and
 * only within a part of the page. What heads a column, a link's own words and two candidates are never taken.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Way } from '../../utils/domain/profile/schema';
import { launchBrowser, worldOf } from './world';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** 'found' with the element's data-is, or the verdict. */
async function found(body: string, way: Way): Promise<string> {
  const world = await worldOf(page, body);
  return world.run((adapter, one) => {
    const result = adapter.locate(document, [one]);
    return result.verdict === 'found' ? `found ${result.element.dataset.is ?? '?'}` : result.verdict;
  }, way);
}

const beside = (text: string, within?: string): Way => ({
  by: 'beside',
  text,
  ...(within ? { within } : {}),
});
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const field = '<input data-is="1">';

describe('beside words', () => {
  it.each([
    ['the control in the next cell', table(row('Title', field))],
    ['the same, with words in a font and in bold', table(row('<font><b> Title </b></font>', field))],
    ['the same, with a star', table(row('Title<b> *</b>', field))],
    ['the same, past what is hidden', table(row('Title', `${field}<textarea hidden></textarea>`))],
    ['a rich text', table(row('Title', '<div contenteditable data-is="1">x</div>'))],
    [
      'a cell that only shows something',
      '<table><tr><td>Title</td><td data-is="1">A visit</td></tr></table>',
    ],
    ['an empty one', '<table><tr><td>Title</td><td data-is="1"></td></tr></table>'],
    [
      'words and values by turns along one row',
      `<table><tr><td>Name</td><td>Ava</td><td>Title</td><td data-is="1">x</td></tr></table>`,
    ],
    [
      'one of several rows of two',
      table(row('Name', 'Ava'), '<tr><td>Title</td><td data-is="1">x</td></tr>'),
    ],
    ['a control right after the words', `<p><b>Title</b> ${field}</p>`],
    ['plain words right after the words', '<p><span>Title</span> <span data-is="1">x</span></p>'],
    ['a block right after the words', '<span>Title</span><div data-is="1"><p>x</p></div>'],
    ['a table right after the words', '<b>Title</b><br><table data-is="1"><tr><td>x</td></tr></table>'],
  ])('finds %s', async (_what, body) => {
    expect(await found(body, beside('title:'))).toBe('found 1');
    expect(await found(`<div hidden>${body}</div>`, beside('title:'))).toBe('none');
    expect(await found(body + body, beside('title:'))).toBe('several');
  });

  it.each([
    ['the heading of a column', table(row('Title', 'Date', 'State'), row('A visit', '1', 'x'))],
    ['a link’s own words', table(row('<a href="/">Title</a>', 'x'))],
    ['a choice’s own words', table(row('<select><option>Title</option></select>', 'x'))],
    ['a part of the words', table(row('Title of note', field))],
    ['words before other words', '<p><b>Title</b> of note</p>'],
    ['words before a paragraph', '<b>Title</b><p>x</p>'],
    ['words before more of their sentence', '<p><b>Title</b> of the <span>note</span></p>'],
    ['the last cell', table(row('x', 'Title'))],
    ['words in the control itself', '<textarea>Title</textarea><input>'],
  ])('does not find %s', async (_what, body) => {
    expect(await found(body, beside('Title'))).toBe('none');
  });

  it('says several where the next cell holds two controls', async () => {
    expect(await found(table(row('Title', '<input><input>')), beside('Title'))).toBe('several');
  });
});

describe('within a part of the page', () => {
  const twice = `<div class="bar">${table(row('Title', field))}</div>${table(row('Title', '<input data-is="2">'))}`;

  it('is found there alone', async () => {
    expect(await found(twice, beside('Title'))).toBe('several');
    expect(await found(twice, beside('Title', '.bar'))).toBe('found 1');
    expect(await found(twice, beside('Title', '.none'))).toBe('none');
    expect(await found(twice, beside('Title', '..['))).toBe('none');
  });

  it.each<[string, Way, string]>([
    ['a label', { by: 'label', text: 'Title', within: '.bar' }, '<label>Title <input data-is="1"></label>'],
    ['a name', { by: 'name', name: 'title', within: '.bar' }, '<input name="title" data-is="1">'],
    [
      'a code',
      { by: 'code', attribute: 'data-c', value: 'T', within: '.bar' },
      '<input data-c="T" data-is="1">',
    ],
    [
      'a term',
      { by: 'term', text: 'Title', within: '.bar' },
      '<dl><dt>Title</dt><dd data-is="1">x</dd></dl>',
    ],
    [
      'a button',
      { by: 'text', role: 'button', text: 'Save', within: '.bar' },
      '<button data-is="1">Save</button>',
    ],
  ])('holds for %s', async (_what, way, body) => {
    const both = `<div class="bar">${body}</div>${body.replace('data-is="1"', 'data-is="2"')}`;
    expect(await found(both, way)).toBe('found 1');
  });
});

describe('a selector with words', () => {
  const big = (text: string): Way => ({ by: 'css', selector: 'font[size="5"]', text });

  it('finds the one that reads so', async () => {
    const body = '<font size="5" data-is="1"><b>Case note</b></font><font size="5">Details</font>';
    expect(await found(body, big('case note'))).toBe('found 1');
    expect(await found(body, big('Case'))).toBe('none');
    expect(await found(body + body, big('Case note'))).toBe('several');
  });
});
