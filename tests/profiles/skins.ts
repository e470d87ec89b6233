/**
 * How each skin of the stand-in shows what the single-document profile names: one way for another, as data. The
 * words and the screens stay; a profile for a skin is the first one with its ways put so.
 */
import type { Locator, Profile, Screen, Way } from '../../utils/domain/profile/schema';

export interface SkinWays {
  /** What stands in for one way; none where the skin has nothing of the kind. */
  way(way: Way): readonly Way[];
  /** The same for what tells a screen from the others. */
  marker(way: Way): readonly Way[];
  /** The same for who the page is about. */
  identity(way: Way): readonly Way[];
}

const same = (way: Way): readonly Way[] => [way];

export const asSingle: SkinWays = { way: same, marker: same, identity: same };

/** Question user codes, by the name or the label that the other skins give the same field. */
const codes: Readonly<Record<string, string>> = {
  note_type: 'caseNoteType',
  title: 'caseNoteTitle',
  contact_on: 'caseNoteContactDate',
  Details: 'caseNoteDetails',
  'Record of the visit': 'cinFLDNarrative',
  Analysis: 'cfaFLDAnalysis',
};

/** Selectors of the single-document skin: a saved step's text, the save under its form, the facts of the form. */
const shownText = '.mx-editor[contenteditable="false"]';
const stepSave = '.mx-form > .mx-actions:last-child button[value="Save"]';

const code = (value: string): Way => ({ by: 'code', attribute: 'data-user-code', value });

/** Ids and names are new each time; labels and user codes stay. A rich text has its code alone. */
export const asNested: SkinWays = { way: coded, marker: coded, identity: same };

function coded(way: Way): readonly Way[] {
  if (way.by === 'css' && way.selector === shownText) return [{ by: 'css', selector: '.mx-editor-frame' }];
  if (way.by === 'name') return [code(codes[way.name] ?? way.name)];
  return way.by === 'label' && codes[way.text] ? [code(codes[way.text] as string)] : [way];
}

/** Nothing says what it is: headings are large words, and a value or a control stands beside its words. */
export const asTable: SkinWays = {
  way: inTables,
  marker: (way) =>
    way.by === 'text' && way.role === 'caption'
      ? [{ by: 'css', selector: 'font[size="3"]', text: way.text }]
      : inTables(way),
  identity: (way) =>
    way.by === 'term' ? [{ by: 'beside', text: way.text, within: 'table[bgcolor="#ffffcc"]' }] : [way],
};

const inTableSelectors: Readonly<Record<string, string>> = {
  [stepSave]: 'form[name="stepForm"] > table:last-child input[value="Save"]',
  [shownText]: 'div[contenteditable="false"]',
  'dl dd': 'td[width="180"] + td',
};

/** Where several tables stand on a page, one is told by a heading of its own. */
const ownHeadings: Readonly<Record<string, string>> = {
  'Children and young people': 'Child or young person seen?',
};

function inTables(way: Way): readonly Way[] {
  if (way.by === 'term' || way.by === 'label') return [{ by: 'beside', text: way.text }];
  if (way.by === 'css') {
    const selector = inTableSelectors[way.selector];
    return selector ? [{ ...way, selector }] : [{ by: 'beside', text: 'Details' }];
  }
  if (way.by !== 'text') return [way];
  if (way.role === 'page-heading') return [{ by: 'css', selector: 'font[size="5"]', text: way.text }];
  if (way.role === 'status') return [{ by: 'css', selector: 'table[bgcolor="#ccffcc"]', text: way.text }];
  if (way.role !== 'caption') return [way];
  const heading = ownHeadings[way.text];
  return [
    heading
      ? { by: 'css', selector: 'td', text: heading }
      : { by: 'css', selector: 'font[size="3"] + table' },
  ];
}

/** The same profile with its ways put so. */
export function waysOf(profile: Profile, skin: SkinWays): Profile {
  const ways = (locator: Locator) => locator.flatMap(skin.way);
  return {
    ...profile,
    signedIn: mapped(profile.signedIn, (locator) => ways(locator ?? [])) as Profile['signedIn'],
    screens: mapped(profile.screens, (screen) => ({
      ...screen,
      when: screen.when.map((marker) => marker.flatMap(skin.marker)),
      ...identityIn(screen, skin),
      fields: mapped(screen.fields, (field) => ({ ...field, find: ways(field.find) })),
      lists: mapped(screen.lists, (list) => ({ ...list, table: ways(list.table) })),
      actions: mapped(screen.actions, (action) => ({ ...action, find: ways(action.find) })),
    })),
  };
}

function identityIn({ identity }: Screen, skin: SkinWays): Pick<Screen, 'identity'> {
  if (!identity) return {};
  const { dateOfBirth, ...always } = identity;
  const ways = (locator: Locator) => locator.flatMap(skin.identity);
  const born = dateOfBirth ? { dateOfBirth: ways(dateOfBirth) } : {};
  return { identity: { ...mapped(always, ways), ...born } };
}

export function mapped<T extends object, V>(
  record: T,
  change: (value: T[keyof T]) => V,
): { [K in keyof T]: V } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)])) as never;
}
