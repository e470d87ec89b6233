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

export function readUntrusted<S extends z.ZodMiniType>(schema: S, input: unknown): Checked<z.output<S>> {
  const poisoned = findPoison(input, []);
  if (poisoned) return { verdict: 'refused', problems: [poisoned] };
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { verdict: 'fits', value: parsed.data };
  return { verdict: 'refused', problems: parsed.error.issues.flatMap(toProblems) };
}

/** Parses JSON text of at most `maxBytes` characters; the problem names the line where reading stopped. */
export function readJson(text: string, maxBytes: number): Checked<unknown> {
  if (text.length > maxBytes) {
    return refused(
      'the file',
      `This file is too large: ${text.length} characters, and at most ${maxBytes} are read.`,
    );
  }
  try {
    return { verdict: 'fits', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refused(
      'the file',
      `This is not a JSON file: ${error instanceof Error ? error.message : 'it cannot be read'}.`,
    );
  }
}

function refused(path: string, message: string): { verdict: 'refused'; problems: Problem[] } {
  return { verdict: 'refused', problems: [{ path, message }] };
}

function findPoison(value: unknown, path: readonly string[]): Problem | null {
  if (path.length > maxDepth) return { path: path.join(' › '), message: 'This is nested too deeply.' };
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (Array.isArray(value) && key === 'length') continue;
    const here = [...path, key];
    if (poison.has(key)) return { path: here.join(' › '), message: 'This key is not allowed in any file.' };
    const found = findPoison((value as Record<string, unknown>)[key], here);
    if (found) return found;
  }
  return null;
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join(' › ') || 'the top of the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path.map(String), key].join(' › '),
      message: 'Tessera does not know this key. Check its spelling or take it out.',
    }));
  }
  return [{ path, message: plainMessage(issue) }];
}

function plainMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `This should be ${withArticle(issue.expected)}${issue.input === undefined ? ', and it is missing' : ''}.`;
    case 'invalid_value':
      return `This should be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `This is too long or too large: at most ${issue.maximum}.`;
    case 'too_small':
      return `This is too short or too small: at least ${issue.minimum}.`;
    case 'invalid_format':
      return 'This is not written in the form that is needed here.';
    case 'invalid_union':
      return 'This is none of the kinds allowed here.';
    default:
      return 'This does not fit here.';
  }
}

function withArticle(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
