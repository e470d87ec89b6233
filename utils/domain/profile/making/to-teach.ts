/**
 * What is pointed at on each screen so that copying a case note works, and what may be added for more, in the order in which
 * a page shows it. Follows the list that profiles are checked by; what is beyond it is offered and may be left out.
 */

import { type CopyScreen, copyRoutes, copyScreens, type ScreenNeeds } from '../needs';
import { type ExtraScreen, extraScreens, mayLack, routedScreens } from './beyond-copying';
import type { Takes } from './takes';

/** Columns that make a copy safer where Mosaic shows them. */
const extraColumns: Readonly<Record<string, readonly string[]>> = {
  relationships: ['known-as', 'pronouns', 'started'],
  groups: ['group-ref', 'joined'],
};

export type TaughtScreen = CopyScreen | ExtraScreen;

export const neededScreens = Object.keys(copyScreens) as CopyScreen[];
export const optionalScreens = Object.keys(extraScreens) as ExtraScreen[];
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
    ...needs.fields.map((name) => need('field', name, { isOptional: mayLack.includes(name) })),
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

/** Whether the profile is of use there only with a way to it. */
export function needsRoute(screen: TaughtScreen): boolean {
  return [...copyRoutes, ...routedScreens].some((routed) => routed === screen);
}

/** Shown on screens of what is saved; on forms there is a control. */
const shownOn: Readonly<Partial<Record<TaughtScreen, readonly string[]>>> = {
  'case-note': copyScreens['case-note'].fields,
  visit: ['ref', 'state'],
};

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
      return name.startsWith('add-') ? 'link' : 'button';
    case 'field':
      if (!shownOn[screen]?.includes(name)) return 'control';
      return name === 'body' ? 'text-block' : 'shown';
  }
}
