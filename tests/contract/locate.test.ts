/**
 * Finding elements as the profile says: none, one, several and disagreeing ways; what a page hides, doubles
 * or puts in front of the built-ins; lists by their headings. Exactly one match or it is drift.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Screen, Way } from '../../utils/domain/profile/schema';
import { launchBrowser, openWorld, type World, worldOf } from './world';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** 'found' with the element's data-is, or the verdict. */
async function found(world: World, locator: Locator): Promise<string> {
  return world.run((adapter, ways) => {
    const result = adapter.locate(document, ways);
    return result.verdict === 'found' ? `found ${result.element.dataset.is ?? '?'}` : result.verdict;
  }, locator);
}

const label = (text: string): Way => ({ by: 'label', text });
const css = (selector: string): Way => ({ by: 'css', selector });
const named = (name: string): Way => ({ by: 'name', name });
const term = (text: string): Way => ({ by: 'term', text });
const code: Way = { by: 'code', attribute: 'data-code', value: 'Q1' };
const button = (text: string): Way => ({ by: 'text', role: 'button', text });

describe('each way', () => {
  const one: [string, Way, string][] = [
    ['a label around', label('Title'), '<label>Title <input data-is="1"></label>'],
    ['a label for', label('Title'), '<label for="t">Title</label><input id="t" data-is="1">'],
    [
      'a label with a star',
      label('Title'),
      '<label for="t">Title<b> *</b></label><input id="t" data-is="1">',
    ],
    ['a label with a colon', label('Title'), '<label for="t"> Title : </label><input id="t" data-is="1">'],
    [
      'a label around a list, without its choices',
      label('Type'),
      '<label>Type <select data-is="1"><option>Visit</option></select></label>',
    ],
    ['an aria-label', label('Title'), '<input aria-label="title" data-is="1">'],
    [
      'aria-labelledby',
      label('Details'),
      '<p id="d">Details</p><div role="textbox" contenteditable aria-labelledby="x d" data-is="1"></div>',
    ],
    ['a code', code, '<input data-code="Q1" data-is="1"><input data-code="q1">'],
    ['a name', named('title'), '<input name="title" data-is="1"><input name="Title">'],
    ['a name, past the hidden one', named('a'), '<input type="hidden" name="a"><input name="a" data-is="1">'],
    ['a term of a list', term('Name'), '<dl><dt>Name:</dt><dd data-is="1">Ava</dd></dl>'],
    ['a term of a table', term('Name'), '<table><tr><th>Name</th><td data-is="1">Ava</td></tr></table>'],
    ['a button', button('Save'), '<button data-is="1"> save </button><a href="/">Save</a>'],
    ['a submit', button('Save'), '<input type="submit" value="Save" data-is="1">'],
    ['a picture button', button('Save note'), '<button aria-label="Save note" data-is="1">✓</button>'],
    ['a link', { by: 'text', role: 'link', text: 'Add' }, '<a href="/x" data-is="1">Add</a><a>Add</a>'],
    [
      'a caption',
      { by: 'text', role: 'caption', text: 'Notes' },
      '<table><caption data-is="1">Notes</table>',
    ],
    ['a heading', { by: 'text', role: 'page-heading', text: 'A' }, '<h1 data-is="1">A</h1><h2>A</h2>'],
    ['a status', { by: 'text', role: 'status', text: 'Saved' }, '<p role="status" data-is="1">Saved</p>'],
    ['a selector', css('.body > p'), '<div class="body"><p data-is="1"></p></div>'],
  ];

  it.each(one)('finds %s once, none without it, and several with two', async (_what, way, html) => {
    expect(await found(await worldOf(page, html), [way])).toBe('found 1');
    expect(await found(await worldOf(page, '<p>Nothing here</p>'), [way])).toBe('none');
    const twin = html.replaceAll('id="t"', 'id="t2"').replaceAll('for="t"', 'for="t2"');
    expect(await found(await worldOf(page, html + twin), [way])).toBe('several');
    for (const hide of ['hidden', 'style="display:none"', 'style="visibility:hidden"'])
      expect(await found(await worldOf(page, `${html}<div ${hide}>${twin}</div>`), [way])).toBe('found 1');
    expect(await found(await worldOf(page, `<div hidden>${html}</div>`), [way])).toBe('none');
  });

  const none: [string, Way, string][] = [
    ['a part of a label', label('Title'), '<label>Title of note <input></label>'],
    ['a label of no control', label('Title'), '<label>Title</label>'],
    ['a label of a hidden input', label('Title'), '<label for="t">Title</label><input type="hidden" id="t">'],
    ['a pattern', label('.*'), '<label>Title <input></label>'],
    ['a term with no value beside it', term('Name'), '<dl><dt>Name</dt><dt>Other</dt><dd>x</dd></dl>'],
    [
      'a column’s heading',
      term('Name'),
      '<table><tr><th>Name</th><th>ID</th></tr><tr><td>A<td>7</tr></table>',
    ],
    [
      'a button that says one thing and shows another',
      button('Save'),
      '<button aria-label="Save">Finish</button>',
    ],
    ['the same the other way', button('Save'), '<button aria-label="Finish">Save</button>'],
    [
      'the same by another element',
      button('Save'),
      '<p id="f">Finish</p><button aria-labelledby="f">Save</button>',
    ],
    ['a selector that is broken', css('..['), '<p></p>'],
    ['a selector that is a program', css('alert(1)'), '<p></p>'],
    ['a selector of a drawing', css('svg'), '<svg></svg>'],
  ];
  it.each(none)('does not find %s', async (_what, way, html) => {
    expect(await found(await worldOf(page, html), [way])).toBe('none');
  });

  it('says several where one term has two values', async () => {
    const html = '<dl><dt>Name</dt><dd>Ava</dd><dd>Ben</dd></dl>';
    expect(await found(await worldOf(page, html), [term('Name')])).toBe('several');
  });
});

