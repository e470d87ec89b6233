/**
 * Eastvale's steps: other names, numbers, user codes and versions for the same work, lists that say it
 * otherwise, and plans that only a few may open. Nothing here is shared with the other council by accident.
 */
import { pathwayPlan } from '../forms/templates/pathway-plan';
import { assessment, transferRecord, transportRequest } from '../forms/templates/requests';
import { claReview, reviewInvite } from '../forms/templates/reviews';
import { type VisitWords, visitForm } from '../forms/templates/visit';
import { type StepType, stepType, supportWrites } from './step-type';

const earlier = {
  version: 21,
  visitTypes: ['Planned', 'Unplanned', 'Duty'],
  places: ['Family home', 'Nursery or school', 'Foster home'],
  reasonsNotSeen: ['In education', 'Declined', 'Away', 'Too young'],
  asksAboutHome: true,
} as const;

const latest = {
  version: 22,
  visitTypes: ['Planned', 'Unplanned', 'Video call'],
  places: ['Family home', 'Nursery or school', 'Foster home', 'Other'],
  reasonsNotSeen: ['In education', 'Declined', 'Away', 'Whereabouts unknown'],
  asksAboutHome: true,
} as const;

const visits = (name: string, prefix: string) =>
  [earlier, latest].map((words: Omit<VisitWords, 'name' | 'prefix'>) =>
    visitForm({ ...words, name, prefix }),
  );

const review = [claReview('Review record', 11, 'ev.cicr.'), claReview('Review record', 12, 'ev.cicr.')];
const then = { name: 'CiC Review - next', immediate: false, oneOf: 'next', delayDays: 182 } as const;

export const eastvaleSteps: readonly StepType[] = [
  stepType('88', 'cin-visit', 'CiN: record of visit', visits('Record of visit', 'ev.cinv.'), {
    nextActions: [{ name: 'Tell school nurse', immediate: true }],
  }),
  stepType('91', 'cla-visit', 'CiC: statutory visit', visits('Statutory visit', 'ev.cicv.'), {
    mayDuplicate: true,
  }),
  stepType('40', 'assessment', 'Single assessment', [assessment('Single assessment', 30, 'ev.sa.')], {
    requests: [{ name: 'Practice Manager sign-off', mandatory: true }],
  }),
  stepType('120', 'first-review', 'CiC Review - initial', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [then],
  }),
  stepType('121', 'second-review', 'CiC Review - three month', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [then],
  }),
  stepType('122', 'subsequent-review', 'CiC Review - next', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [then],
  }),
  stepType(
    '125',
    'review-invite',
    'CiC Review - who to invite',
    [reviewInvite('Who to invite', 4, 'ev.inv.')],
    {
      singleSubjectOnly: true,
      rights: {},
    },
  ),
  stepType('140', 'pathway-plan', 'My Pathway', [pathwayPlan('My Pathway', 9, 'ev.path.')], {
    singleSubjectOnly: true,
    privileged: true,
    rights: { 'Business support': [], 'Independent reviewing officer': ['Browse', 'Read'] },
  }),
  stepType('150', 'transfer-record', 'Transfer summary', [transferRecord('Transfer summary', 3, 'ev.tr.')]),
  stepType(
    '171',
    'transport-request',
    'Resources request',
    [transportRequest('Resources request', 5, 'ev.res.')],
    {
      requests: [{ name: 'Resources panel', mandatory: true }],
    },
  ),
];
