/**
 * Northshire's steps: the names of a standard content pack with local numbers, visits for one child at a time
 * where the child is looked after and for several where not. Numbers and names follow public configuration.
 */
import { pathwayPlan } from '../forms/templates/pathway-plan';
import { assessment, transferRecord, transportRequest } from '../forms/templates/requests';
import { claReview, reviewInvite } from '../forms/templates/reviews';
import { type VisitWords, visitForm } from '../forms/templates/visit';
import { type StepType, stepType, supportWrites } from './step-type';

const oldVisit = {
  version: 7,
  visitTypes: ['Announced', 'Unannounced', 'Telephone'],
  places: ['Home', 'School', 'Office', 'Other'],
  reasonsNotSeen: ['At school', 'Refused', 'Not at home', 'Asleep'],
  asksAboutHome: false,
} as const;

/** The newest version lost 'Telephone' and 'Asleep', gained 'Virtual', and asks about the home. */
const newVisit = {
  version: 8,
  visitTypes: ['Announced', 'Unannounced', 'Virtual'],
  places: ['Home', 'School', 'Office', 'Placement', 'Other'],
  reasonsNotSeen: ['At school', 'Refused', 'Not at home', 'Missing'],
  asksAboutHome: true,
} as const;

const visits = (name: string, prefix: string) =>
  [oldVisit, newVisit].map((words: Omit<VisitWords, 'name' | 'prefix'>) =>
    visitForm({ ...words, name, prefix }),
  );

const review = [claReview('CLA review', 3, 'claReview'), claReview('CLA review', 4, 'claReview')];
const askManager = { name: 'Manager authorisation', mandatory: true } as const;
const nextReview = {
  name: 'Subsequent CLA review (CSSW)',
  immediate: false,
  oneOf: 'review',
  delayDays: 183,
} as const;

export const northshireSteps: readonly StepType[] = [
  stepType('1189', 'cin-visit', 'Child in need visit (CSSW)', visits('Child in need visit', 'cin'), {
    mayDuplicate: true,
    nextActions: [
      { name: 'Child in need visit (CSSW)', immediate: false, delayDays: 28 },
      { name: 'Notify health visitor', immediate: true },
    ],
    requests: [{ name: 'Ask for a manager’s view', mandatory: false }],
  }),
  stepType(
    '1193',
    'cla-visit',
    'Looked after child visit (CSSW)',
    visits('Looked after child visit', 'cla'),
    {
      singleSubjectOnly: true,
    },
  ),
  stepType('1186', 'assessment', 'C+F Assessment', [assessment('Child and family assessment', 5, 'cfa')], {
    requests: [askManager],
    nextActions: [
      {
        name: 'Strategy discussion',
        immediate: true,
        mandatoryIf: { code: 'cfaFLDOutcome', is: 'Strategy discussion' },
      },
      { name: 'Child in need plan', immediate: false, allOf: 'plan' },
      { name: 'Child in need meeting', immediate: false, allOf: 'plan' },
    ],
  }),
  stepType('1242', 'first-review', 'First CLA review (CSSW)', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [nextReview],
  }),
  stepType('1237', 'second-review', 'Second CLA review (CSSW)', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [nextReview],
  }),
  stepType('1234', 'subsequent-review', 'Subsequent CLA review (CSSW)', review, {
    singleSubjectOnly: true,
    rights: supportWrites,
    nextActions: [nextReview],
  }),
  stepType(
    '1301',
    'review-invite',
    'CLA review invitations',
    [reviewInvite('Invitations', 2, 'invite', 'hands-over')],
    {
      singleSubjectOnly: true,
      rights: {}, // business support does its part on it too
    },
  ),
  stepType('498', 'pathway-plan', 'Pathway Plan', [pathwayPlan('Pathway plan', 6, 'pathway')], {
    singleSubjectOnly: true,
    mayDuplicate: true,
  }),
  stepType(
    '1120',
    'transfer-record',
    'Case transfer record',
    [transferRecord('Transfer record', 2, 'transfer')],
    {
      requests: [{ name: 'Receiving manager accepts', mandatory: true }],
    },
  ),
  stepType(
    '1344',
    'transport-request',
    'Request for transport or accommodation',
    [transportRequest('Transport or accommodation', 1, 'transport')],
    { rights: {}, requests: [{ name: 'Budget holder approves', mandatory: true }] },
  ),
];