describe('several ways', () => {
  it('agree, or are passed over where they find nothing', async () => {
    const world = await worldOf(page, '<label>Title <input name="title" data-is="1"></label>');
    expect(await found(world, [label('Title'), named('title')])).toBe('found 1');
    expect(await found(world, [label('Heading'), named('title')])).toBe('found 1');
    expect(await found(world, [label('Title'), named('subject'), css('input')])).toBe('found 1');
  });

  it('are drift where they find different elements, or one finds two', async () => {
    const html =
      '<label>Title <input name="a" class="x"></label><label>Body <input name="b" class="x"></label>';
    const world = await worldOf(page, html);
    expect(await found(world, [label('Title'), named('b')])).toBe('disagree');
    expect(await found(world, [named('b'), label('Title')])).toBe('disagree');
    expect(await found(world, [label('Title'), css('.x')])).toBe('several');
    expect(await found(world, [css('.x'), label('Title')])).toBe('several');
  });
});

describe('a page that stands in the way', () => {
  const target = '<label>Title <input name="title" data-is="1"></label>';
  const ways = [label('Title'), named('title'), css('[data-is]')];

  it('with names in front of the document’s own changes nothing', async () => {
    const names = ['querySelectorAll', 'getElementById', 'documentElement', 'createElement', 'body', 'all'];
    const clobber = names.map(
      (name) => `<img name="${name}" id="${name}" src="data:,"><form name="${name}"></form>`,
    );
    const world = await worldOf(page, clobber.join('') + target);
    expect(await page.evaluate(() => typeof document.querySelectorAll)).toBe('object'); // it does stand in the way
    expect(await found(world, ways)).toBe('found 1');
  });

  it('with names in front of a form’s own changes nothing', async () => {
    const names = [
      'checkVisibility',
      'getAttribute',
      'querySelectorAll',
      'closest',
      'children',
      'textContent',
    ];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const world = await worldOf(page, `<form name="f" data-is="1" data-code="Q1">${fields}</form>`);
    const inOurWorld = () => typeof document.forms[0]?.checkVisibility;
    expect(await world.run(inOurWorld, null)).toBe('object'); // it does stand in the way, here too
    expect(await found(world, [css('form'), named('f'), code])).toBe('found 1');
    expect(await found(await worldOf(page, `<form>${fields}${target}</form>`), ways)).toBe('found 1');
  });

  it('with built-ins of its own changes nothing', async () => {
    await page.setContent(target);
    await page.evaluate(() => {
      const wrong = () => {
        throw new Error('the page’s own');
      };
      for (const name of ['querySelectorAll', 'querySelector', 'getElementById'] as const)
        Object.defineProperty(Document.prototype, name, { value: wrong });
      Element.prototype.checkVisibility = () => false;
      Element.prototype.getAttribute = () => 'x';
      for (const name of ['filter', 'map', 'flatMap', 'includes'] as const)
        Object.defineProperty(Array.prototype, name, { value: wrong });
      String.prototype.replace = wrong;
      JSON.parse = wrong;
      JSON.stringify = wrong;
      window.fetch = wrong;
    });
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(false);
    expect(await found(await openWorld(page), ways)).toBe('found 1');
  });
});

