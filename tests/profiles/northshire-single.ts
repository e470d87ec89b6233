/**
 * The site profile of the made-up council Northshire on the single-document skin: data, as a council's
 * Mosaic team would save it. Tests give it the address at which the stand-in happens to run.
 */
import type { Profile } from '../../utils/domain/profile/schema';
import { passed } from './passed';
import { reviewRoutes, reviewScreens, reviewWords } from './review-parts';

const heading = (text: string) => [{ by: 'text', role: 'page-heading', text } as const];
const term = (text: string) => [{ by: 'term', text } as const];
const label = (text: string, name: string) => [{ by: 'label', text } as const, { by: 'name', name } as const];
const caption = (text: string) => [{ by: 'text', role: 'caption', text } as const];

const fullIdentity = { id: term('Mosaic ID'), name: term('Name'), dateOfBirth: term('Date of birth') };
const formIdentity = { id: term('Mosaic ID'), name: term('Name') };

/** A page of the record that is only looked at. */
const read = (title: string) => ({
  title,
  when: [heading(title)],
  identity: fullIdentity,
  fields: {},
  lists: {},
  actions: {},
});

const way = (path: string, screen: string) => [
  { do: 'open', path: `/person/{personId}${path}` } as const,
  { do: 'expect', screen } as const,
];

const noteFormFields = {
  type: { find: label('Note type', 'note_type'), kind: 'choice' },
  title: { find: label('Title', 'title'), kind: 'text' },
  'contact-date': { find: label('Contact date', 'contact_on'), kind: 'date' },
  body: { find: [{ by: 'label', text: 'Details' }], kind: 'rich' },
  'significant-event': { find: [{ by: 'label', text: 'Significant event' }], kind: 'tick' },
  'alert-recipients': { find: [{ by: 'label', text: 'Alert recipients' }], kind: 'choices' },
  'text-message': { find: [{ by: 'label', text: 'Send as text message' }], kind: 'tick' },
} as const;

const noteFormActions = {
  'save-draft': { find: [{ by: 'text', role: 'button', text: 'Save' }], purpose: 'save-draft', name: 'Save' },
  finish: { find: [{ by: 'text', role: 'button', text: 'Finish' }], purpose: 'finish', name: 'Finish' },
} as const;

