/**
 * How long the law of England gives for each kind of review, as data with its source: Care Planning, Placement and
 * Case Review (England) Regulations 2010 (SI 2010/959) and Adoption Agencies Regulations 2005 (SI 2005/389, 'AAR').
 * Data only: counting is in timetable.ts. Other nations stand apart, unverified, in other-nations.ts.
 */

export type RuleId =
  | 'first'
  | 'second'
  | 'subsequent'
  | 'adjourned'
  | 'short-breaks-first'
  | 'short-breaks-next'
  | 'adoption-authority-first'
  | 'adoption-authority-next'
  | 'adoption-placed-first'
  | 'adoption-placed-second'
  | 'adoption-placed-next';

export type StartEvent =
  | 'became-looked-after'
  | 'first-review-held'
  | 'previous-review-held'
  | 'adjourned-meeting'
  | 'first-placement-started'
  | 'authority-to-place'
  | 'placed-for-adoption';

export interface ReviewRule {
  /** The event whose day is day 0. */
  readonly from: StartEvent;
  readonly within: number;
  readonly unit: 'working-days' | 'days' | 'months';
  readonly law: string;
  /** Days that Mosaic's published extract adds instead of months, shown as 'reported as' and never as the date. */
  readonly reportedAfterDays?: number;
}

export const englandRules: Readonly<Record<RuleId, ReviewRule>> = {
  first: { from: 'became-looked-after', within: 20, unit: 'working-days', law: 'reg 33(1), SI 2010/959' },
  second: {
    from: 'first-review-held',
    within: 3,
    unit: 'months',
    law: 'reg 33(2), SI 2010/959',
    reportedAfterDays: 91,
  },
  subsequent: {
    from: 'previous-review-held',
    within: 6,
    unit: 'months',
    law: 'reg 33(2), SI 2010/959',
    reportedAfterDays: 183,
  },
  adjourned: {
    from: 'adjourned-meeting',
    within: 20,
    unit: 'working-days',
    law: 'reg 36(2), SI 2010/959, once only',
  },
  'short-breaks-first': {
    from: 'first-placement-started',
    within: 3,
    unit: 'months',
    law: 'reg 48, SI 2010/959',
  },
  'short-breaks-next': {
    from: 'previous-review-held',
    within: 6,
    unit: 'months',
    law: 'reg 48, SI 2010/959',
  },
  'adoption-authority-first': {
    from: 'authority-to-place',
    within: 3,
    unit: 'months',
    law: 'AAR reg 36(1), SI 2005/389',
  },
  'adoption-authority-next': {
    from: 'previous-review-held',
    within: 6,
    unit: 'months',
    law: 'AAR reg 36(1), SI 2005/389',
  },
  'adoption-placed-first': {
    from: 'placed-for-adoption',
    within: 28,
    unit: 'days',
    law: 'AAR reg 36(3), SI 2005/389',
  },
  'adoption-placed-second': {
    from: 'first-review-held',
    within: 3,
    unit: 'months',
    law: 'AAR reg 36(3), SI 2005/389',
  },
  'adoption-placed-next': {
    from: 'previous-review-held',
    within: 6,
    unit: 'months',
    law: 'AAR reg 36(3), SI 2005/389',
  },
};

/** Reg 33(3), SI 2010/959: when a review is brought forward. Whenever held, it sets the clock anew. */
export const earlyReviewReasons = {
  'iro-asks': 'The IRO asks for it: reg 33(3)(a).',
  'welfare-not-safeguarded': 'A visit found welfare not adequately safeguarded: reg 33(3)(b) and reg 30.',
  'police-or-remand-ends': 'Police-protection or remand accommodation would end first: reg 33(3)(c).',
  'release-from-custody': 'The child is in care, is detained, and release would come first: reg 33(3)(d).',
  'accommodation-ends':
    'The child is not in care, is to stop being accommodated, and will not go to a parent: reg 33(3)(e).',
  'care-plan-changes': 'A significant change to the care plan is proposed: reg 32(2).',
} as const;
