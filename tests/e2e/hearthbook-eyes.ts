/** Where the people who keep Hearthbook look in it for each thing, and how they get about. */
import type { TaughtScreen } from '../../utils/domain/profile/making/to-teach';
import type { CouncilEyes } from './fit-by-pointing';
import type { Spot } from './mosaic-team';

const beside = (words: string): Spot => ({ at: 'beside', words });
const words = (text: string): Spot => ({ at: 'words', words: text });

const everywhere: Record<string, Spot> = {
  'Who is signed in': beside('Here as'),
  'For whom they act, if Mosaic shows it now': { at: 'nowhere' },
  'The child’s Mosaic ID': beside('Member no.'),
  'The child’s name': beside('Goes by'),
  'The child’s date of birth': beside('Birthday'),
  'The list of relationships': words('Relation'),
  'The list of groups': words('Has entries'),
  'The list of case notes': words('Written by'),
  'The link that opens a new case note': words('Write an entry'),
  'The note’s number': beside('Entry no.'),
  'The note’s type': beside('Sort'),
  'The note’s title': beside('Heading'),
  'The contact date': beside('On'),
  'The note’s state, such as Draft': beside('Stage'),
  'The note’s text': { at: 'below', words: 'What happened' },
  'Whether it is a significant event': beside('Marked'),
  'Who is alerted': beside('Told'),
  'Whether it goes out as a text message': beside('Texted'),
  'Its attachments': beside('Papers'),
  'Who may see it': beside('Open to'),
};

export const hearthbookEyes: CouncilEyes = {
  title: 'Hearthbook (training)',
  headings: {
    'sign-in': 'Welcome to Hearthbook',
    relationships: 'Who belongs together',
    groups: 'Circles',
    'case-notes': 'Entries',
    'case-note': 'Entry',
    'case-note-form': 'Write an entry',
  },
  everywhere,
  onForm: {
    ...everywhere,
    'The note’s text': beside('What happened'),
    'Whether it is a significant event': beside('Mark it'),
    'Who is alerted': beside('Tell'),
    'Whether it goes out as a text message': beside('Text the family'),
    'The button that saves a draft': words('Save draft'),
    'The button that finishes the note. Tessera never presses it': words('Sign off'),
  },
  words: {
    'A note that is saved and not finished': 'Unfinished',
    'A note that is finished': 'Signed off',
  },
  columns: {
    relationships: {
      'The column with the relationship': 'Relation',
      'The column with the relative’s name': 'Person',
      'The column with the relative’s Mosaic ID': 'No.',
      'The column with the date of birth': 'Birthday',
      'The column with when the relationship ended': 'Until',
      'The column with notes, such as a restriction': 'Remarks',
    },
    groups: {
      'The column with the group’s name': 'Circle',
      'The column with whether the group has case notes': 'Has entries',
      'The column with the member’s name': 'Who',
      'The column with the member’s Mosaic ID': 'Who (no.)',
      'The column with when they left': 'Gone',
    },
    'case-notes': {
      'The column with the note’s number': 'No.',
      'The column with the contact date': 'On',
      'The column with the note’s type': 'Sort',
      'The column with the note’s title': 'Heading',
      'The column with the note’s state': 'Stage',
    },
  },
  deleteDraft: 'Ask whoever keeps Hearthbook to strike it out.',
  onTheWay: () => undefined, // its addresses say whom they are for
  async signIn(page) {
    await page.type('input[name=who]', 'marit');
    await page.type('input[name=word]', 'training');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  },
  async open(page, { origin }, screen, note) {
    const places: Partial<Record<TaughtScreen, string>> = {
      'sign-in': '/door',
      relationships: `/desk?show=ties&of=${note.personId}`,
      groups: `/desk?show=circles&of=${note.personId}`,
      'case-notes': `/desk?show=entries&of=${note.personId}`,
      'case-note': `/desk?show=entry&no=${note.id}`,
      'case-note-form': `/desk?show=write&of=${note.personId}`,
    };
    await page.goto(origin + (places[screen] ?? ''), { waitUntil: 'load' });
  },
};