describe('rows', () => {
  const screen = {
    title: 'x',
    when: [],
    fields: {},
    actions: {},
    lists: {
      notes: {
        table: [{ by: 'text', role: 'caption', text: 'Notes' }],
        columns: { ref: 'Ref', title: 'Title' },
      },
    },
  } as unknown as Screen;
  const head = '<thead><tr><th>Ref</th><th>Title *</th><th>State</th></tr></thead>';
  const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = async (inner: string, list = 'notes') => {
    const world = await worldOf(page, `<table><caption>Notes</caption>${inner}</table>`);
    return world.run((adapter, asked) => adapter.readRows(document, asked.screen, asked.list), {
      screen,
      list,
    });
  };
  const read = (...found: object[]) => ({ verdict: 'read', rows: found });
  const drifted = (field: string) => ({ verdict: 'drifted', field });

  it('are read by their headings, wherever the columns stand', async () => {
    expect(await rows(`${head}<tbody>${cells('1', ' A\n visit: ', 'Draft')}</tbody>`)).toEqual(
      read({ ref: '1', title: 'A visit:' }),
    );
    const turned = '<thead><tr><td>Title</td><td>Ref</td></tr></thead>';
    expect(await rows(`${turned}<tbody>${cells('A visit', '1')}</tbody>`)).toEqual(
      read({ ref: '1', title: 'A visit' }),
    );
  });

  it('are none in an empty table, and in one that says so across', async () => {
    expect(await rows(`${head}<tbody></tbody>`)).toEqual(read());
    expect(await rows(`${head}<tbody><tr><td colspan="3">No notes</td></tr></tbody>`)).toEqual(read());
  });

  it('name the column that is missing or there twice', async () => {
    const body = `<tbody>${cells('1', 'A', 'B')}</tbody>`;
    const heads = (...texts: string[]) =>
      `<thead><tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
    expect(await rows(heads('Ref', 'Heading', 'State') + body)).toEqual(drifted('notes › title'));
    expect(await rows(heads('Ref', 'Title', 'Title') + body)).toEqual(drifted('notes › title'));
    expect(await rows(heads('Title', 'State', 'x') + body)).toEqual(drifted('notes › ref'));
    expect(await rows(body)).toEqual(drifted('notes › ref'));
    expect(await rows(head, 'letters')).toEqual(drifted('letters › letters'));
  });

  it('are never half a list: a row that does not fit its headings is drift', async () => {
    const good = cells('1', 'A', 'Draft');
    const bad = [
      cells('2', 'B'),
      cells('2', 'B', 'Draft', 'more'),
      '<tr><td>2</td><td colspan="2">B</td></tr>',
      '<tr><td>2</td><td rowspan="2">B</td><td>Draft</td></tr>',
      '<tr><td>2</td></tr>',
    ];
    for (const row of bad)
      expect([row, await rows(`${head}<tbody>${good}${row}</tbody>`)]).toEqual([
        row,
        drifted('notes › rows'),
      ]);
  });

  it('are read under the last of two rows of headings', async () => {
    const two =
      '<thead><tr><th colspan="3">All</th></tr><tr><th>Ref</th><th>Title</th><th>State</th></tr></thead>';
    expect(await rows(`${two}<tbody>${cells('1', 'A', 'x')}</tbody>`)).toEqual(
      read({ ref: '1', title: 'A' }),
    );
  });

  it('leave out hidden rows and those of a table within', async () => {
    const inner = `<table>${head}<tbody>${cells('9', 'inner', 'x')}</tbody></table>`;
    const body = `<tbody>${cells('1', 'A', inner)}<tr hidden><td>2</td><td>B</td><td></td></tr></tbody>`;
    expect(await rows(head + body)).toEqual(read({ ref: '1', title: 'A' }));
  });

  it('are drift where the table is there twice or not at all', async () => {
    const twice = `${head}</table><table><caption>Notes</caption>${head}`;
    expect(await rows(twice)).toEqual(drifted('notes › table'));
    const none = await worldOf(page, '<table><caption>Letters</caption></table>');
    expect(await none.run((adapter, one) => adapter.readRows(document, one, 'notes'), screen)).toEqual(
      drifted('notes › table'),
    );
  });
});
