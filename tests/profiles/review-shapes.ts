/**
 * Both councils where the invite sheet is a letter of the review, or a request of it, and no form: the screens, the ways
 * and the words that differ. Data only, as the council's Mosaic team would write it.
 */
import type { SheetShape } from '../../utils/domain/profile/review-words';
import type { Action, List, Profile, RouteStep, Screen } from '../../utils/domain/profile/schema';
import { passed } from './passed';
import { whole } from './visits-screen';

const heading = (text: string) => [{ by: 'text', role: 'page-heading', text } as const];
const term = (text: string) => [{ by: 'term', text } as const];
const label = (text: string) => [{ by: 'label', text } as const];
const link = (text: string): Action => ({
  find: [{ by: 'text', role: 'link', text }],
  purpose: 'follow',
  name: text,
});

const formIdentity = { id: term('Mosaic ID'), name: term('Name') };

/** The letter's own page, and the request's fields beside the list of requests. */
function screensFor({ screens }: Profile): Profile['screens'] {
  const save = screens['case-note-form']?.actions['save-draft']?.name ?? '';
  return {
    ...whole({
      'review-letter': {
        title: 'Invitation to the review, as a letter',
        when: [heading('Invitation to review')],
        identity: formIdentity,
        fields: { body: { find: label('Letter'), kind: 'rich' } },
        actions: {
          'save-draft': {
            find: [{ by: 'text', role: 'button', text: save }],
            purpose: 'save-draft',
            name: save,
          },
        },
      },
      'review-form': {
        title: 'The review itself',
        when: [label('How did the child take part?')],
        identity: formIdentity,
        actions: { requests: link('Requests'), 'next-actions': link('Next actions') },
      },
    }),
    'sheet-requests': {
      ...(screens['sheet-requests'] as Screen),
      lists: { waiting: withText(screens['sheet-requests'] as Screen) },
      fields: {
        request: { find: label('Request'), kind: 'choice' },
        text: { find: label('Text'), kind: 'text' },
      },
    },
  };
}

/** What a request says stands in the list too: colleagues go on from there. */
function withText({ lists: { waiting } }: Screen): List {
  const { table = [], columns = {} } = waiting ?? {};
  return { table, columns: { ...columns, text: 'Text' } };
}

/** Opened so, the list of requests is the step's own window and takes its lock: a request can be added in it. */
const withAddresses: Profile['routes'] = {
  'review-letter': [
    { do: 'open', path: '/step/{stepRef}/letter' },
    { do: 'expect', screen: 'review-letter' },
  ],
  'request-form': [
    { do: 'open', path: '/step/{stepRef}/requests?window=own' },
    { do: 'expect', screen: 'sheet-requests' },
  ],
};

/** Along the list of steps, by the links of the step's page and of its window. */
function alongLinks({ routes }: Profile): Profile['routes'] {
  const toStep = (routes['review-sheet'] ?? []).slice(0, -2);
  const tab = (opens: string, action: string, screen: string): RouteStep[] => [
    ...toStep,
    { do: 'follow', action: opens },
    { do: 'expect', screen: 'review-form' },
    { do: 'follow', action },
    { do: 'expect', screen },
  ];
  return {
    'review-letter': [
      ...toStep,
      { do: 'follow', action: 'letter' },
      { do: 'expect', screen: 'review-letter' },
    ],
    'request-form': tab('resume', 'requests', 'sheet-requests'),
    'sheet-requests': tab('view', 'requests', 'sheet-requests'),
    'sheet-next-actions': tab('view', 'next-actions', 'sheet-next-actions'),
  };
}

/** What the letter says by itself, and what stands before the list's lines. */
const letterWords = { sheet: 'letter', lines: { when: 'Time', venue: 'Place' } } as const;
const requestWords = { sheet: 'request', request: 'Send invitations to the review' } as const;

/** The same council with its sheet in this shape. */
export function withSheetAs(shape: SheetShape, profile: Profile): Profile {
  const { reviews } = profile.words;
  const { step } = profile.screens;
  if (!reviews || shape === 'form') return profile;
  return passed({
    ...profile,
    words: {
      ...profile.words,
      reviews: { ...reviews, ...(shape === 'letter' ? letterWords : requestWords) },
    },
    screens: {
      ...profile.screens,
      ...screensFor(profile),
      ...(step ? { step: { ...step, actions: { ...step.actions, letter: link('Write invitation') } } } : {}),
    },
    routes: { ...profile.routes, ...(step ? alongLinks(profile) : withAddresses) },
  });
}
