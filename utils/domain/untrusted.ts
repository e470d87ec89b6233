/**
 * Reads values that came from outside (a file, a policy, storage, a message, a page) through a schema, and
 * says what is wrong in plain words. Never merges, never fills in, and refuses keys that poison prototypes.
 */
import type * as z from 'zod/mini';

export interface Problem {
  /** Where in the file: 'screens › case-note-form › fields › title'. */
  readonly path: string;
  readonly message: string;
}

export type Checked<T> =
  | { readonly verdict: 'fits'; readonly value: T }
  | { readonly verdict: 'refused'; readonly problems: readonly Problem[] };

const poison = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 14;
/** What zod/mini says when a schema has no words of its own. */
const wordless = 'Invalid input';

export function readUntrusted<S extends z.ZodMiniType>(schema: S, input: unknown): Checked<z.output<S>> {
  const poisoned = findPoison(input, []);
  if (poisoned) {
    const message = poisonWords[poisoned.because];
    return { verdict: 'refused', problems: [{ path: placeOf(poisoned.path), message }] };
  }
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { verdict: 'fits', value: parsed.data };
  return { verdict: 'refused', problems: parsed.error.issues.flatMap(toProblems) };
}

/** The same without words, for where nobody reads them: a page's script is kept small. */
export function takeUntrusted<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
): { readonly value: z.output<S> } | null {
  if (findPoison(input, [])) return null;
  const parsed = schema.safeParse(input);
  return parsed.success ? { value: parsed.data } : null;
}

/** The same verdict, with the place of each problem told from further out: 'council.json › policy › pilot'. */
export function within<T>(part: string, checked: Checked<T>): Checked<T> {
  if (checked.verdict === 'fits') return checked;
  const problems = checked.problems.map(({ path, message }) => ({ path: `${part} › ${path}`, message }));
  return { verdict: 'refused', problems };
}

interface Poison {
  readonly path: readonly PropertyKey[];
  readonly because: 'too-deep' | 'key';
}

const poisonWords = {
  'too-deep': 'This is nested too deeply.',
  key: 'This key is not allowed in any file.',
} as const;

function findPoison(value: unknown, path: readonly PropertyKey[]): Poison | null {
  if (path.length > maxDepth) return { path, because: 'too-deep' };
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (Array.isArray(value) && key === 'length') continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (poison.has(key)) return { path: here, because: 'key' };
    const found = findPoison((value as Record<string, unknown>)[key], here);
    if (found) return found;
  }
  return null;
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = placeOf(issue.path) || 'the top of the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: placeOf([...issue.path, key]),
      message: 'Tessera does not know this key. Check its spelling or take it out.',
    }));
  }
  return [{ path, message: issue.message === wordless ? plainMessage(issue) : issue.message }];
}

/** Counts as people do: the first entry of a list is 1. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : shortened(String(key)))).join(' › ');
}

/** A key may be the hostile part: enough of it to find it by. */
function shortened(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key;
}

function plainMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `This is missing. It should be ${inWords(issue.expected)}.`;
      return `This should be ${inWords(issue.expected)}.`;
    case 'invalid_value':
      return `This should be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `This is too ${sizeWords[issue.origin]?.[0] ?? 'large'}: at most ${issue.maximum}.`;
    case 'too_small':
      return `This is too ${sizeWords[issue.origin]?.[1] ?? 'small'}: at least ${issue.minimum}.`;
    case 'invalid_format':
      return 'This is not written in the form that is needed here.';
    case 'invalid_key':
      return 'This name may hold small letters, digits and hyphens only, and begins with a letter.';
    case 'invalid_union':
      return 'This is none of the kinds allowed here.';
    default:
      return 'This does not fit here.';
  }
}

const sizeWords: Readonly<Record<string, readonly [over: string, under: string]>> = {
  string: ['long', 'short'],
  array: ['long a list', 'short a list'],
};

/** What zod calls a type, as a person who edits the file would. */
const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'a group of entries: { … }',
  record: 'a group of entries: { … }',
};

function inWords(expected: string): string {
  return typeWords[expected] ?? `of the kind ‘${expected}’`;
}
