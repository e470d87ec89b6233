/**
 * The same of Eastvale, where no address leads to a record: everything is opened by a search and from menus, and a
 * way is shown the same way.
 */
import type { TaughtScreen } from '../../utils/domain/profile/making/to-teach';
import { clickSomewhere, findSomewhere, openRecordByHand } from './any-mosaic';
import type { CouncilEyes } from './fit-by-pointing';
import { aria } from './harness/page';
import type { Spot } from './mosaic-team';
import { northshireEyes } from './northshire-eyes';

const beside = (words: string): Spot => ({ at: 'beside', words });
const words = (text: string): Spot => ({ at: 'words', words: text });
const link = (text: string): Spot => ({ at: 'link', words: text });

const everywhere: Record<string, Spot> = {
  ...northshireEyes.everywhere,
  'The child’s date of birth': beside('DOB'),
  'The list of groups': words('Group ID'),
  'The link that opens a new case note': words('Add a note'),
  'The note’s type': beside('Category'),
  'The contact date': beside('Date of contact'),
  'The note’s text': { at: 'below', words: 'Content' },
  'Whether it is a significant event': beside('Key event'),
  'Who is alerted': beside('Notify'),
};

/** The record's own menu. */
const menu: Partial<Record<TaughtScreen, string>> = {
  relationships: 'Personal relationships',
  groups: 'Groups',
  'case-notes': 'Notes',
  'case-note': 'Notes',
  'case-note-form': 'Notes',
  visits: 'Visits',
  'visit-form': 'Visits',
  visit: 'Visits',
  household: 'Household',
};

export const eastvaleEyes: CouncilEyes = {
  title: 'Eastvale (training)',
  headings: {
    ...northshireEyes.headings,
    'case-notes': 'Notes',
    'case-note': 'Note',
    'case-note-form': 'New note',
  },
  everywhere,
  onForm: {
    ...everywhere,
    'The note’s text': beside('Content'),
    'Whether it goes out as a text message': beside('Text the family'),
    'The button that saves a draft': words('Save for later'),
    'The button that finishes the note. Tessera never presses it': words('Finalise'),
  },
  onVisit: {
    ...northshireEyes.onVisit,
    'The button that saves a draft': words('Save for later'),
  },
  words: {
    'A note that is saved and not finished': 'In progress',
    'A note that is finished': 'Finalised',
    'A draft that was left too long': 'Lapsed',
  },
  columns: {},
  signIn: northshireEyes.signIn,
  deleteDraft: 'Open the draft in Mosaic and press ‘Discard’.',
  onTheWay:
    (screen, { title, visit }) =>
    (ask, place) => {
      const page = Number(/\d/.exec(place)?.[0]);
      if (ask.startsWith('The heading'))
        return { at: 'heading', words: page === 1 ? 'Work view' : 'Person summary' };
      if (page === 1) return beside('Quick search');
      return link(page === 3 ? (screen === 'visit' ? (visit?.type ?? '') : title) : (menu[screen] ?? ''));
    },
  async open(page, { origin }, screen, note) {
    if (screen === 'sign-in') return void (await page.goto(`${origin}/sign-in`, { waitUntil: 'load' }));
    await page.goto(origin, { waitUntil: 'load' });
    await openRecordByHand(page, note.personId);
    const inMenu = menu[screen];
    if (inMenu) await clickSomewhere(page, 'link', inMenu);
    if (screen === 'case-note') await clickSomewhere(page, 'link', note.title);
    if (screen === 'case-note-form') await clickSomewhere(page, 'link', 'Add a note');
    if (screen === 'visit') await clickSomewhere(page, 'link', note.visit?.type ?? '');
    if (screen === 'visit-form') await clickSomewhere(page, 'link', 'Add visit');
    const sign = { ...lastToCome, 'case-note': note.title }[screen] ?? '';
    await findSomewhere(page, sign.startsWith('::-p') ? sign : `::-p-text(${sign})`);
  },
};

/** What shows that the page has come, whatever the skin. */
const lastToCome: Partial<Record<TaughtScreen, string>> = {
  relationships: '::-p-text(Pronouns)',
  groups: '::-p-text(Group ID)',
  'case-notes': aria('link', 'Add a note'),
  'case-note-form': aria('button', 'Save for later'),
  visits: aria('link', 'Add visit'),
  'visit-form': 'New visit',
  visit: 'Visit ID',
  'person-summary': 'Person summary',
  household: 'Household',
};
