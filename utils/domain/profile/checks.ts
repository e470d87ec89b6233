/**
 * Reads a profile from anywhere (policy, council build, file) and says in plain words what is wrong with
 * it. Never repairs, never guesses: a profile is taken whole or not at all.
 */

import { type Checked, type Problem, readUntrusted } from '../untrusted';
import { normaliseLabel } from '../words';
import { formFaults } from './copied-form';
import { copyActions, copyRoutes, copyScreens, type ScreenNeeds } from './needs';
import {
  addRowNames,
  draftSaveNames,
  mayAddRow,
  mayBeFollowed,
  mayBePressed,
  mayBeSearchedWith,
  searchNames,
} from './pressable';
import {
  type Action,
  type Locator,
  type Profile,
  profileSchema,
  type RouteStep,
  routeParams,
  type Screen,
  type Way,
} from './schema';

export function checkProfile(input: unknown): Checked<Profile> {
  const read = readUntrusted(profileSchema, input);
  if (read.verdict === 'refused') return read;
  const profile = read.value;
  const problems = [
    ...missingFrom(profile, copying),
    ...Object.entries(profile.screens).flatMap(([id, screen]) => [
      ...wrongActions(id, screen),
      ...wrongIdentity(id, screen),
    ]),
    ...wrongForms(profile),
    ...wrongRoutes(profile),
    ...routesToOneRecord(profile),
    ...twiceListed(profile.origins),
  ];
  return problems.length > 0 ? { verdict: 'refused', problems } : read;
}

const copying: HelperNeeds = { screens: copyScreens, routes: copyRoutes, helper: 'Copying to siblings' };

/** What one helper needs of a profile, with its name as a sentence begins with it. */
export interface HelperNeeds {
  readonly screens: Readonly<Record<string, ScreenNeeds>>;
  readonly routes: readonly string[];
  readonly helper: string;
}

export function missingFrom(profile: Profile, { screens, routes, helper }: HelperNeeds): Problem[] {
  return [
    ...Object.entries(screens).flatMap(([id, needs]) => missingOnScreen(profile, id, needs, helper)),
    ...routes
      .filter((id) => !profile.routes[id])
      .map((id) => problem(['routes', id], `This route is missing. ${helper} needs it.`)),
  ];
}

function missingOnScreen(profile: Profile, id: string, needs: ScreenNeeds, helper: string): Problem[] {
  const screen = profile.screens[id];
  const at = (...rest: string[]) => ['screens', id, ...rest];
  if (!screen) return [problem(at(), `This screen is missing. ${helper} needs it.`)];
  const fields = needs.fields
    .filter((field) => !screen.fields[field])
    .map((field) => problem(at('fields', field), 'This field is missing.'));
  const lists = Object.entries(needs.lists).flatMap(([list, columns]) => {
    const found = screen.lists[list];
    if (!found) return [problem(at('lists', list), 'This list is missing.')];
    return columns
      .filter((column) => !found.columns[column])
      .map((column) => problem(at('lists', list, 'columns', column), 'This column is missing.'));
  });
  const actions = needs.actions
    .filter((action) => !screen.actions[action])
    .map((action) => problem(at('actions', action), 'This action is missing.'));
  const either = Object.entries(needs.either ?? {}).flatMap(([list, columns]) =>
    columns.some((column) => screen.lists[list]?.columns[column]) || !screen.lists[list]
      ? []
      : [problem(at('lists', list, 'columns'), `One of these columns is needed: ${columns.join(', ')}.`)],
  );
  return [...missingIdentity(screen, needs, at('identity')), ...fields, ...lists, ...either, ...actions];
}

function missingIdentity({ identity }: Screen, needs: ScreenNeeds, at: readonly string[]): Problem[] {
  if (needs.identity === 'none') return [];
  if (!identity) return [problem(at, 'Say where this screen shows the person’s ID and name.')];
  return needs.identity === 'full' && !identity.dateOfBirth
    ? [problem([...at, 'dateOfBirth'], 'Say where this screen shows the date of birth.')]
    : [];
}

function wrongActions(id: string, screen: Screen): Problem[] {
  return Object.entries(screen.actions).flatMap(([key, action]) => {
    const at = ['screens', id, 'actions', key];
    const purpose = copyActions[key];
    if (purpose && action.purpose !== purpose)
      return [problem([...at, 'purpose'], `The purpose of this action must be ‘${purpose}’.`)];
    const words = whyNotUsed(action);
    return words ? [problem([...at, 'name'], words)] : [];
  });
}

/** Why a button or link of this name and purpose is never used; null when it may be. */
function whyNotUsed({ purpose, name }: Action): string | null {
  const only = (what: string, names: readonly string[]) =>
    `Tessera may only press a button that ${what}. ‘${name}’ is not one of: ${names.join(', ')}.`;
  if (purpose === 'save-draft' && !mayBePressed(name)) return only('saves a draft', draftSaveNames);
  if (purpose === 'add-row' && !mayAddRow(name)) return only('adds an empty row', addRowNames);
  if (purpose === 'search' && !mayBeSearchedWith(name)) return only('sends a search', searchNames);
  if (purpose === 'follow' && !mayBeFollowed(name))
    return `Tessera only follows links that lead somewhere. ‘${name}’ says that it does something to a record.`;
  return null;
}

