/**
 * What the Mosaic team may point at beyond a note's copying, in groups that each switch something on: visits to copy,
 * parts of the case to look at, and what tells Tessera why it must stop. None of it is needed by the first helper.
 */
import { copyScreens, type ScreenNeeds } from '../needs';

/** Answers of a visit that are each child's own, by whether the child was seen. Not every Mosaic asks them all. */
const ownIfSeen = ['seen-alone', 'bedroom', 'voice'] as const;
const ownIfNotSeen = ['reason'] as const;
export const ownOfVisit = ['seen', ...ownIfSeen, ...ownIfNotSeen] as const;
export const mayLack: readonly string[] = [...ownIfSeen, ...ownIfNotSeen];

/** Which answer to 'seen' brings each of them up: the council's words for it are `yes` and `no`. */
export function askedWhenSeen(field: string): 'yes' | 'no' | null {
  if (ownIfSeen.some((one) => one === field)) return 'yes';
  return ownIfNotSeen.some((one) => one === field) ? 'no' : null;
}

/** In the order in which they are filled: what an answer brings up comes after it. */
export const visitParts = ['type', 'actual', ...ownOfVisit, 'narrative'] as const;

const visitScreens = {
  visits: {
    identity: 'full',
    fields: [],
    lists: { visits: ['ref', 'type', 'contact-date', 'state'] },
    actions: ['add-visit'],
  },
  'visit-form': { identity: 'id-and-name', fields: visitParts, lists: {}, actions: ['save-draft'] },
  visit: { identity: 'id-and-name', fields: ['ref', 'state', ...visitParts], lists: {}, actions: [] },
} as const satisfies Record<string, ScreenNeeds>;

const looked = { identity: 'full', fields: [], lists: {}, actions: [] } as const satisfies ScreenNeeds;

const lookUpScreens = { 'person-summary': looked, household: looked } as const;

/** With these Tessera says better why it stops. */
const stopScreens = {
  'group-note-form': {
    identity: 'none',
    fields: copyScreens['case-note-form'].fields,
    lists: {},
    actions: copyScreens['case-note-form'].actions,
  },
  'restricted-person': { identity: 'none', fields: [], lists: {}, actions: [] },
  'record-locked': { identity: 'none', fields: [], lists: {}, actions: [] },
} as const satisfies Record<string, ScreenNeeds>;

export const extraScreens = { ...visitScreens, ...lookUpScreens, ...stopScreens } as const;
export type ExtraScreen = keyof typeof extraScreens;

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

export const screenGroups = {
  visits: keysOf(visitScreens),
  'look-up': keysOf(lookUpScreens),
  stops: keysOf(stopScreens),
} as const satisfies Record<string, readonly ExtraScreen[]>;
export type ScreenGroup = keyof typeof screenGroups;

/** Without a way there these are of no use. */
export const routedScreens: readonly ExtraScreen[] = [...screenGroups.visits, 'household'];
