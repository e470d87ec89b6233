/** The journal of the model, in memory: an entry is there once its promise has resolved, and stays. Tags are sums, not secrets. */
import type { JournalEntry } from '../../../../utils/domain/journal-entry';

export const journal: {
  entries: JournalEntry[];
  write: (entry: JournalEntry) => Promise<void>;
  /** Between two looks. */
  wait: () => Promise<void>;
} = {
  entries: [],
  write: () => Promise.resolve(),
  wait: () => Promise.resolve(),
};

export function tagOf(kind: string, text: string): string {
  let sum = 7;
  for (const letter of `${kind}|${text}`) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36).padEnd(43, '-');
}
