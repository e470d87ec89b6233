/**
 * What Northshire's profile holds for review invitations on the single-document skin: the looked-after child's pages, the
 * invite sheet in the step's own window, and the council's words. Data, put together with the rest of the profile.
 */
import type { Profile } from '../../utils/domain/profile/schema';

const heading = (text: string) => [{ by: 'text', role: 'page-heading', text } as const];
const term = (text: string) => [{ by: 'term', text } as const];
const label = (text: string) => [{ by: 'label', text } as const];
const caption = (text: string) => [{ by: 'text', role: 'caption', text } as const];

const fullIdentity = { id: term('Mosaic ID'), name: term('Name'), dateOfBirth: term('Date of birth') };
const formIdentity = { id: term('Mosaic ID'), name: term('Name') };

export const reviewWords: NonNullable<Profile['words']['reviews']> = {
  roles: {
    'Independent Reviewing Officer': 'iro',
    'Allocated Worker': 'social-worker',
    'Supervising Social Worker': 'supervising-social-worker',
    'Designated Teacher': 'designated-teacher',
    'School Nurse': 'school-nurse',
    'CLA Nurse': 'cla-nurse',
    'Health Visitor': 'health-visitor',
    'CAMHS Worker': 'therapist',
    GP: 'gp-or-paediatrician',
    Advocate: 'advocate',
    'Independent Visitor': 'independent-visitor',
    'Virtual School': 'virtual-school',
    'Key Worker': 'key-worker',
    Mother: 'parent',
    Father: 'parent',
    Parent: 'parent',
    'Foster carer': 'foster-carer',
    Grandmother: 'relative-or-friend',
    Grandfather: 'relative-or-friend',
  },
  placements: { 'Foster care': 'fostered', 'Residential children’s home': 'childrens-home' },
  steps: {
    'First CLA review (CSSW)': 'review',
    'Second CLA review (CSSW)': 'review',
    'Subsequent CLA review (CSSW)': 'review',
    'CLA review invitations': 'sheet',
  },
  noReviewFor: ['Adopted'],
  inProgress: 'In progress',
  completed: 'Completed',
  parts: {
    attend: 'Invited',
    'send-views': 'Consulted',
    report: 'Consulted',
    informed: 'Consulted',
    'do-not-invite': 'Do not invite',
  },
  gone: ['Sent', 'Answered', 'Done'],
};

const shown = (text: string) => ({ find: term(text), kind: 'shown' }) as const;
const stepWindow = { identity: formIdentity, fields: {}, actions: {} };

export const reviewScreens = {
  'looked-after': {
    title: 'Looked after',
    when: [heading('Looked after')],
    identity: fullIdentity,
    fields: {
      'legal-status': shown('Legal status'),
      'became-looked-after': shown('Became looked after'),
      placement: shown('Placement'),
      'placement-address': shown('Placement address'),
      school: shown('School'),
      interpreter: shown('Interpreter'),
    },
    lists: {},
    actions: {},
  },
  contacts: {
    title: 'Contacts',
    when: [heading('Contacts')],
    identity: fullIdentity,
    fields: {},
    lists: {
      professionals: {
        table: caption('Worker relationships'),
        columns: {
          role: 'Role',
          name: 'Name',
          organisation: 'Organisation',
          email: 'E-mail',
          phone: 'Telephone',
          address: 'Address',
          ended: 'Ended',
          changed: 'Contact changed',
        },
      },
      family: {
        table: caption('Family and carers'),
        columns: {
          relationship: 'Relationship',
          name: 'Name',
          email: 'E-mail',
          phone: 'Telephone',
          address: 'Address',
          changed: 'Contact changed',
          notes: 'Notes',
        },
      },
    },
    actions: {},
  },
  steps: {
    title: 'Steps',
    when: [heading('Steps')],
    identity: fullIdentity,
    fields: {},
    lists: {
      steps: {
        table: caption('Steps'),
        columns: { ref: 'Step ID', step: 'Step', status: 'Status', due: 'Due', completed: 'Completed' },
      },
    },
    actions: {},
  },
  'review-sheet': {
    title: 'CLA review invitations',
    when: [label('Number of the review'), label('Papers sent')],
    identity: formIdentity,
    fields: {
      number: { find: label('Number of the review'), kind: 'text' },
      due: { find: label('Review due by'), kind: 'date' },
      when: { find: label('Date and time of review'), kind: 'text' },
      venue: { find: label('Venue or link'), kind: 'text' },
      iro: { find: label('Independent reviewing officer'), kind: 'text' },
      wishes: { find: label('What the child wants'), kind: 'text' },
      apart: { find: label('Who must not meet'), kind: 'text' },
      chair: { find: label('Date agreed by the chair'), kind: 'choice' },
    },
    lists: {
      invitees: {
        table: caption('To be invited'),
        columns: {
          name: 'Name',
          role: 'Relationship or agency',
          contact: 'Contact details',
          part: 'Part',
          confidential: 'Address confidential',
          'invited-on': 'Invited on',
          reply: 'Reply',
        },
      },
    },
    actions: {
      'save-draft': {
        // The window has its buttons twice; these are the ones under the form.
        find: [{ by: 'css', selector: '#stepForm > .mx-actions:last-of-type button[value=Save]' }],
        purpose: 'save-draft',
        name: 'Save',
      },
      'add-row': {
        find: [{ by: 'text', role: 'button', text: 'Add row' }],
        purpose: 'add-row',
        name: 'Add row',
      },
    },
  },
  'reviews-due': {
    title: 'Reviews due',
    when: [heading('Reviews due')],
    fields: {},
    lists: {
      due: {
        table: caption('Reviews due'),
        columns: {
          id: 'Mosaic ID',
          child: 'Name',
          review: 'Review',
          due: 'Review due',
          chair: 'Reviewing officer',
          booked: 'Date booked',
        },
      },
    },
    actions: {},
  },
  'sheet-requests': {
    title: 'Requests of the sheet',
    when: [caption('Requests')],
    ...stepWindow,
    lists: { waiting: { table: caption('Requests'), columns: { what: 'Request', state: 'State' } } },
  },
  'sheet-next-actions': {
    title: 'Next actions of the sheet',
    when: [caption('Next actions')],
    ...stepWindow,
    lists: { waiting: { table: caption('Next actions'), columns: { what: 'Next action', state: 'State' } } },
  },
} as const;

const open = (path: string, screen: string) =>
  [
    { do: 'open', path },
    { do: 'expect', screen },
  ] as const;

export const reviewRoutes = {
  'looked-after': open('/person/{personId}/looked-after', 'looked-after'),
  contacts: open('/person/{personId}/contacts', 'contacts'),
  steps: open('/person/{personId}/steps', 'steps'),
  'review-sheet': open('/step/{stepRef}/edit', 'review-sheet'),
  'review-sheet-view': open('/step/{stepRef}/view', 'review-sheet'),
  'sheet-requests': open('/step/{stepRef}/requests', 'sheet-requests'),
  'sheet-next-actions': open('/step/{stepRef}/next-actions', 'sheet-next-actions'),
} as const;
