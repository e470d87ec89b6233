/**
 * What is asked for, in the words of the people who are asked: the Mosaic team. Also the words that Mosaics
 * are known to use for it, which only ever suggest.
 */
import type { AnyWordName } from './draft';
import type { Need, TaughtScreen } from './to-teach';

interface ScreenWords {
  readonly title: string;
  /** How a person gets there, as a request. */
  readonly open: string;
}

export const screenWords: Readonly<Record<TaughtScreen, ScreenWords>> = {
  'sign-in': { title: 'Sign-in page', open: 'Open Mosaic’s sign-in page. Do not sign in yet.' },
  relationships: {
    title: 'Relationships',
    open: 'Sign in to Mosaic and open a made-up child’s list of personal relationships.',
  },
  groups: { title: 'Groups', open: 'Open the same child’s list of groups.' },
  'case-notes': { title: 'List of case notes', open: 'Open the same child’s list of case notes.' },
  'case-note': { title: 'One case note', open: 'Open one of the child’s case notes to read it.' },
  'case-note-form': {
    title: 'New case note',
    open: 'Go back to the list of case notes and press Mosaic’s own link for a new one.',
  },
  visits: { title: 'List of visits', open: 'Open the same child’s list of visits.' },
  'visit-form': {
    title: 'New visit',
    open: 'From the list of visits, press Mosaic’s own link for a new one.',
  },
  visit: { title: 'One visit', open: 'Open one of the child’s visits that is saved and not completed.' },
  'person-summary': { title: 'Child’s summary', open: 'Open the child’s summary.' },
  household: { title: 'Household', open: 'Open the same child’s household.' },
  'group-note-form': { title: 'New group case note', open: 'Open a new case note for a group.' },
  'restricted-person': {
    title: 'Restricted record',
    open: 'Open a record that the signed-in worker may not see, so that Mosaic refuses.',
  },
  'record-locked': {
    title: 'Locked record',
    open: 'Have a colleague keep a new note open, then open a new note on the same child, so that Mosaic refuses.',
  },
};

interface NeedWords {
  readonly ask: string;
  readonly usual: readonly string[];
}

const said = (ask: string, ...usual: string[]): NeedWords => ({ ask, usual });

