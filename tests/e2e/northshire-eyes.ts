/**
 * Where a person of Northshire looks in their own Mosaic for each thing that Tessera asks for, and how they get
 * about in it: by the words on their screen, whatever the mark-up below.
 */
import type { TaughtScreen } from '../../utils/domain/profile/making/to-teach';
import type { CouncilEyes } from './fit-by-pointing';
import type { Spot } from './mosaic-team';

const beside = (words: string): Spot => ({ at: 'beside', words });
const words = (text: string): Spot => ({ at: 'words', words: text });

const everywhere: Record<string, Spot> = {
  'Who is signed in': beside('Signed in as'),
  'For whom they act, if Mosaic shows it now': { at: 'nowhere' },
  'The child’s Mosaic ID': beside('Mosaic ID'),
  'The child’s name': beside('Name'),
  'The child’s date of birth': beside('Date of birth'),
  'The list of relationships': words('Pronouns'),
  'The list of groups': words('Joined'),
  'The list of case notes': words('Recorded by'),
  'The link that opens a new case note': words('Add case note'),
  'The note’s number': beside('Ref'),
  'The note’s type': beside('Note type'),
  'The note’s title': beside('Title'),
  'The contact date': beside('Contact date'),
  'The note’s state, such as Draft': beside('State'),
  'The note’s text': { at: 'below', words: 'Details' },
  'Whether it is a significant event': beside('Significant event'),
  'Who is alerted': beside('Alert recipients'),
  'Whether it goes out as a text message': beside('Text message'),
  'Its attachments': beside('Attachments'),
  'Who may see it': beside('Access'),
  'The list of visits': words('Planned'),
  'The link that opens a new visit': words('Add visit'),
};

const onVisit: Record<string, Spot> = {
  'The visit’s number': beside('Visit ID'),
  'The visit’s state, such as Made': beside('State'),
  'The type of visit': beside('Type of visit'),
  'When the visit was made': beside('Actual date and time'),
  'Whether the child was seen': beside('Child seen?'),
  'Whether the child was seen alone': beside('Child seen alone?'),
  'Whether the bedroom was seen': beside('Bedroom seen?'),
  'Why the child was not seen': beside('Reason not seen'),
  'What the child said': beside('What the child said'),
  'The text of the visit': beside('Notes of the visit'),
  'The button that saves a draft': words('Save'),
};

export const northshireEyes: CouncilEyes = {
  title: 'Northshire (training)',
  headings: {
    'sign-in': 'Sign in to Mosaic',
    relationships: 'Personal relationships',
    groups: 'Groups',
    'case-notes': 'Case notes',
    'case-note': 'Case note',
    'case-note-form': 'New case note',
    visits: 'Visits',
    'visit-form': 'New visit',
    visit: 'Visit',
    'person-summary': 'Person summary',
  },
  everywhere,
  onVisit,
  onForm: {
    ...everywhere,
    'The note’s text': beside('Details'),
    'Whether it goes out as a text message': beside('Send as text message'),
    'The button that saves a draft': words('Save'),
    'The button that finishes the note. Tessera never presses it': words('Finish'),
  },
  words: {},
  columns: {},
  deleteDraft: 'Open the draft in Mosaic and press ‘Delete draft’.',
  onTheWay: () => undefined, // its addresses say whom they are for
  /** Fields have names in every skin, and labels in some. */
  async signIn(page) {
    await page.type('input[name=user_name]', 'rquill');
    await page.type('input[name=password]', 'training');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  },
  async open(page, { origin }, screen, note) {
    const child = `${origin}/person/${note.personId}`;
    const addresses: Partial<Record<TaughtScreen, string>> = {
      'sign-in': `${origin}/sign-in`,
      relationships: `${child}/relationships`,
      groups: `${child}/groups`,
      'case-notes': `${child}/case-notes`,
      'case-note': `${origin}/case-note/${note.id}`,
      'case-note-form': `${child}/case-notes/new`,
      visits: `${child}/visits`,
      'visit-form': `${child}/visits/new`,
      visit: `${origin}/visit/${note.visit?.id}/edit`,
      'person-summary': child,
      household: `${child}/household`,
    };
    await page.goto(addresses[screen] ?? origin, { waitUntil: 'load' });
  },
};
