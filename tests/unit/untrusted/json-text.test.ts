/**
 * JSON text from a file or from pasting: too large, broken, doubled and half-made texts are refused with the
 * place; everything that `JSON.stringify` writes is read back.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../utils/domain/json-text';

const limit = 256_000;

function refusal(text: string, max = limit): string {
  const read = readJson(text, max);
  return read.verdict === 'refused'
    ? read.problems.map((one) => `${one.path}: ${one.message}`).join('\n')
    : '';
}

describe('readJson', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(readJson('{"a": [1, "é"]}', limit)).toEqual({ verdict: 'fits', value: { a: [1, 'é'] } });
    expect(readJson('\uFEFF{"a": 1}', limit)).toEqual({ verdict: 'fits', value: { a: 1 } });
  });

  it('refuses 50 MB without reading it', () => {
    const huge = `{"a":"${'x'.repeat(50_000_000)}`; // broken as well: parsing it would say so instead
    expect(refusal(huge)).toBe('the file: This is too large: at most 256000 characters are read.');
  });

  it('refuses an empty file, and one with a second byte order mark', () => {
    expect(refusal(' \n')).toBe('the file: This is empty.');
    expect(refusal('\uFEFF\uFEFF{}')).toContain('line 1: This is not JSON');
  });

  const broken: [string, string, number][] = [
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a missing value', '{\n  "a": 1,\n  "b":\n}', 4],
    ['a comma too many', '{\n  "a": [1, 2,\n  ]\n}', 3],
    ['a text that is not closed', '{\n  "a": "one\n}', 2],
    ['a key without quotation marks', '{\n\n\n  a: 1\n}', 4],
    ['single quotation marks', "{\n  'a': 1\n}", 2],
    ['a bracket of the other kind', '{\n  "a": [1\n}', 3],
    ['more after the end', '{"a": 1}\n{"b": 2}', 2],
    ['an end that is missing', '{\n  "a": {\n    "b": 1\n  }\n', 5],
    ['a word that is no value', '{\n  "a": undefined\n}', 2],
    ['a comment', '{\n  "a": 1 // why\n}', 2],
    ['a number that is none', '[\n1,\n01\n]', 3],
  ];
  it.each(broken)('says on which line %s stands', (_what, text, line) => {
    expect(refusal(text)).toMatch(new RegExp(`^line ${line}: This is not JSON: reading stopped here`));
  });

  it('refuses deep nesting that was never closed, and reads the line of it', () => {
    expect(refusal('['.repeat(200_000))).toContain('line 1: This is not JSON');
  });

  it('refuses a key that stands twice, wherever and however it is written', () => {
    const twice = 'This key stands here twice. Take one of them out.';
    expect(refusal('{"a": 1, "b": {"c": [0, {"d": 1, "d": 2}]}}')).toBe(`b › c › 2 › d: ${twice}`);
    expect(refusal('{"a": 1, "\\u0061": 2}')).toBe(`a: ${twice}`);
    expect(refusal('{"a": {"x": 1}, "b": {"x": 1}, "c": ["x", "x"], "x": "x"}')).toBe('');
    expect(refusal('{"a": "{\\"b\\":1,\\"b\\":2}"}')).toBe('');
  });

  it('refuses half a character, in a text or in a key', () => {
    expect(refusal('{"a": {"b": ["ok", "\\ud83d"]}}')).toContain('a › b › 2: This holds half a character');
    expect(refusal('{"\\udc00": 1}')).toContain('half a character');
    expect(refusal('{"a": "\\ud83d\\ude00 😀"}')).toBe('');
  });

  it('lets a number past what can be counted become infinite, for the schema to refuse', () => {
    expect(readJson('[1e999]', limit)).toEqual({ verdict: 'fits', value: [Number.POSITIVE_INFINITY] });
  });

  it('reads whatever JSON.stringify writes', () => {
    const value = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2, '\t'), (each, indent) => {
        const text = JSON.stringify(each, null, indent);
        expect(readJson(text, limit)).toEqual({ verdict: 'fits', value: JSON.parse(text) });
      }),
    );
  });

  it('never throws and never takes what JSON.parse does not', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '"\\', '1', '-', 'null', '\n', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const read = readJson(text, limit);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(read.verdict).toBe('refused');
          return;
        }
        if (read.verdict === 'fits') expect(read.value).toEqual(parsed);
        else expect(read.problems[0]?.message).toContain('twice');
      }),
      { numRuns: 2000 },
    );
  });
});
