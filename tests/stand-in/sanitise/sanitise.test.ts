/** What may come out of cleaning: no script, no attribute, nothing unbalanced, and the same again the second time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SanitiseMode, sanitise, strictTextLimit } from './sanitise';

const onlyAllowedTags = /<(?!\/?(?:p|br|strong|b|em|i|u|ul|ol|li|h3)>)/;

/** Text that looks like mark-up far more often than chance would have it. */
const nastyMarkup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<p onclick=x>',
        '<b',
        '>',
        '<',
        '"',
        "'",
        '=',
        '/',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '<a href="javascript:1">',
        '<ul>',
        '<li>',
        '</ul>',
        '<svg/onload=1>',
      ),
      fc.constantFrom(
        '</p>',
        '</b>',
        '<h3>',
        '<div>',
        '&lt;',
        '&#60;',
        '&#x3c;script>',
        '&#xd800;',
        '\ud800',
        '\0',
        '\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const mode = fc.constantFrom<SanitiseMode>('gentle', 'strict');

describe('for any input', () => {
  it('lets no other tag and no attribute out', () => {
    fc.assert(
      fc.property(nastyMarkup, mode, (markup, how) => {
        expect(sanitise(markup, how)).not.toMatch(onlyAllowedTags);
      }),
    );
  });

  it('gives balanced tags', () => {
    fc.assert(
      fc.property(nastyMarkup, mode, (markup, how) => {
        const open: string[] = [];
        for (const [, slash, tag] of sanitise(markup, how).matchAll(/<(\/?)(\w+)>/g)) {
          if (tag === 'br') continue;
          if (slash) expect(open.pop()).toBe(tag);
          else open.push(tag ?? '');
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it('makes one space of what stood on both sides of a tag that it drops', () => {
    expect(sanitise('a\r\n</script>\r\nb', 'strict')).toBe('a b');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(nastyMarkup, mode, (markup, how) => {
        const once = sanitise(markup, how);
        expect(sanitise(once, how)).toBe(once);
      }),
    );
  });

  it('keeps no carriage return, NUL or half a character', () => {
    fc.assert(
      fc.property(nastyMarkup, mode, (markup, how) => {
        const cleaned = sanitise(markup, how);
        expect(cleaned).not.toMatch(/[\r\0]/);
        expect(cleaned.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('gentle', () => {
  it.each([
    ['<p class="x">One</p>', '<p>One</p>'],
    ['a<script>alert("</p>")</script>b', 'ab'],
    ['a<ScRiPt >x</sCrIpT >b', 'ab'],
    ['<style>p{}</style><p>One</p>', '<p>One</p>'],
    ['<div>One</div><div>Two</div>', '<p>One</p><p>Two</p>'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', '<p>a b </p>'],
    ['<span>One</span> <a href="x">two</a>', 'One two'],
    ['1 < 2 & 3 > 2', '1 &lt; 2 &amp; 3 &gt; 2'],
    ['&lt;script&gt;', '&lt;script&gt;'],
    ['<p title="a>b">One</p>', '<p>One</p>'],
    ['<b><p>One', '<b><p>One</p></b>'],
    ['“Quoted”\u00a0text', '“Quoted”&nbsp;text'],
    ['<!-- <p>no</p> --><h3>Yes</h3>', '<h3>Yes</h3>'],
    ['half \ud83d', 'half \ufffd'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('makes %j into %j', (markup, cleaned) => {
    expect(sanitise(markup, 'gentle')).toBe(cleaned);
  });
});

describe('strict', () => {
  it.each([
    ['<h3>Heading</h3>', '<p>Heading</p>'],
    ['<p>a \n  b\u00a0\u00a0c</p>', '<p>a b c</p>'],
    ['‘one’ “two”', `'one' "two"`],
  ])('makes %j into %j', (markup, cleaned) => {
    expect(sanitise(markup, 'strict')).toBe(cleaned);
  });

  it('cuts the text at 20,000 characters and keeps the tags whole', () => {
    const cleaned = sanitise(`<p>${'x'.repeat(strictTextLimit + 50)}</p><p>more</p>`, 'strict');
    expect(cleaned).toBe(`<p>${'x'.repeat(strictTextLimit)}</p>`);
  });
});

describe('a limit', () => {
  it('counts text only and leaves no half of a character', () => {
    expect(sanitise('<p>ab<b>cd</b></p>', 'gentle', 3)).toBe('<p>ab<b>c</b></p>');
    expect(sanitise('ab\u{1f600}', 'gentle', 3)).toBe('ab');
  });
});
