/**
 * What Eastvale's profile says of reviews: its words, a shorter sheet than Northshire's, and the ways there along lists,
 * menus and links that are scripts. Data only, as that council's Mosaic team would write it.
 */
import type { Action, Profile, RouteStep, Screen } from '../../utils/domain/profile/schema';
import { reviewWords } from './review-parts';
import { whole } from './visits-screen';

export const eastvaleReviewWords: NonNullable<Profile['words']['reviews']> = {
  ...reviewWords,
  roles: { ...reviewWords.roles, 'Foster parent': 'foster-carer' },
  steps: {
    'CiC Review - initial': 'review',
    'CiC Review - three month': 'review',
    'CiC Review - next': 'review',
    'CiC Review - who to invite': 'sheet',
  },
};

const link = (text: string): Action => ({
  find: [{ by: 'text', role: 'link', text }],
  purpose: 'follow',
  name: text,
});

const heading = (text: string) => [{ by: 'text', role: 'page-heading', text } as const];
const term = (text: string) => [{ by: 'term', text } as const];

/** The sheet has no places for wishes, for who must not meet, or for replies. */
function shorter(sheet: Screen): Screen {
  const { wishes: _wishes, apart: _apart, chair: _chair, ...fields } = sheet.fields;
  const invitees = sheet.lists.invitees;
  if (!invitees) return sheet;
  const { 'invited-on': _invitedOn, reply: _reply, ...columns } = invitees.columns;
  return {
    ...sheet,
    fields,
    lists: { invitees: { ...invitees, columns } },
    actions: { ...sheet.actions, requests: link('Requests'), 'next-actions': link('Next actions') },
  };
}

export const reviewMenu = {
  'looked-after': link('Looked after'),
  contacts: link('Contacts'),
  steps: link('Steps'),
} as const;

export function eastvaleReviewScreens({ 'review-sheet': sheet }: Profile['screens']): Profile['screens'] {
  return {
    ...whole({
      step: {
        title: 'Step',
        when: [heading('Step')],
        identity: { id: term('Mosaic ID'), name: term('Name'), dateOfBirth: term('Date of birth') },
        actions: { resume: link('Resume'), view: link('View') },
      },
    }),
    'review-sheet': shorter(sheet as Screen),
  };
}

/** @param along the way to a page of the record, by its menu */
export function eastvaleReviewRoutes(
  along: (action: string, screen: string) => RouteStep[],
): Profile['routes'] {
  const toStep: readonly RouteStep[] = [
    ...along('steps', 'steps'),
    { do: 'follow', row: { list: 'steps', where: { ref: '{stepRef}' }, column: 'step' } },
  ];
  const sheetBy = (action: string): RouteStep[] => [
    ...toStep,
    { do: 'follow', action },
    { do: 'expect', screen: 'review-sheet' },
  ];
  const tab = (action: string, screen: string): RouteStep[] => [
    ...sheetBy('view'),
    { do: 'follow', action },
    { do: 'expect', screen },
  ];
  return {
    'looked-after': along('looked-after', 'looked-after'),
    contacts: along('contacts', 'contacts'),
    steps: along('steps', 'steps'),
    'review-sheet': sheetBy('resume'),
    'review-sheet-view': sheetBy('view'),
    'sheet-requests': tab('requests', 'sheet-requests'),
    'sheet-next-actions': tab('next-actions', 'sheet-next-actions'),
  };
}
