/**
 * Northshire's visits, both forms of them, and a section of its assessment, as screens, routes and forms of the
 * profile. Data only, as the council's Mosaic team would write it.
 */
import type { Profile, Screen } from '../../utils/domain/profile/schema';
import { copiedVisit, visitFormRoute, visitScreens, whole } from './visits-screen';

const term = (text: string) => [{ by: 'term', text } as const];
const label = (text: string) => [{ by: 'label', text } as const];
const caption = (text: string) => [{ by: 'text', role: 'caption', text } as const];
const formNamed = (text: string) => [{ by: 'css', selector: 'dl dd', text } as const];

const formIdentity = { id: term('Mosaic ID'), name: term('Name') };

/** The toolbar stands above and below the form; this is the one below. */
const openForm = [{ by: 'css', selector: '.mx-form > .mx-actions:last-child button[value="Save"]' } as const];
const stepSave = { find: openForm, purpose: 'save-draft', name: 'Save' } as const;
/** The one text with marks on a form that is only shown. */
const shownText = [{ by: 'css', selector: '.mx-editor[contenteditable="false"]' } as const];
const readOnly = [{ by: 'text', role: 'status', text: 'Read only' } as const];

const stepVisitFields = {
  date: { find: label('Actual date and time of visit'), kind: 'text' },
  type: { find: label('Type of visit'), kind: 'choice' },
  place: { find: label('Place of visit'), kind: 'choice' },
  successful: { find: label('Was the visit successful?'), kind: 'radio' },
  'why-not': { find: label('Why was the visit not successful?'), kind: 'text' },
  adults: { find: label('Adults seen'), kind: 'text' },
  narrative: { find: label('Record of the visit'), kind: 'rich' },
} as const;

const assessmentFields = {
  reason: { find: label('Reason for the assessment'), kind: 'text' },
  analysis: { find: label('Analysis'), kind: 'rich' },
  outcome: { find: label('Outcome'), kind: 'choice' },
} as const;

const ofStep = {
  ref: { find: term('Step ID'), kind: 'shown' },
  state: { find: term('Status'), kind: 'shown' },
  title: { find: term('Form'), kind: 'shown' },
} as const;

const children = {
  table: caption('Children and young people'),
  columns: {
    subject: 'Subject',
    seen: 'Child or young person seen?',
    'seen-alone': 'If yes, child or young person seen alone?',
    bedroom: 'Bedroom seen?',
    reason: 'Reason not seen',
    voice: 'Voice of the child',
  },
} as const;

const screens = {
  'visit-step-form': {
    title: 'Child in need visit, open',
    when: [formNamed('Child in need visit'), openForm],
    identity: formIdentity,
    fields: stepVisitFields,
    lists: { children },
    actions: { 'save-draft': stepSave },
  },
  'visit-step': {
    title: 'Child in need visit, read only',
    when: [formNamed('Child in need visit'), readOnly],
    identity: formIdentity,
    fields: {
      ...ofStep,
      ...stepVisitFields,
      narrative: { find: shownText, kind: 'shown-rich' },
    },
    lists: { children },
  },
  'assessment-form': {
    title: 'Child and family assessment, open',
    when: [formNamed('Child and family assessment'), openForm],
    identity: formIdentity,
    fields: assessmentFields,
    actions: { 'save-draft': stepSave },
  },
  assessment: {
    title: 'Child and family assessment, read only',
    when: [formNamed('Child and family assessment'), readOnly],
    identity: formIdentity,
    fields: {
      ...ofStep,
      ...assessmentFields,
      analysis: { find: shownText, kind: 'shown-rich' },
    },
  },
} as const;

const opens = (path: string, screen: string) => [
  { do: 'open', path } as const,
  { do: 'expect', screen } as const,
];

const formRoutes = {
  visits: opens('/person/{personId}/visits', 'visits'),
  'visit-form': visitFormRoute,
  visit: opens('/visit/{noteRef}/edit', 'visit'),
  'visit-step-form': opens('/step/{noteRef}/edit', 'visit-step-form'),
  'visit-step': opens('/step/{noteRef}/view', 'visit-step'),
  'assessment-form': opens('/step/{noteRef}/edit', 'assessment-form'),
  assessment: opens('/step/{noteRef}/view', 'assessment'),
} as const;

const seenYes = { field: 'seen', is: 'Yes' } as const;
const seenNo = { field: 'seen', is: 'No' } as const;
const yesNo = ['Yes', 'No'] as const;
const sends = [
  { screen: 'sheet-requests', state: 'Not sent yet' },
  { screen: 'sheet-next-actions', state: 'Waiting' },
] as const;
const reasons = ['At school', 'Refused', 'Not at home', 'Missing'] as const;

const copiedForms = {
  visit: copiedVisit(reasons),
  'visit-in-step': {
    title: 'Child in need visit',
    list: 'steps',
    form: 'visit-step-form',
    saved: 'visit-step',
    rows: 'steps',
    draft: 'In progress',
    step: { name: 'Child in need visit (CSSW)', sends },
    childRows: 'children',
    type: 'type',
    on: 'date',
    parts: [
      { is: 'answer', field: 'date', label: 'Actual date and time of visit' },
      { is: 'answer', field: 'type', label: 'Type of visit' },
      { is: 'answer', field: 'place', label: 'Place of visit' },
      { is: 'answer', field: 'successful', label: 'Was the visit successful?' },
      {
        is: 'text',
        field: 'why-not',
        label: 'Why was the visit not successful?',
        showIf: { field: 'successful', is: 'No' },
      },
      { is: 'text', field: 'adults', label: 'Adults seen' },
      { is: 'text', field: 'narrative', label: 'Record of the visit' },
      { is: 'own', field: 'seen', label: 'Child or young person seen?', choices: yesNo },
      {
        is: 'own',
        field: 'seen-alone',
        label: 'If yes, child or young person seen alone?',
        choices: yesNo,
        showIf: seenYes,
      },
      { is: 'own', field: 'bedroom', label: 'Bedroom seen?', choices: yesNo, showIf: seenYes },
      { is: 'own', field: 'reason', label: 'Reason not seen', choices: reasons, showIf: seenNo },
      { is: 'own', field: 'voice', label: 'Voice of the child', showIf: seenYes },
    ],
  },
  'assessment-section': {
    title: 'Child and family assessment: analysis',
    list: 'steps',
    form: 'assessment-form',
    saved: 'assessment',
    rows: 'steps',
    draft: 'In progress',
    step: { name: 'C+F Assessment', sends },
    parts: [
      { is: 'text', field: 'reason', label: 'Reason for the assessment' },
      { is: 'text', field: 'analysis', label: 'Analysis' },
      { is: 'answer', field: 'outcome', label: 'Outcome' },
    ],
  },
} as const;

/** What a copy reads of the steps beside what a review does. */
const stepColumns = { type: 'Step', 'contact-date': 'Started', state: 'Status', subjects: 'Subjects' };

function withStepColumns(steps: Screen): Screen {
  const list = steps.lists.steps as Screen['lists'][string];
  return { ...steps, lists: { steps: { ...list, columns: { ...list.columns, ...stepColumns } } } };
}

/** Northshire's profile with its visits and sections. */
export function withForms(profile: Profile): Profile {
  const steps = withStepColumns(profile.screens.steps as Screen);
  return structuredClone({
    ...profile,
    screens: { ...profile.screens, ...visitScreens, ...whole(screens), steps },
    routes: { ...profile.routes, ...formRoutes },
    forms: copiedForms,
  } as unknown as Profile);
}
