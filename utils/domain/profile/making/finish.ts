/**
 * A draft made into a profile, or what it still lacks in plain words. Adds nothing that nobody taught: what a
 * test must settle (second windows, what a save carries) stays unknown, which is the careful answer.
 */
import type { Problem } from '../../untrusted';
import { checkProfile } from '../checks';
import { copyActions } from '../needs';
import type { Action, Profile, RouteStep } from '../schema';
import { screenGroups } from './beyond-copying';
import { type Draft, type Taught, wordNames } from './draft';
import { askFor, screenWords, wordWords } from './need-words';
import {
  eitherOf,
  type Need,
  neededScreens,
  needsOf,
  needsRoute,
  optionalScreens,
  type TaughtScreen,
  taughtScreens,
} from './to-teach';
import { visitOf } from './visits-taught';

/** Where in the work a thing is missing: one of the screens, or one of the other steps. */
export type Step = 'site' | 'words' | TaughtScreen;

export interface Missing {
  readonly step: Step;
  readonly what: string;
}

export type Finished =
  | { readonly verdict: 'finished'; readonly profile: Profile }
  | { readonly verdict: 'missing'; readonly missing: readonly Missing[] }
  | { readonly verdict: 'faulty'; readonly problems: readonly Problem[] };

export function finished(draft: Draft): Finished {
  const missing = missingIn(draft);
  if (missing.length > 0) return { verdict: 'missing', missing };
  const checked = checkProfile(profileOf(draft));
  return checked.verdict === 'fits'
    ? { verdict: 'finished', profile: checked.value }
    : { verdict: 'faulty', problems: checked.problems };
}

export const wayThere = 'The way to this screen';

export function missingIn(draft: Draft): readonly Missing[] {
  return [
    ...(draft.origins.length > 0 ? [] : [{ step: 'site', what: 'The address of your Mosaic' } as const]),
    ...(draft.title.trim() ? [] : [{ step: 'site', what: 'A name for this profile' } as const]),
    ...neededScreens.flatMap((screen) => missingOn(draft, screen)),
    ...wordNames
      .filter((name) => !draft.words[name])
      .map((name) => ({ step: 'words', what: wordWords[name].ask }) as const),
    ...(draft.deleteDraft.trim() ? [] : [{ step: 'words', what: 'How a draft is deleted' } as const]),
  ];
}

/** What a screen lacks; an optional screen that nobody began lacks nothing. */
export function missingOn(draft: Draft, screen: TaughtScreen): readonly Missing[] {
  const isMissing = ({ id, isOptional }: Need) => !isOptional && !draft.taught[id];
  const things = needsOf(screen)
    .filter(isMissing)
    .map((need) => ({ step: screen, what: askFor(need) }));
  const oneOf = eitherOf(screen)
    .filter((group) => group.every(({ id }) => !draft.taught[id]))
    .map((group) => ({ step: screen, what: group.map(askFor).join(', or: ') }));
  const way = { step: screen, what: wayThere };
  return needsRoute(screen) && !draft.routes[screen] ? [...things, ...oneOf, way] : [...things, ...oneOf];
}

/** What was begun beyond copying a note and is not in the profile yet, as it lacks something. */
export function leftOut(draft: Draft): readonly Missing[] {
  const begun = optionalScreens.filter((screen) => isBegun(draft, screen));
  const isGroupBegun = screenGroups.visits.some((screen) => isBegun(draft, screen));
  const asked = isGroupBegun ? [...new Set([...begun, ...screenGroups.visits])] : begun;
  const word = { step: 'words', what: wordWords.visitMade.ask } as const;
  return [
    ...asked.flatMap((screen) => missingOn(draft, screen)),
    ...(isGroupBegun && draft.words.visitMade === undefined ? [word] : []),
  ];
}

export function isBegun(draft: Draft, screen: TaughtScreen): boolean {
  return needsOf(screen).some(({ id }) => draft.taught[id]);
}

