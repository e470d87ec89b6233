/**
 * What is pointed at on each screen so that copying a case note works, in the order in which a page shows it.
 * Follows the list that profiles are checked by; screens and columns beyond it are offered and may be left out.
 */

import { type CopyScreen, copyScreens, type ScreenNeeds } from '../needs';
import type { Takes } from './takes';

/** Screens that copying can do without: with them Tessera says better why it stops. */
const extraScreens = {
  'person-summary': { identity: 'full', fields: [], lists: {}, actions: [] },
  'group-note-form': {
    identity: 'none',
    fields: copyScreens['case-note-form'].fields,
    lists: {},
    actions: copyScreens['case-note-form'].actions,
  },
  'restricted-person': { identity: 'none', fields: [], lists: {}, actions: [] },
  'record-locked': { identity: 'none', fields: [], lists: {}, actions: [] },
} as const satisfies Record<string, ScreenNeeds>;

/** Columns that make a copy safer where Mosaic shows them. */
const extraColumns: Readonly<Record<string, readonly string[]>> = {
  relationships: ['known-as', 'pronouns', 'started'],
  groups: ['group-ref', 'joined'],
};

export type TaughtScreen = CopyScreen | keyof typeof extraScreens;

export const neededScreens = Object.keys(copyScreens) as CopyScreen[];
export const optionalScreens = Object.keys(extraScreens) as (keyof typeof extraScreens)[];
export const taughtScreens: readonly TaughtScreen[] = [...neededScreens, ...optionalScreens];

export type Part = 'marker' | 'worker' | 'identity' | 'field' | 'list' | 'column' | 'action';

/** One thing to point at. */
export interface Need {
  /** 'case-note-form/field/title': where it is kept in the draft. */
  readonly id: string;
  readonly screen: TaughtScreen;
  readonly part: Part;
  readonly name: string;
  /** The list that a column belongs to; null for everything else. */
  readonly list: string | null;
  readonly isOptional: boolean;
}

const identityItems = {
  full: ['id', 'name', 'date-of-birth'],
  'id-and-name': ['id', 'name'],
  none: [],
} as const;

/** The first screen after signing in: who is signed in is shown there as everywhere. */
const signedInScreen: TaughtScreen = 'relationships';

export function needsOf(screen: TaughtScreen): readonly Need[] {
  const needs: ScreenNeeds = { ...copyScreens, ...extraScreens }[screen];
  const need = (part: Part, name: string, more: Partial<Need> = {}): Need => {
    const id = [screen, part, ...(more.list ? [more.list] : []), name].join('/');
    return { id, screen, part, name, list: null, isOptional: false, ...more };
  };
  const columns = ([list, required]: readonly [string, readonly string[]]) => [
    need('list', list),
    ...(needs.either?.[list] ?? []).map((name) => need('column', name, { list, isOptional: true })),
    ...required.map((name) => need('column', name, { list })),
    ...(extraColumns[list] ?? []).map((name) => need('column', name, { list, isOptional: true })),
  ];
  const worker = [need('worker', 'worker'), need('worker', 'acting-for', { isOptional: true })];
  return [
    ...(screen === signedInScreen ? worker : []),
    need('marker', 'marker'),
    ...identityItems[needs.identity].map((name) => need('identity', name)),
    ...Object.entries(needs.lists).flatMap(columns),
    ...needs.fields.map((name) => need('field', name)),
    ...needs.actions.map((name) => need('action', name)),
  ];
}

/** Columns of which one is enough, a group for each list that has such. */
export function eitherOf(screen: TaughtScreen): readonly (readonly Need[])[] {
  const { either = {} }: ScreenNeeds = { ...copyScreens, ...extraScreens }[screen];
  return Object.entries(either).map(([list, names]) =>
    needsOf(screen).filter((need) => need.list === list && names.includes(need.name)),
  );
}

export const allNeeds: readonly Need[] = taughtScreens.flatMap(needsOf);

/** Null for a column: it is chosen by its heading once its list is known. */
export function takesFor({ part, screen, name }: Need): Takes | null {
  switch (part) {
    case 'marker':
      return 'heading';
    case 'worker':
    case 'identity':
      return 'shown';
    case 'list':
      return 'table';
    case 'column':
      return null;
    case 'action':
      return name === 'add-note' ? 'link' : 'button';
    case 'field':
      if (screen !== 'case-note') return 'control';
      return name === 'body' ? 'text-block' : 'shown';
  }
}
