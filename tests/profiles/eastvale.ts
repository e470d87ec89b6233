/**
 * What Eastvale says where Northshire says something else, and the ways to its screens: no address leads to a
 * record there, so every way begins with a search by Mosaic ID and goes on along the record's own menu.
 */
import type { Action, Locator, Profile, RouteStep, Screen, Way } from '../../utils/domain/profile/schema';
import {
  eastvaleReviewRoutes,
  eastvaleReviewScreens,
  eastvaleReviewWords,
  reviewMenu,
} from './eastvale-reviews';
import { northshireSingle } from './northshire-single';
import { mapped, waysOf } from './skins';
import { copiedVisit, visitFormRoute, visitScreens } from './visits-screen';

/** Screens' words, where Eastvale's differ. */
const words: Readonly<Record<string, string>> = {
  'Contact date': 'Date of contact',
  'Date of birth': 'DOB',
  Started: 'Start date',
  Ended: 'End date',
  Joined: 'From',
  Left: 'To',
  Save: 'Save for later',
  Finish: 'Finalise',
  'Add case note': 'Add a note',
  'New case note': 'New note',
  'New group case note': 'New group note',
  'Case notes': 'Notes',
  'Case note': 'Note',
  'Note type': 'Category',
  Details: 'Content',
  'Significant event': 'Key event',
  'Alert recipients': 'Notify',
  'Send as text message': 'Text the family',
};

const said = (text: string): string => words[text] ?? text;

const inWords = (way: Way): readonly Way[] =>
  'text' in way && way.text !== undefined ? [{ ...way, text: said(way.text) }] : [way];

const menuLink = (text: string): Action => ({
  find: [{ by: 'text', role: 'link', text }],
  purpose: 'follow',
  name: text,
});

const quickSearch: Locator = [{ by: 'label', text: 'Quick search' }];

/** The work view, with the search that stands on every page. */
const searchable = {
  fields: { 'quick-search': { find: quickSearch, kind: 'text' } },
  actions: { search: { find: quickSearch, purpose: 'search', name: 'Quick search' } },
} as const;

const toRecord: readonly RouteStep[] = [
  { do: 'open', path: '/' },
  { do: 'expect', screen: 'work-view' },
  { do: 'fill', field: 'quick-search', with: '{personId}' },
  { do: 'press', action: 'search' },
  { do: 'expect', screen: 'person-summary' },
];

const along = (action: string, screen: string): RouteStep[] => [
  ...toRecord,
  { do: 'follow', action },
  { do: 'expect', screen },
];

const routes: Profile['routes'] = {
  relationships: along('relationships', 'relationships'),
  groups: along('groups', 'groups'),
  'case-notes': along('case-notes', 'case-notes'),
  visits: along('visits', 'visits'),
  'visit-form': visitFormRoute,
  visit: [
    ...along('visits', 'visits'),
    { do: 'follow', row: { list: 'visits', where: { ref: '{noteRef}' }, column: 'type' } },
    { do: 'expect', screen: 'visit' },
  ],
  'case-note-form': [
    { do: 'follow', action: 'add-note' },
    { do: 'expect', screen: 'case-note-form' },
  ],
  'case-note': [
    ...along('case-notes', 'case-notes'),
    {
      do: 'follow',
      row: {
        list: 'notes',
        where: { type: '{noteType}', title: '{noteTitle}', 'contact-date': '{noteDate}' },
        column: 'title',
      },
    },
    { do: 'expect', screen: 'case-note' },
  ],
};

/** Eastvale's screens and ways, in Northshire's words still: what a skin makes of them goes by those. */
export function eastvaleWays(origin: string): Profile {
  const northshire = northshireSingle(origin);
  const { 'work-view': work, 'person-summary': summary, 'case-notes': list, ...screens } = northshire.screens;
  return {
    ...northshire,
    screens: {
      ...screens,
      'work-view': { ...(work as Screen), ...searchable },
      'person-summary': {
        ...(summary as Screen),
        actions: {
          relationships: menuLink('Personal relationships'),
          groups: menuLink('Groups'),
          'case-notes': menuLink('Case notes'),
          visits: menuLink('Visits'),
          ...reviewMenu,
        },
      },
      'case-notes': { ...(list as Screen), lists: withoutReferences(list as Screen) },
      ...visitScreens,
      ...eastvaleReviewScreens(northshire.screens),
    },
    routes: { ...routes, ...eastvaleReviewRoutes(along) },
    forms: { visit: copiedVisit(['In education', 'Declined', 'Away', 'Whereabouts unknown']) },
  };
}

/** The words of ways, the headings of columns, the names of buttons and links, and the states of a note. */
export function inEastvaleWords(profile: Profile): Profile {
  const translated = waysOf(profile, { way: inWords, marker: inWords, identity: inWords });
  return {
    ...translated,
    title: 'Eastvale (training)',
    words: {
      ...profile.words,
      draft: 'In progress',
      complete: 'Finalised',
      timedOut: 'Lapsed',
      reviews: eastvaleReviewWords,
    },
    screens: mapped(translated.screens, (screen) => ({
      ...screen,
      lists: mapped(screen.lists, (list) => ({ ...list, columns: mapped(list.columns, said) })),
      actions: mapped(screen.actions, (action) => ({ ...action, name: said(action.name) })),
    })),
    help: {
      deleteDraft: 'Open the draft in Mosaic and press ‘Discard’. Only the worker who saved it can do this.',
    },
  };
}

function withoutReferences({ lists }: Screen): Screen['lists'] {
  return mapped(lists, ({ columns: { ref: _none, ...columns }, ...list }) => ({
    ...list,
    columns: { ...columns, 'recorded-by': 'Recorded by' },
  }));
}