const words: Readonly<Record<string, NeedWords>> = {
  'marker/marker': said('The heading that says which screen this is'),
  'worker/worker': said('Who is signed in'),
  'worker/acting-for': said('For whom they act, if Mosaic shows it now'),
  'identity/id': said('The child’s Mosaic ID'),
  'identity/name': said('The child’s name'),
  'identity/date-of-birth': said('The child’s date of birth'),
  'list/relationships': said('The list of relationships'),
  'list/groups': said('The list of groups'),
  'list/notes': said('The list of case notes'),
  'column/relationship': said('the relationship', 'Relationship', 'Relationship type'),
  'column/name': said('the relative’s name', 'Name', 'Full name'),
  'column/id': said('the relative’s Mosaic ID', 'Mosaic ID', 'ID', 'Person ID', 'Person reference'),
  'column/date-of-birth': said('the date of birth', 'Date of birth', 'DOB', 'Born'),
  'column/ended': said('when the relationship ended', 'Ended', 'End date', 'To'),
  'column/notes': said('notes, such as a restriction', 'Notes', 'Comments'),
  'column/known-as': said('the name they are known by', 'Known as', 'Preferred name'),
  'column/pronouns': said('pronouns', 'Pronouns'),
  'column/started': said('when the relationship started', 'Started', 'Start date', 'From'),
  'column/group': said('the group’s name', 'Group', 'Group name'),
  'column/group-ref': said('the group’s number', 'Group ID', 'Group ref'),
  'column/allows-notes': said('whether the group has case notes', 'Group case notes', 'Case notes'),
  'column/member': said('the member’s name', 'Member', 'Name'),
  'column/member-id': said('the member’s Mosaic ID', 'Mosaic ID', 'Member ID', 'ID'),
  'column/joined': said('when they joined', 'Joined', 'Start date', 'From'),
  'column/left': said('when they left', 'Left', 'End date', 'To'),
  'column/ref': said('the note’s number', 'Ref', 'Reference', 'ID'),
  'column/recorded-by': said('who recorded it', 'Recorded by', 'Author', 'Created by', 'Worker'),
  'column/contact-date': said('the contact date', 'Contact date', 'Date of contact', 'Date'),
  'column/type': said('the note’s type', 'Type', 'Note type'),
  'column/title': said('the note’s title', 'Title', 'Subject'),
  'column/state': said('the note’s state', 'State', 'Status'),
  'field/ref': said('The note’s number'),
  'field/type': said('The note’s type'),
  'field/title': said('The note’s title'),
  'field/contact-date': said('The contact date'),
  'field/state': said('The note’s state, such as Draft'),
  'field/body': said('The note’s text'),
  'field/significant-event': said('Whether it is a significant event'),
  'field/alert-recipients': said('Who is alerted'),
  'field/text-message': said('Whether it goes out as a text message'),
  'field/attachments': said('Its attachments'),
  'field/access': said('Who may see it'),
  'list/visits': said('The list of visits'),
  'column/visits/ref': said('the visit’s number', 'Visit ID', 'Ref', 'ID'),
  'column/visits/type': said('the type of visit', 'Type', 'Type of visit'),
  'column/visits/contact-date': said('when the visit was made', 'Actual', 'Visit date', 'Date'),
  'column/visits/state': said('the visit’s state', 'State', 'Status'),
  'visit/field/ref': said('The visit’s number'),
  'visit/field/state': said('The visit’s state, such as Made'),
  'visit/field/type': said('The type of visit'),
  'visit-form/field/type': said('The type of visit'),
  'field/actual': said('When the visit was made'),
  'field/seen': said('Whether the child was seen'),
  'field/seen-alone': said('Whether the child was seen alone'),
  'field/bedroom': said('Whether the bedroom was seen'),
  'field/reason': said('Why the child was not seen'),
  'field/voice': said('What the child said'),
  'field/narrative': said('The text of the visit'),
  'action/add-visit': said('The link that opens a new visit'),
  'action/add-note': said('The link that opens a new case note'),
  'action/save-draft': said('The button that saves a draft'),
  'action/finish': said('The button that finishes the note. Tessera never presses it'),
};

const unnamed: NeedWords = { ask: 'This', usual: [] };

/** 'The note’s title'; a column is said with the list that it stands in. */
export function askFor(need: Need): string {
  const { ask } = wordsFor(need);
  return need.part === 'column' ? `The column with ${ask}` : ask;
}

/** Headings that this column is known by. */
export function usualHeadings(need: Need): readonly string[] {
  return wordsFor(need).usual;
}

/** What is said of this screen or this list comes before what is said of them all. */
function wordsFor({ screen, part, list, name }: Need): NeedWords {
  const own = list === null ? `${screen}/${part}/${name}` : `${part}/${list}/${name}`;
  return words[own] ?? words[`${part}/${name}`] ?? unnamed;
}

/** What each word of the profile is for, and how Mosaics are known to say it. */
export const wordWords: Readonly<Record<AnyWordName, NeedWords>> = {
  draft: said('A note that is saved and not finished', 'Draft'),
  complete: said('A note that is finished', 'Complete'),
  timedOut: said('A draft that was left too long', 'Timed out'),
  deleted: said('A note that was deleted', 'Deleted'),
  yes: said('Yes', 'Yes'),
  no: said('No', 'No'),
  none: said('Nobody, where people are listed', 'None'),
  restricted: said('A restricted record', 'Restricted'),
  privileged: said('A privileged record', 'Privileged'),
  unborn: said('An unborn child', 'Unborn'),
  adopted: said('A child who moved for adoption', 'Moved for adoption'),
  visitMade: said('A visit that was made and is not completed, as the list of visits says it', 'Made'),
};
