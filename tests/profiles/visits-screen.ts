/**
 * Visits on a screen of their own, as screens of the profile and as a form to copy: the same in both councils but for
 * the lists' words and the way there. Data only, as a council's Mosaic team would write it.
 */
import type { Profile, Screen } from '../../utils/domain/profile/schema';

type Form = NonNullable<Profile['forms']>[string];

const heading = (text: string) => [{ by: 'text', role: 'page-heading', text } as const];
const term = (text: string) => [{ by: 'term', text } as const];
const label = (text: string) => [{ by: 'label', text } as const];
const caption = (text: string) => [{ by: 'text', role: 'caption', text } as const];

const fullIdentity = { id: term('Mosaic ID'), name: term('Name'), dateOfBirth: term('Date of birth') };
const formIdentity = { id: term('Mosaic ID'), name: term('Name') };

const visitFields = {
  type: { find: label('Type of visit'), kind: 'choice' },
  actual: { find: label('Actual date and time'), kind: 'text' },
  seen: { find: label('Child seen?'), kind: 'radio' },
  'seen-alone': { find: label('Child seen alone?'), kind: 'radio' },
  bedroom: { find: label('Bedroom seen?'), kind: 'radio' },
  reason: { find: label('Reason not seen'), kind: 'choice' },
  voice: { find: label('What the child said'), kind: 'text' },
  narrative: { find: label('Notes of the visit'), kind: 'text' },
} as const;

const saveOnly = {
  'save-draft': { find: [{ by: 'text', role: 'button', text: 'Save' }], purpose: 'save-draft', name: 'Save' },
} as const;

/** Each with all that a screen may hold, as a profile is given back once it is checked. */
export function whole(screens: Readonly<Record<string, object>>): Readonly<Record<string, Screen>> {
  const empty = { fields: {}, lists: {}, actions: {} };
  return Object.fromEntries(
    Object.entries(screens).map(([id, screen]) => [id, { ...empty, ...screen } as Screen]),
  );
}

export const visitScreens = whole({
  visits: {
    title: 'Visits',
    when: [heading('Visits')],
    identity: fullIdentity,
    lists: {
      visits: {
        table: caption('Visits'),
        columns: { ref: 'Visit ID', type: 'Type', 'contact-date': 'Actual', state: 'State' },
      },
    },
    actions: {
      'add-visit': {
        find: [{ by: 'text', role: 'link', text: 'Add visit' }],
        purpose: 'follow',
        name: 'Add visit',
      },
    },
  },
  'visit-form': {
    title: 'New visit',
    when: [heading('New visit')],
    identity: formIdentity,
    fields: visitFields,
    actions: saveOnly,
  },
  visit: {
    title: 'Visit',
    when: [heading('Visit')],
    identity: formIdentity,
    fields: {
      ...visitFields,
      ref: { find: term('Visit ID'), kind: 'shown' },
      state: { find: term('State'), kind: 'shown' },
      title: visitFields.type,
    },
  },
});

/** The way to a new visit, from the list on which the person's visits stand. */
export const visitFormRoute: Profile['routes'][string] = [
  { do: 'follow', action: 'add-visit' },
  { do: 'expect', screen: 'visit-form' },
];

const yesNo = ['Yes', 'No'] as const;
const seenYes = { field: 'seen', is: 'Yes' } as const;
const seenNo = { field: 'seen', is: 'No' } as const;

export const copiedVisit = (reasonsNotSeen: readonly string[]): Form => ({
  title: 'Visit',
  list: 'visits',
  form: 'visit-form',
  saved: 'visit',
  rows: 'visits',
  draft: 'Made',
  type: 'type',
  on: 'actual',
  parts: [
    { is: 'answer', field: 'type', label: 'Type of visit' },
    { is: 'answer', field: 'actual', label: 'Actual date and time' },
    { is: 'own', field: 'seen', label: 'Child seen?', choices: [...yesNo] },
    { is: 'own', field: 'seen-alone', label: 'Child seen alone?', choices: [...yesNo], showIf: seenYes },
    { is: 'own', field: 'bedroom', label: 'Bedroom seen?', choices: [...yesNo], showIf: seenYes },
    { is: 'own', field: 'reason', label: 'Reason not seen', choices: [...reasonsNotSeen], showIf: seenNo },
    { is: 'own', field: 'voice', label: 'What the child said', showIf: seenYes },
    { is: 'text', field: 'narrative', label: 'Notes of the visit' },
  ],
});