export function northshireSingle(origin: string): Profile {
  const profile = structuredClone({
    schema: 1,
    id: 'northshire-single',
    title: 'Northshire (training)',
    release: '25.2',
    origins: [origin],
    session: { secondWindows: 'safe', postCarriesPerson: 'yes', answersWithin: 25 },
    signedIn: {
      worker: term('Signed in as'),
      actingFor: term('Acting for'),
      signOut: [{ by: 'text', role: 'button', text: 'Sign out' }],
    },
    words: {
      relationships: {},
      draft: 'Draft',
      complete: 'Complete',
      timedOut: 'Timed out',
      deleted: 'Deleted',
      yes: 'Yes',
      no: 'No',
      none: 'None',
      restricted: 'Restricted',
      privileged: 'Privileged',
      unborn: 'Unborn',
      adopted: 'Moved for adoption',
      reviews: reviewWords,
    },
    screens: {
      'sign-in': {
        title: 'Sign in',
        when: [heading('Sign in to Mosaic')],
        fields: {},
        lists: {},
        actions: {},
      },
      'work-view': { title: 'Work view', when: [heading('Work view')], fields: {}, lists: {}, actions: {} },
      'restricted-person': {
        title: 'Restricted record',
        when: [heading('Restricted record')],
        fields: {},
        lists: {},
        actions: {},
      },
      'record-locked': {
        title: 'Record locked',
        when: [[...heading('Record locked'), ...heading('Step locked'), ...heading('Document locked')]],
        fields: {},
        lists: {},
        actions: {},
      },
      'person-summary': {
        title: 'Person summary',
        when: [heading('Person summary')],
        identity: fullIdentity,
        fields: {},
        lists: {
          relationships: {
            table: caption('Personal relationships'),
            columns: { relationship: 'Relationship' },
          },
        },
        actions: {},
      },
      relationships: {
        title: 'Personal relationships',
        when: [heading('Personal relationships')],
        identity: fullIdentity,
        fields: {},
        lists: {
          relationships: {
            table: caption('Personal relationships'),
            columns: {
              relationship: 'Relationship',
              name: 'Name',
              'known-as': 'Known as',
              id: 'Mosaic ID',
              'date-of-birth': 'Date of birth',
              pronouns: 'Pronouns',
              started: 'Started',
              ended: 'Ended',
              notes: 'Notes',
            },
          },
        },
        actions: {},
      },
      groups: {
        title: 'Groups',
        when: [heading('Groups')],
        identity: fullIdentity,
        fields: {},
        lists: {
          groups: {
            table: caption('Groups'),
            columns: {
              group: 'Group',
              'group-ref': 'Group ID',
              'allows-notes': 'Group case notes',
              member: 'Member',
              'member-id': 'Mosaic ID',
              joined: 'Joined',
              left: 'Left',
            },
          },
        },
        actions: {},
      },
      'case-notes': {
        title: 'Case notes',
        when: [heading('Case notes')],
        identity: fullIdentity,
        fields: {},
        lists: {
          notes: {
            table: caption('Case notes'),
            columns: {
              ref: 'Ref',
              'contact-date': 'Contact date',
              type: 'Type',
              title: 'Title',
              state: 'State',
            },
          },
        },
        actions: {
          'add-note': {
            find: [{ by: 'text', role: 'link', text: 'Add case note' }],
            purpose: 'follow',
            name: 'Add case note',
          },
        },
      },
      household: read('Household'),
      visits: read('Visits'),
      'case-note': {
        title: 'Case note',
        when: [heading('Case note')],
        identity: fullIdentity,
        fields: {
          ref: { find: term('Ref'), kind: 'shown' },
          type: { find: term('Note type'), kind: 'shown' },
          title: { find: term('Title'), kind: 'shown' },
          'contact-date': { find: term('Contact date'), kind: 'shown' },
          state: { find: term('State'), kind: 'shown' },
          'significant-event': { find: term('Significant event'), kind: 'shown' },
          'alert-recipients': { find: term('Alert recipients'), kind: 'shown' },
          'text-message': { find: term('Text message'), kind: 'shown' },
          attachments: { find: term('Attachments'), kind: 'shown' },
          access: { find: term('Access'), kind: 'shown' },
          body: { find: [{ by: 'css', selector: '.mx-notebody' }], kind: 'shown-rich' },
        },
        lists: {},
        actions: {},
      },
      'case-note-form': {
        title: 'New case note',
        when: [heading('New case note')],
        identity: formIdentity,
        fields: noteFormFields,
        lists: {},
        actions: noteFormActions,
      },
      'group-note-form': {
        title: 'New group case note',
        when: [heading('New group case note')],
        fields: noteFormFields,
        lists: {},
        actions: noteFormActions,
      },
      ...reviewScreens,
    },
    routes: {
      'person-summary': way('', 'person-summary'),
      relationships: [
        { do: 'open', path: '/person/{personId}/relationships' },
        { do: 'expect', screen: 'relationships' },
      ],
      groups: [
        { do: 'open', path: '/person/{personId}/groups' },
        { do: 'expect', screen: 'groups' },
      ],
      'case-notes': [
        { do: 'open', path: '/person/{personId}/case-notes' },
        { do: 'expect', screen: 'case-notes' },
      ],
      household: way('/household', 'household'),
      visits: way('/visits', 'visits'),
      'case-note-form': [
        { do: 'follow', action: 'add-note' },
        { do: 'expect', screen: 'case-note-form' },
      ],
      'case-note': [
        { do: 'open', path: '/case-note/{noteRef}' },
        { do: 'expect', screen: 'case-note' },
      ],
      'group-note-form': [
        { do: 'open', path: '/group/{groupRef}/case-notes/new' },
        { do: 'expect', screen: 'group-note-form' },
      ],
      ...reviewRoutes,
    },
    help: {
      deleteDraft:
        'Open the draft in Mosaic and press ‘Delete draft’. Only the worker who saved it can do this.',
    },
  } as unknown as Profile);
  return passed(profile);
}
