/**
 * Text made to break files: any code unit, line ends of every kind, escapes, folds, header and property look-alikes,
 * letters of every width and direction. For fast-check.
 */
import fc from 'fast-check';

const pieces = fc.constantFrom(
  ...['\r\n', '\r', '\n', '\0', '\t', '\u000b', '\f', '\u0085', '\u2028', '\u2029', '\ufeff', '\u001b'],
  ...['\\', '\\n', '\\\\', ';', ',', ':', '"', '^', "^'", '=', ' ', '  ', '.', '\r\n ', '\r\n\t', '=?', '?='],
  ...['\r\nATTENDEE:mailto:x@y.example', '\nEND:VEVENT\nBEGIN:VEVENT', '\r\nBcc: x@y.example', '\r\n\r\n'],
  ...['=?UTF-8?Q?=0D=0ABcc:_x@y.example?=', '--=_tessera-part_=', '\r\n.\r\n', 'BEGIN:VALARM'],
  ...[
    'é',
    'Ł',
    'ß',
    'ش',
    'ע',
    '中',
    '👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'e\u0301',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    '\u200d',
  ],
  ...['\ud800', '\udc00', '\uffff', '\u00ad', '\u00a0'],
);

/** One string out of pieces, plain words and code points; some run to thousands of characters. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 30,
    })
    .map((all) => all.join('')),
  fc
    .tuple(fc.oneof(pieces, fc.string({ minLength: 1, maxLength: 3 })), fc.integer({ min: 1, max: 400 }))
    .map(([one, count]) => one.repeat(count)),
);

/** What must be read back: the text without what plain-text.ts says it takes out, worked out another way. */
export function readable(text: string): string {
  let out = '';
  for (const one of text.replaceAll('\r\n', '\n')) {
    const code = one.codePointAt(0) ?? 0;
    if ('\n\r\u000b\f\u0085\u2028\u2029'.includes(one)) out += '\n';
    else if (code === 9) out += '\t';
    else if (code >= 0xd800 && code <= 0xdfff) out += '\ufffd';
    else if (code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && code !== 0xfeff) out += one;
  }
  return out;
}

export const readableLine = (text: string) => readable(text).replace(/[\n\t]/g, ' ');
