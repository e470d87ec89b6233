/**
 * One act on the page side: an input schema and what to do. Input that does not fit is refused before any
 * of the act's code runs.
 */
import type * as z from 'zod/mini';
import type { Profile } from '../domain/profile/schema';
import { takeUntrusted } from '../domain/untrusted';
import type { Typing } from '../mosaic/typing';

export interface ActContext {
  readonly nonce: string;
  readonly profile: Profile;
  readonly typing: Typing;
}

export type ActAnswer =
  | { readonly verdict: 'done'; readonly result: unknown }
  | { readonly verdict: 'bad-input' };
export type PageAct = (input: unknown, context: ActContext) => ActAnswer;

/**
 * Acts that a file of its own has brought into this document on a person's click. Both scripts run in one
 * world of the document, which the page itself cannot reach.
 */
const lateKey = Symbol.for('tessera late acts');

export function lateActs(): Readonly<Record<string, PageAct>> {
  return (globalThis as { [lateKey]?: Record<string, PageAct> })[lateKey] ?? {};
}

/** Brought a second time, a file changes nothing: the acts that are there know what they have begun. */
export function addLateActs(acts: Readonly<Record<string, PageAct>>): void {
  Object.assign(globalThis, { [lateKey]: { ...acts, ...lateActs() } });
}

export function pageAct<S extends z.ZodMiniType>(
  schema: S,
  run: (input: z.output<S>, context: ActContext) => unknown,
): PageAct {
  return (input, context) => {
    const read = takeUntrusted(schema, input);
    return read ? { verdict: 'done', result: run(read.value, context) } : { verdict: 'bad-input' };
  };
}