/** Two items read from one place are one item, whichever of their ways leads there. */
function wrongIdentity(id: string, { identity }: Screen): Problem[] {
  if (!identity) return [];
  const items = [
    ['ID', identity.id],
    ['name', identity.name],
    ['date of birth', identity.dateOfBirth ?? []],
  ] as const;
  return items.flatMap(([one, first], index) =>
    items
      .slice(index + 1)
      .filter(([, second]) => sharesPlace(first, second))
      .map(([other]) => {
        const words = `The ${one} and the ${other} point at the same place. Different items are needed.`;
        return problem(['screens', id, 'identity'], words);
      }),
  );
}

function sharesPlace(one: Locator, other: Locator): boolean {
  const places = new Set(one.map(placeOf));
  return other.some((way) => places.has(placeOf(way)));
}

function placeOf(way: Way): string {
  return JSON.stringify(
    'text' in way && way.text ? { ...way, text: normaliseLabel(way.text).toLowerCase() } : way,
  );
}

/** A route may name only screens, fields, lists and links that the profile has. */
function wrongRoutes({ routes, screens }: Profile): Problem[] {
  const all = Object.values(screens);
  return Object.entries(routes).flatMap(([id, steps]) =>
    steps.flatMap((step, index) => {
      const fault = faultInStep(step, all, screens);
      return fault ? [problem(['routes', id, String(index + 1), fault.at], fault.words)] : [];
    }),
  );
}

function wrongForms({ forms = {}, screens, routes }: Profile): Problem[] {
  return Object.entries(forms).flatMap(([id, form]) => [
    ...formFaults(form, screens).map(({ at, message }) => problem(['forms', id, ...at], message)),
    ...[form.list, form.form, form.saved]
      .filter((route) => !routes[route])
      .map((route) => problem(['routes', route], `This route is missing. Copying ‘${form.title}’ needs it.`)),
  ]);
}

function faultInStep(
  step: RouteStep,
  all: readonly Screen[],
  screens: Profile['screens'],
): { readonly at: string; readonly words: string } | null {
  const hasAction = (name: string, purpose: Action['purpose']) =>
    all.some(({ actions }) => actions[name]?.purpose === purpose);
  switch (step.do) {
    case 'open':
      return null;
    case 'expect':
      if (screens[step.screen]) return null;
      return { at: 'screen', words: `There is no screen called ‘${step.screen}’.` };
    case 'press':
      if (hasAction(step.action, 'search')) return null;
      return { at: 'action', words: `No screen has a search called ‘${step.action}’ to send.` };
    case 'fill':
    case 'choose':
      if (all.some(({ fields }) => fields[step.field])) return null;
      return { at: 'field', words: `No screen has a field called ‘${step.field}’.` };
    case 'follow':
      return faultInFollow(step, all, hasAction);
  }
}

function faultInFollow(
  { action, row }: Extract<RouteStep, { do: 'follow' }>,
  all: readonly Screen[],
  hasAction: (name: string, purpose: Action['purpose']) => boolean,
): { readonly at: string; readonly words: string } | null {
  if ((action === undefined) === (row === undefined))
    return { at: 'action', words: 'Name either a link of the screen or a row of one of its lists.' };
  if (action !== undefined)
    return hasAction(action, 'follow')
      ? null
      : { at: 'action', words: `No screen has a link called ‘${action}’ to follow.` };
  if (!row) return null;
  const named = [row.column, ...Object.keys(row.where)];
  const hasColumns = all.some(({ lists }) => named.every((column) => lists[row.list]?.columns[column]));
  if (Object.keys(row.where).length === 0)
    return { at: 'row', words: 'Say what the columns of the row must read.' };
  return hasColumns ? null : { at: 'row', words: `No list called ‘${row.list}’ has all of these columns.` };
}

/** A route that opens an address has to say for whom, or it leads to one record whoever is meant. */
function routesToOneRecord({ routes }: Profile): Problem[] {
  const words =
    'This route opens the same record for everybody. Put {personId}, {noteRef} or {groupRef} in it.';
  return Object.entries(routes).flatMap(([id, steps]) => {
    const opens = steps.some((step) => step.do === 'open');
    const isForSomebody = routeParams.some((param) => JSON.stringify(steps).includes(`{${param}}`));
    return opens && !isForSomebody ? [problem(['routes', id], words)] : [];
  });
}

function twiceListed(origins: readonly string[]): Problem[] {
  return origins.flatMap((origin, index) =>
    origins.indexOf(origin) === index
      ? []
      : [problem(['origins', String(index + 1)], 'This origin is listed twice.')],
  );
}

function problem(path: readonly string[], message: string): Problem {
  return { path: path.join(' › '), message };
}
