/**
 * The last word on one child's draft. The words promise: 'verified' means read back and equal, found once
 * and not there before; anything less has a weaker word, and 'check' tells a person to look.
 */
import type { Identity } from './people';
import { type Comparison, type Difference, normaliseText } from './recordings/compare';

export type Settlement =
  | { readonly verdict: 'verified' }
  | { readonly verdict: 'verified-with-differences'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'not-saved' }
  | { readonly verdict: 'duplicate'; readonly count: number }
  | {
      readonly verdict: 'check';
      readonly because: CheckReason;
      /** Set when the page showed another person: both are named for checking by hand. Memory only. */
      readonly alsoLookAt: Identity | null;
    }
  | { readonly verdict: 'not-started'; readonly because: NotStartedReason };

export type CheckReason =
  | 'other-person-shown'
  | 'one-new-note-that-differs'
  | 'could-not-read-back'
  | 'page-changed'
  | 'another-window'
  | 'other-worker'
  | 'cut-short';

export type NotStartedReason =
  | 'stopped-before'
  | 'skipped-look-alike'
  | 'left-to-you'
  | 'locked'
  | 'missing-type'
  | 'not-permitted'
  | 'restricted'
  | 'page-changed'
  | 'wrong-person';

/** What one look at the child's own record after the click has shown. */
export interface ReadBack {
  /** Notes on the list now that look like the one intended and were not there before the click. */
  readonly newLookAlikes: number;
  /** How the one new note compares with the intended text; null when there is not exactly one. */
  readonly comparison: Comparison | null;
  /** True when the new note is a draft without alerts, text message or significant event. */
  readonly isPlainDraft: boolean;
  /** Another person that a page showed where the child was expected. */
  readonly otherPerson: Identity | null;
  /** Another window of the same site was loading between the last check and the answer (law 3). */
  readonly otherWindow: boolean;
  /** How many looks, ten seconds apart, have found nothing new, this one included. */
  readonly emptyLooks: number;
}

/** Looks at a list without a new note before 'not saved' may be said: the answer may still be under way. */
export const looksBeforeNotSaved = 3;

/**
 * Settles one child from what was read back, or says to look again. A shown stranger or another window
 * always wins over what looks right: then the word is never better than 'check'.
 */
export function settleReadBack(seen: ReadBack): Settlement | 'look-again' {
  if (seen.newLookAlikes > 1) return { verdict: 'duplicate', count: seen.newLookAlikes };
  if (seen.otherPerson)
    return { verdict: 'check', because: 'other-person-shown', alsoLookAt: seen.otherPerson };
  if (seen.otherWindow) return { verdict: 'check', because: 'another-window', alsoLookAt: null };
  if (seen.newLookAlikes === 0) {
    return seen.emptyLooks >= looksBeforeNotSaved ? { verdict: 'not-saved' } : 'look-again';
  }
  if (!seen.comparison) return { verdict: 'check', because: 'could-not-read-back', alsoLookAt: null };
  if (!seen.isPlainDraft) return { verdict: 'check', because: 'one-new-note-that-differs', alsoLookAt: null };
  return settleComparison(seen.comparison);
}

function settleComparison(comparison: Comparison): Settlement {
  if (comparison.verdict === 'same') return { verdict: 'verified' };
  return comparison.differences.some(isAnotherText)
    ? { verdict: 'check', because: 'one-new-note-that-differs', alsoLookAt: null }
    : { verdict: 'verified-with-differences', differences: comparison.differences };
}

/** A body that shares less than half its words with what was meant is somebody else's note, not a sanitised one. */
function isAnotherText({ field, intended, saved }: Difference): boolean {
  if (field !== 'body') return false;
  const wanted = wordsIn(intended);
  const held = new Map<string, number>();
  for (const word of wordsIn(saved)) held.set(word, (held.get(word) ?? 0) + 1);
  if (wanted.length === 0) return held.size === 0; // nothing meant and nothing held proves nothing
  let shared = 0;
  for (const word of wanted) {
    const left = held.get(word) ?? 0;
    if (left === 0) continue;
    held.set(word, left - 1); // each word saved answers for one word meant, however often it was meant
    shared += 1;
  }
  return shared * 2 < wanted.length;
}

function wordsIn(text: string): string[] {
  return (
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
