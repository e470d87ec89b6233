/**
 * Values from outside: what does not fit is refused with its place and why in plain words, and nothing that
 * is read can reach a prototype.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readUntrusted } from '../../../utils/domain/untrusted';

const schema = z.strictObject({
  title: z.string().check(z.minLength(2), z.maxLength(5)),
  count: z.int().check(z.minimum(1), z.maximum(9)),
  kind: z.enum(['a', 'b']),
  yes: z.boolean(),
  list: z.array(z.strictObject({ name: z.string() })),
  words: z.record(z.string().check(z.regex(/^[a-z]+$/)), z.string()),
});
const good = { title: 'abc', count: 3, kind: 'a', yes: true, list: [{ name: 'x' }], words: { one: 'x' } };

function problems(input: unknown): string[] {
  const read = readUntrusted(schema, input);
  return read.verdict === 'fits' ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('readUntrusted', () => {
  it('gives what fits, as it was', () => {
    expect(readUntrusted(schema, good)).toEqual({ verdict: 'fits', value: good });
  });

  const faulty: [string, unknown, string][] = [
    ['text for a number', { ...good, count: '3' }, 'count: This should be a number.'],
    ['a number for text', { ...good, title: 7 }, 'title: This should be text.'],
    ['text for yes or no', { ...good, yes: 'true' }, 'yes: This should be true or false.'],
    ['a group for a list', { ...good, list: {} }, 'list: This should be a list: [ … ].'],
    ['a list for a group', { ...good, list: [[]] }, 'list › 1: This should be a group of entries: { … }.'],
    [
      'what is missing',
      { ...good, list: [{ name: 'x' }, {}] },
      'list › 2 › name: This is missing. It should be text.',
    ],
    ['a word not on the list', { ...good, kind: 'c' }, 'kind: This should be one of: a, b.'],
    ['too long', { ...good, title: 'abcdef' }, 'title: This is too long: at most 5.'],
    ['too short', { ...good, title: 'a' }, 'title: This is too short: at least 2.'],
    ['too large', { ...good, count: 10 }, 'count: This is too large: at most 9.'],
    ['half a number', { ...good, count: 1.5 }, 'count: This should be a whole number.'],
    ['1e999', { ...good, count: Number.POSITIVE_INFINITY }, 'count: This should be a number.'],
    [
      'a misspelt key',
      { ...good, tite: 'x' },
      'tite: Tessera does not know this key. Check its spelling or take it out.',
    ],
    [
      'a name that is none',
      { ...good, words: { One: 'x' } },
      'words › One: This name may hold small letters, digits and hyphens only, and begins with a letter.',
    ],
    ['nothing', undefined, 'the top of the file: This is missing. It should be a group of entries: { … }.'],
    ['null', null, 'the top of the file: This should be a group of entries: { … }.'],
  ];
  it.each(faulty)('names the place of %s', (_what, input, problem) => {
    expect(problems(input)).toEqual([problem]);
  });

  it('names every fault, not only the first', () => {
    expect(problems({ ...good, title: 7, count: 'x', kind: 1 })).toHaveLength(3);
  });

  it('shortens a key that is itself the hostile part', () => {
    const [problem = ''] = problems({ ...good, ['k'.repeat(100_000)]: 1 });
    expect(problem.length).toBeLessThan(200);
  });
});

describe('keys that poison', () => {
  const poisons = ['__proto__', 'constructor', 'prototype'];
  const anything = z.unknown();

  it.each(poisons)('refuses %s at the top, within, and in a list', (key) => {
    const holder: unknown = JSON.parse(`{"${key}": {"polluted": true}}`);
    const message = 'This key is not allowed in any file.';
    expect(readUntrusted(anything, holder)).toEqual({
      verdict: 'refused',
      problems: [{ path: key, message }],
    });
    expect(readUntrusted(anything, { a: [1, { b: holder }] })).toEqual({
      verdict: 'refused',
      problems: [{ path: `a › 2 › b › ${key}`, message }],
    });
    expect((holder as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses them anywhere in anything', () => {
    const place = fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.nat(3)), { maxLength: 8 });
    fc.assert(
      fc.property(place, fc.constantFrom(...poisons), (path, key) => {
        const poisoned: unknown = JSON.parse(`{"${key}": 1}`);
        const value = path.reduceRight<unknown>(
          (inner, step) => (typeof step === 'number' ? [...Array(step).fill(0), inner] : { [step]: inner }),
          poisoned,
        );
        expect(readUntrusted(anything, value).verdict).toBe('refused');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });

  it('refuses what is nested too deeply, without running out of stack', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    const read = readUntrusted(anything, deep);
    expect(read).toMatchObject({ verdict: 'refused', problems: [{ message: 'This is nested too deeply.' }] });
  });

  it('takes plain data of any shape as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(readUntrusted(anything, value)).toEqual({ verdict: 'fits', value });
      }),
    );
  });
});
