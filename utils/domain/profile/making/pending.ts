/**
 * What was pointed at and not yet kept: shown to the person with what stands there, and kept only as ways to
 * find it. Everything here is pure; what it holds lives in the setup page's memory and nowhere else.
 */

import { sameWords } from '../../words';
import type { FieldKind, Locator } from '../schema';
import { addressFor, pathOf, type Standing } from './address-path';
import { ownOfVisit } from './beyond-copying';
import { type Draft, mostChoices, type Taught } from './draft';
import { routeTo } from './finish';
import { usualHeadings } from './need-words';
import type { PointedAt } from './pointed-at';
import { allNeeds, type Need, needsOf, type TaughtScreen } from './to-teach';
import { combined, type WayFound } from './ways-found';

/** How a thing came to be here: by a person's hand, or as a suggestion that a person has still to look at. */
export type Source = 'pointed' | 'as-elsewhere' | 'usual-words';

export interface PendingThing {
  readonly as: 'thing';
  readonly source: Source;
  readonly ways: readonly WayFound[];
  readonly kind: FieldKind;
  readonly name: string;
  readonly sample: string;
  readonly choices: readonly string[];
  readonly addresses: readonly string[];
}

export interface PendingColumn {
  readonly as: 'column';
  readonly source: Source;
  /** '' while nobody has said which column it is. */
  readonly heading: string;
  readonly headings: readonly string[];
}

export type Pending = PendingThing | PendingColumn;
export type PendingOf = Readonly<Record<string, Pending>>;

export function thingFrom(need: Need, found: PointedAt, source: Source): PendingThing {
  const { ways, kind, name, sample, choices, addresses } = found;
  const isLong = need.name === 'body' && kind === 'text'; // a plain box for a long text is written like one
  return {
    as: 'thing',
    source,
    ways: ways.map((each) => ({ ...each, survived: null })),
    kind: isLong ? 'rich' : kind,
    name,
    sample,
    choices,
    addresses,
  };
}

/** Which heading each column has, as far as words that Mosaics use for it say so; each heading once. */
export function columnsFrom(
  needs: readonly Need[],
  headings: readonly string[],
): Record<string, PendingColumn> {
  const once = headings.filter((one) => headings.filter((other) => sameWords(one, other)).length === 1);
  const free = new Set(once);
  const found = needs.map((need) => {
    const heading = usualHeadings(need)
      .map((usual) => [...free].find((one) => sameWords(one, usual)))
      .find((one) => one !== undefined);
    if (heading !== undefined) free.delete(heading);
    return [
      need.id,
      { as: 'column', source: 'usual-words', heading: heading ?? '', headings: once },
    ] as const;
  });
  return Object.fromEntries(found);
}

/** What the same thing is on a screen that is done: the ways to try here first, those of the nearest kin before others. */
export function asElsewhere(draft: Draft, need: Need): Locator | null {
  if (need.part === 'marker' || need.part === 'list') return null;
  const others = allNeeds.filter(
    ({ id, part, name }) => id !== need.id && part === need.part && name === need.name && draft.taught[id],
  );
  const kin = others.filter(({ screen }) => kinOf(screen) === kinOf(need.screen));
  const [other] = kin.length > 0 ? kin : others;
  const taught = other && draft.taught[other.id];
  return taught && taught.as !== 'column' ? taught.find : null;
}

/** Visits ask what no note asks, and 'type' means something else on them. */
function kinOf(screen: TaughtScreen): 'visits' | 'notes' {
  return screen.startsWith('visit') ? 'visits' : 'notes';
}

/** As it will stand in the draft; null while no way is good or no heading is chosen. */
export function toTaught(need: Need, pending: Pending): Taught | null {
  if (pending.as === 'column') return pending.heading ? { as: 'column', heading: pending.heading } : null;
  const find = combined(pending.ways);
  if (!find) return null;
  if (need.part === 'field') return { as: 'field', find, kind: pending.kind, ...choicesOf(need, pending) };
  return need.part === 'action' ? { as: 'action', find, name: pending.name } : { as: 'place', find };
}

function choicesOf({ name }: Need, { choices }: PendingThing): { readonly choices?: string[] } {
  const isOwn = ownOfVisit.some((own) => own === name);
  return isOwn && choices.length > 0 ? { choices: choices.slice(0, mostChoices) } : {};
}

/** The draft with all of a screen's things that can be kept, and with the way there where the address shows it. */
export function kept(draft: Draft, screen: TaughtScreen, pending: PendingOf): Draft {
  const taught = needsOf(screen).flatMap((need) => {
    const one = pending[need.id];
    const entry = one ? toTaught(need, one) : null;
    return entry ? [[need.id, entry] as const] : [];
  });
  const route = routeFor(screen, pending);
  return {
    ...draft,
    taught: { ...draft.taught, ...Object.fromEntries(taught) },
    routes: route ? { ...draft.routes, [screen]: route } : draft.routes,
  };
}

function routeFor(screen: TaughtScreen, pending: PendingOf): Draft['routes'][string] | null {
  // A new note or visit is opened by Mosaic's own link, from the list of the child that it is for.
  if (screen === 'case-note-form') return routeTo(screen, { do: 'follow', action: 'add-note' });
  if (screen === 'visit-form') return routeTo(screen, { do: 'follow', action: 'add-visit' });
  const path = pathFor(screen, pending);
  return path ? routeTo(screen, { do: 'open', path }) : null;
}

function pathFor(screen: TaughtScreen, pending: PendingOf): string | null {
  const standing = standingOn(screen, pending);
  return (
    addressesOf(pending)
      .map((address) => pathOf(address, standing))
      .find((path) => path !== null) ?? null
  );
}

/** The numbers by which routes are filled in, as they stand on this screen now. */
export function standingOn(screen: TaughtScreen, pending: PendingOf): Standing {
  const shown = (id: string) => {
    const one = pending[`${screen}/${id}`];
    return one?.as === 'thing' && one.sample ? one.sample : null;
  };
  const personId = shown('identity/id');
  const noteRef = screen === 'case-note' || screen === 'visit' ? shown('field/ref') : null;
  return { ...(noteRef ? { noteRef } : {}), ...(personId ? { personId } : {}) };
}

function addressesOf(pending: PendingOf): readonly string[] {
  return [...new Set(Object.values(pending).flatMap((one) => (one.as === 'thing' ? one.addresses : [])))];
}

/** Where this screen can be opened again for the record in view; null where its address does not say. */
export function addressAgain(screen: TaughtScreen, pending: PendingOf): string | null {
  const path = pathFor(screen, pending);
  const [first] = addressesOf(pending);
  return path && first ? addressFor(new URL(first).origin, path, standingOn(screen, pending)) : null;
}

/** What each way found after the page was loaded again. A thing that was not tried stays as it was. */
export function testedAgain(
  pending: PendingOf,
  matches: Readonly<Record<string, readonly number[]>>,
): PendingOf {
  return Object.fromEntries(
    Object.entries(pending).map(([id, one]) => {
      const now = matches[id];
      if (one.as === 'column' || !now) return [id, one];
      const ways = one.ways.map((each, at) => ({ ...each, survived: now[at] === each.matches }));
      return [id, { ...one, ways }];
    }),
  );
}
