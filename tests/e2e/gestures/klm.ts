/**
 * The keystroke-level model (Card, Moran and Newell 1983): turns a log of what a person's hands did, and what they
 * had to read, into seconds. Pure. It says what a practised person without errors would take; it never says what
 * somebody did take, and it is not for users of assistive technology.
 */

export type Act =
  /** A press of the pointer on something. `nth` is 2 or 3 for the later presses of a double or triple click. */
  | {
      readonly do: 'press';
      readonly on: string;
      readonly is: 'command' | 'choice' | 'field';
      readonly nth: number;
    }
  /** One key, Shift and Control counting as keys of their own. */
  | { readonly do: 'key'; readonly on: string }
  /** What must be read before the next act: names, questions, answers. Counted in words. */
  | { readonly do: 'read'; readonly what: string; readonly words: number }
  /** The system's own time, left out of the person's and printed apart. */
  | { readonly do: 'wait'; readonly seconds: number };

export interface Operators {
  readonly K: number;
  readonly P: number;
  readonly BB: number;
  readonly H: number;
  readonly M: number;
  /** Words read. */
  readonly words: number;
  /** Seconds of the system's. */
  readonly R: number;
}

/** Seconds an operator. K is an average typist's; reading is silent English prose (238 words a minute). */
export const seconds = { K: 0.28, P: 1.1, BB: 0.2, H: 0.4, M: 1.35, word: 60 / 238 } as const;

const none: Operators = { K: 0, P: 0, BB: 0, H: 0, M: 0, words: 0, R: 0 };

/**
 * Where M stands: before a command, before the first of a row of ticks or other choices of one kind, and before each
 * run of keys in a field; not between pointing at a field and typing into it. A choice that follows something just
 * read gets one as well: that is a decision.
 */
export function operatorsIn(log: readonly Act[]): Operators {
  let hands: 'pointer' | 'keys' = 'pointer';
  let last: Act | null = null;
  let hasRead = false;
  let total = none;
  const add = (more: Partial<Operators>) => {
    total = sum(total, { ...none, ...more });
  };
  for (const act of log) {
    if (act.do === 'wait') add({ R: act.seconds });
    else if (act.do === 'read') {
      add({ words: act.words });
      hasRead = true;
      continue;
    } else {
      const device = act.do === 'press' ? 'pointer' : 'keys';
      if (hands !== device) add({ H: 1 });
      hands = device;
      if (act.do === 'key') add({ K: 1, M: isSameRun(act, last) ? 0 : 1 });
      else if (act.nth > 1) add({ BB: 1 });
      else add({ P: 1, BB: 1, M: needsThought(act, last, hasRead) ? 1 : 0 });
    }
    hasRead = false;
    if (act.do !== 'wait') last = act;
  }
  return total;
}

function isSameRun(act: Extract<Act, { do: 'key' }>, last: Act | null): boolean {
  return (last?.do === 'key' || last?.do === 'press') && last.on === act.on;
}

function needsThought(act: Extract<Act, { do: 'press' }>, last: Act | null, hasRead: boolean): boolean {
  if (act.is === 'command' || act.is === 'field') return true;
  const isSameRow = last?.do === 'press' && last.is === 'choice' && kindOf(last.on) === kindOf(act.on);
  return !isSameRow || (hasRead && kindOf(act.on) === 'radio');
}

/** 'radio' in 'radio: Leave it out'. */
function kindOf(on: string): string {
  return on.split(':')[0] ?? on;
}

export function sum(one: Operators, other: Operators): Operators {
  const keys = Object.keys(none) as (keyof Operators)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Operators;
}

/** The person's own seconds, without the system's. */
export function personSeconds({ K, P, BB, H, M, words }: Operators): number {
  return (
    K * seconds.K + P * seconds.P + BB * seconds.BB + H * seconds.H + M * seconds.M + words * seconds.word
  );
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
