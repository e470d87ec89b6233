/** Words of the dashboard that stand in more than one place. */

import type { ObservedKind } from '../../utils/domain/evidence/card';
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