/** As it would be with what is there; for tests on the live page before everything is. */
function profileOf(draft: Draft): unknown {
  const kept = taughtScreens.filter(
    (screen) => isBegun(draft, screen) && missingOn(draft, screen).length === 0,
  );
  const screens = Object.fromEntries(kept.map((screen) => [screen, screenOf(draft, screen)]));
  const visit = screenGroups.visits.every((screen) => screens[screen]) ? visitOf(draft) : null;
  if (visit && screens.visit) screens.visit = titledByType(screens.visit);
  const words = Object.fromEntries(wordNames.map((name) => [name, draft.words[name]]));
  return {
    schema: 1,
    id: idFrom(draft.title),
    title: draft.title.trim(),
    release: draft.release.trim() || 'not said',
    origins: draft.origins,
    session: { secondWindows: 'unknown', postCarriesPerson: 'unknown' },
    signedIn: signedIn(draft),
    words: { ...words, relationships: draft.relationships },
    screens: withPasses(draft, screens),
    routes: Object.fromEntries(Object.entries(draft.routes).filter(([id]) => kept.some((one) => one === id))),
    ...(visit ? { forms: { visit } } : {}),
    help: { deleteDraft: draft.deleteDraft.trim() },
  };
}

/** A screen before the profile's own check has looked at it. */
interface ScreenMade {
  readonly title: string;
  readonly when: readonly unknown[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lists: object;
  readonly actions: object;
}

export function routeTo(screen: TaughtScreen, how: RouteStep): RouteStep[] {
  return [how, { do: 'expect', screen }];
}

function signedIn({ taught }: Draft): unknown {
  const worker = needsOf('relationships').filter(({ part }) => part === 'worker');
  return Object.fromEntries(
    worker.flatMap(({ id, name }) => {
      const found = findOf(taught[id]);
      return found ? [[name === 'worker' ? 'worker' : 'actingFor', found]] : [];
    }),
  );
}

const purposes: Readonly<Record<string, Action['purpose']>> = { ...copyActions, 'add-visit': 'follow' };

/** A visit has no title of its own: it is called by its type. */
function titledByType(screen: ScreenMade): ScreenMade {
  return { ...screen, fields: { ...screen.fields, title: screen.fields.type } };
}

function screenOf({ taught }: Draft, screen: TaughtScreen): ScreenMade {
  const needs = needsOf(screen).filter(({ id }) => taught[id]);
  const of = (part: Need['part']) => needs.filter((need) => need.part === part);
  const entries = (part: Need['part'], make: (one: Taught, need: Need) => unknown) =>
    Object.fromEntries(of(part).map((need) => [need.name, make(taught[need.id] as Taught, need)]));
  const identity = Object.fromEntries(
    of('identity').map(({ id, name }) => [
      name === 'date-of-birth' ? 'dateOfBirth' : name,
      findOf(taught[id]),
    ]),
  );
  return {
    title: screenWords[screen].title,
    when: of('marker').map(({ id }) => findOf(taught[id])),
    ...(of('identity').length > 0 ? { identity } : {}),
    fields: entries('field', (one) => ({ find: findOf(one), kind: one.as === 'field' ? one.kind : null })),
    lists: entries('list', (one, { name }) => ({ table: findOf(one), columns: columnsOf(name) })),
    actions: entries('action', (one, { name }) => ({
      find: findOf(one),
      purpose: purposes[name],
      name: one.as === 'action' ? one.name : null,
    })),
  };

  function columnsOf(list: string): unknown {
    const columns = of('column').filter((need) => need.list === list);
    return Object.fromEntries(
      columns.flatMap(({ id, name }) => {
        const one = taught[id];
        return one?.as === 'column' ? [[name, one.heading]] : [];
      }),
    );
  }
}

/** The screens with what leads on from them, and those that are only passed through. */
function withPasses({ passes }: Draft, screens: Readonly<Record<string, ScreenMade>>): unknown {
  const made = Object.entries(passes).flatMap(([id, { title, marker, ...leads }]) => {
    const own =
      screens[id] ?? (marker ? { title, when: [marker], fields: {}, lists: {}, actions: {} } : null);
    if (!own) return [];
    const fields = { ...own.fields, ...leads.fields };
    const lists = { ...own.lists, ...leads.lists };
    return [[id, { ...own, fields, lists, actions: { ...own.actions, ...leads.actions } }] as const];
  });
  return { ...screens, ...Object.fromEntries(made) };
}

function findOf(taught: Taught | undefined) {
  return taught && taught.as !== 'column' ? taught.find : undefined;
}

/** 'Northshire (training)' → 'northshire-training'. */
function idFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return plain || 'profile';
}
