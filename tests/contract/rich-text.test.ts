/**
 * Formatted text: what is written is read back the same; what a recording cannot hold is named; scripts and
 * attributes never come along, however the text is made.
 */
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark, MarkedRange, Paragraph } from '../../utils/domain/recordings/recording';
import { launchBrowser, type World, worldOf } from './world';

let browser: Browser;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  world = await worldOf(page, '<div id="rich" contenteditable></div>');
});
afterAll(() => browser?.close());

/** Puts the mark-up there as a server would send it, so that the browser's own parser is in the way. */
async function read(html: string) {
  await page.evaluate((text) => {
    const rich = document.createElement('div');
    rich.id = 'rich';
    rich.innerHTML = text;
    document.body.replaceChildren(rich);
  }, html);
  return world.run((adapter) => adapter.readParagraphs(document.getElementById('rich') as HTMLElement), null);
}

const texts = async (html: string) => (await read(html)).body.map(({ kind, text }) => `${kind}: ${text}`);

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const plainText = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\t\n\r ]+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const markNames: Mark[] = ['bold', 'italic', 'underline'];

/** Ranges of each mark that neither touch nor are empty, in the order in which they are read. */
function marksFor(text: string, cuts: readonly (readonly number[])[]): MarkedRange[] {
  return cuts
    .flatMap((places, index) => {
      const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
      const mark = markNames[index] as Mark;
      return ends.flatMap((start, at) => {
        const end = ends[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end, mark }] : [];
      });
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.mark.localeCompare(b.mark));
}

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    fc.constantFrom('text', 'bullet', 'number', 'heading') as fc.Arbitrary<Paragraph['kind']>,
    plainText,
    fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([kind, text, cuts]) => ({ kind, text, marks: marksFor(text, cuts) }));

describe('what is written', () => {
  it('is read back the same: kinds, words and marks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { maxLength: 5 }), async (body) => {
        const back = await world.run((adapter, given) => {
          const rich = document.createElement('div');
          rich.append(...adapter.toNodes(document, given));
          return adapter.readParagraphs(rich);
        }, body);
        expect(back).toEqual({ body, leftBehind: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('survives being sent as mark-up and shown again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { maxLength: 4 }), async (body) => {
        const back = await world.run((adapter, given) => {
          const rich = document.createElement('div');
          rich.append(...adapter.toNodes(document, given));
          const again = document.createElement('div');
          again.innerHTML = rich.innerHTML;
          return adapter.readParagraphs(again);
        }, body);
        // U+0000 and lone surrogates do not survive mark-up; every other character does.
        expect(back.body).toEqual(body);
      }),
      { numRuns: 100 },
    );
  });

  it('is only p, ul, ol, li, h3, strong, em and u, without one attribute, whatever it says', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{x}}\u202e\ud800';
    const body: Paragraph[] = (['text', 'bullet', 'number', 'heading'] as const).map((kind) => ({
      kind,
      text: hostile,
      marks: [{ start: 0, end: 5, mark: 'bold' }],
    }));
    const made = await world.run((adapter, given) => {
      const rich = document.createElement('div');
      rich.append(...adapter.toNodes(document, given));
      return [...rich.getElementsByTagName('*')].map((node) => `${node.localName} ${node.attributes.length}`);
    }, body);
    expect([...new Set(made)].sort()).toEqual(['h3 0', 'li 0', 'ol 0', 'p 0', 'strong 0', 'ul 0']);
  });
});

describe('what is read', () => {
  it('keeps words of different blocks apart, and of one block together', async () => {
    expect(await texts('<p>One <b>two</b>\n three</p>four<div>five</div>')).toEqual([
      'text: One two three',
      'text: four',
      'text: five',
    ]);
    expect(await texts('a<br>b<hr>c')).toEqual(['text: a', 'text: b', 'text: c']);
    expect(await texts('<dl><dt>Name</dt><dd>Ava</dd></dl>')).toEqual(['text: Name', 'text: Ava']);
    expect(await texts('<p>a </p><p> \u00a0 </p><p><br></p><p>b</p>')).toEqual(['text: a', 'text: b']);
    expect(await texts('<b>a </b> <i> b</i>')).toEqual(['text: a b']);
  });

  it('knows lists and headings, also around paragraphs', async () => {
    const html =
      '<h2>H</h2><ul><li>a</li><li><p>b</p></li></ul><ol><li>c<ul><li>d</li></ul></li></ol><p>e</p>';
    expect(await texts(html)).toEqual([
      'heading: H',
      'bullet: a',
      'bullet: b',
      'number: c',
      'bullet: d',
      'text: e',
    ]);
  });

  it.each([
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a table'], ['text: a', 'text: b']],
    ['<p>x<img src="data:," alt="Ava"></p>', ['a picture'], ['text: x']],
    ['<p>x<svg><text>y</text><script>z</script></svg></p>', ['a picture'], ['text: x']],
    ['<p><a href="https://x.example">site</a></p>', ['a link’s address'], ['text: site']],
    ['<iframe srcdoc="x"></iframe><p>a</p>', ['an embedded page'], ['text: a']],
    ['<p><s>not</s> 10<sup>2</sup></p>', null, ['text: not 102']],
    ['<select><option>one</option></select><textarea>two</textarea><p>a</p>', ['a form field'], ['text: a']],
    ['<video>no video</video><p>a</p>', ['a video'], ['text: a']],
  ])('names what is not carried: %s', async (html, leftBehind, body) => {
    const both = ['struck-out words (as ordinary words)', 'raised or lowered characters (as ordinary ones)'];
    expect((await read(html)).leftBehind).toEqual(leftBehind ?? both);
    expect(await texts(html)).toEqual(body);
  });

  it('never takes a script, a style or an attribute along', async () => {
    const html = `<p onclick="alert(1)" title="secret" style="color:red">a<script>b</script><style>c</style></p>
      <template><p>d</p></template><noscript>e</noscript><!-- f --><p data-x="g" hidden>h</p>`;
    const plain = (text: string) => ({ kind: 'text', text, marks: [] });
    expect(await read(html)).toEqual({ body: [plain('a'), plain('h')], leftBehind: [] });
  });

  it('gives whole paragraphs of 100 kB, and of a tree as deep as a parser makes', async () => {
    const long = 'word '.repeat(20_000).trim();
    expect((await read(`<p>${long}</p>`)).body[0]?.text).toBe(long);
    const deep = `${'<b>'.repeat(5_000)}x`;
    expect((await read(deep)).body).toEqual([
      { kind: 'text', text: 'x', marks: [{ start: 0, end: 1, mark: 'bold' }] },
    ]);
  });

  it('reading is settled: what was read, written and read again is the same', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<ol>',
      '<h2>',
      '</h2>',
      '<br>',
      '<i>',
      '</i>',
      ' ',
      '\n',
      'word',
      '&nbsp;',
      'é',
      '<table><tr><td>',
      '</table>',
      '<div>',
      '</div>',
      '<u>',
      '</u>',
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const { body } = await read(pieces.join(''));
        const again = await world.run((adapter, given) => {
          const rich = document.createElement('div');
          rich.append(...adapter.toNodes(document, given));
          return adapter.readParagraphs(rich).body;
        }, body);
        expect(again).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });
});
