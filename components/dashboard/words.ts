/** Words of the dashboard that stand in more than one place. */

import type { ObservedKind } from '../../utils/domain/evidence/card';
import { sayDuration } from '../../utils/domain/evidence/display';
import type { Status } from '../../utils/domain/evidence/small-change';
import type { StatusKind } from '../controls/StatusMark';

export const statusWords: Readonly<Record<Status, string>> = {
  idea: 'Idea',
  scoping: 'Scoping',
  baseline: 'Timing the ordinary way',
  testing: 'Testing',
  adopted: 'Adopted',
  adapted: 'Adapted',
  dropped: 'Dropped',
  parked: 'Parked',
};

export const observedMark: Readonly<
  Record<ObservedKind, { readonly kind: StatusKind; readonly word: string }>
> = {
  nothing: { kind: 'none', word: 'Nothing yet' },
  withheld: { kind: 'none', word: 'Withheld' },
  'not-enough': { kind: 'waiting', word: 'Not enough yet' },
  'no-clear-change': { kind: 'look', word: 'No clear change' },
  'saves-time': { kind: 'good', word: 'Saves time' },
  'costs-time': { kind: 'problem', word: 'Costs time' },
};

export const armWords = {
  manual: 'by hand',
  native: 'Mosaic’s own way',
  holdback: 'weeks with the helper off',
  helper: 'with the helper',
} as const;

/** Minus as people read it: a saving is time less, a loss is time more. */
export const lessOrMore = (seconds: number): string =>
  `${sayDuration(Math.abs(seconds))} ${seconds < 0 ? 'less' : 'more'}`;
