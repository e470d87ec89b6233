/** Words of the dashboard that stand in more than one place. */

import type { ObservedKind } from '../../utils/domain/evidence/card';
import { sayDuration } from '../../utils/domain/evidence/display';
import type { SmallChange, Status } from '../../utils/domain/evidence/small-change';
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

export const measurableWords: Readonly<Record<SmallChange['measurable'], string>> = {
  timed: 'Timed: how long a task takes',
  counted: 'Counted: how often something happens',
  days: 'Days waited',
  asked: 'Asked: what people say',
  'not-measured': 'Not measured yet',
};

export const impactWords: Readonly<Record<SmallChange['intendedImpact'][number]['who'], string>> = {
  'child-family': 'Children and families',
  practitioner: 'Practitioners',
  'business-support': 'Business support',
  manager: 'Managers',
  partner: 'Partners',
};

export const mechanismWords: Readonly<Record<NonNullable<SmallChange['mechanism']>, string>> = {
  'faster-task': 'A task takes less time',
  'removed-task': 'A task is not needed any more',
  'fewer-handovers': 'It passes through fewer hands',
  'shorter-wait': 'Somebody waits less',
  'less-duplication': 'The same is written less often',
  quality: 'What is written is better',
  culture: 'How people work together',
};
