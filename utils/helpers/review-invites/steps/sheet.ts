/**
 * Acts on the invite sheet: bring up an empty row, fill what is planned, press its draft save once. Each looks at the
 * child, the worker and the screen again itself, and none touches a field or a row that is not planned.
 */
import type * as z from 'zod/mini';
import type { Field, List, Profile, Screen } from '../../../domain/profile/schema';
import { foldSpace } from '../../../domain/words';
import { movedOn } from '../../../mosaic/drift';
import { readIdentity, readWorker } from '../../../mosaic/identity';
import { controlIn, locate } from '../../../mosaic/locate';
import { isHtml } from '../../../mosaic/nodes';
import { pressAddRow, pressSaveDraft } from '../../../mosaic/press';
import { type FieldValue, readField } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import { readLines } from '../../../mosaic/rich-text';
import { locateRows } from '../../../mosaic/rows';
import { type Written, writeField, writeRich } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { addRowInput, fillResult, pressInput, pressResult, SheetPlace, SheetWriting } from '../acts';

interface Place {
  readonly name: string;
  readonly element: HTMLElement;
  readonly field: Pick<Field, 'kind'>;
  readonly value: string;
}

export function addRow(
  { place }: z.infer<typeof addRowInput>,
  { profile, nonce }: ActContext,
): z.infer<typeof pressResult> {
  const action = profile.screens[place.screen]?.actions['add-row'];
  if (!action) return { verdict: 'not-the-button' };
  return { verdict: pressAddRow(nonce, action, () => isRight(place, profile)) };
}

export function fill(writing: SheetWriting, { profile, typing }: ActContext): z.infer<typeof fillResult> {
  if (!isRight(writing.place, profile)) return stopped('identity', 'wrong-person');
  const moved = movedOn(document, profile, writing.place.screen);
  if (moved.length > 0) return stopped(moved.join(), 'moved');
  const places = placesOf(writing, profile);
  if (typeof places === 'string') return stopped(places, 'missing');
  for (const { name, element, field, value } of places) {
    const outcome =
      field.kind === 'rich' ? writeLines(element, value) : writeField(element, field as Field, value);
    if (outcome !== 'written' && outcome !== 'already') return stopped(name, outcome);
  }
  typing.mark();
  const differs = differsFrom(writing, profile);
  return differs ? stopped(differs, 'did-not-stick') : { verdict: 'filled' };
}

/**
 * Line by line. What somebody else wrote keeps its look; what is more than words is not ours to write over.
 */
function writeLines(element: HTMLElement, text: string): Written | 'more-than-words' {
  const held = readField(element, { find: [], kind: 'rich' });
  if (held?.kind !== 'rich') return 'wrong-control';
  if (held.leftBehind.length > 0) return 'more-than-words';
  const body = readLines(text).map((line) => held.body.find((one) => one.text === line.text) ?? line);
  return writeRich(element, body);
}

export function press(
  { writing, token }: z.infer<typeof pressInput>,
  { profile, nonce, typing }: ActContext,
): z.infer<typeof pressResult> {
  const action = profile.screens[writing.place.screen]?.actions['save-draft'];
  if (!action) return { verdict: 'not-the-button' };
  if (typing.touchedSinceMark()) return { verdict: 'person-used-the-page' };
  const isAsPlanned = () => isRight(writing.place, profile) && differsFrom(writing, profile) === null;
  return { verdict: pressSaveDraft(token, nonce, action, formOf(writing, profile), isAsPlanned) };
}

/** The one document that holds everything planned; null when it stands in several, or is not all there. */
function formOf(writing: SheetWriting, profile: Profile): Document | null {
  const places = placesOf(writing, profile);
  if (typeof places === 'string') return null;
  const [only, ...more] = new Set(places.map(({ element }) => element.ownerDocument));
  return only && more.length === 0 ? only : null;
}

/** The screen, the child by every item that it shows, and the worker. */
function isRight({ child, worker, screen: id }: SheetPlace, profile: Profile): boolean {
  const recognised = recognise(document, profile);
  const screen = profile.screens[id];
  if (!screen || recognised.verdict !== 'screen' || recognised.screen !== id) return false;
  const shown = readIdentity(document, screen);
  const signedIn = readWorker(document, profile);
  return (
    shown?.id === child.id &&
    shown.name === child.name &&
    (shown.dateOfBirth === null || shown.dateOfBirth === child.dateOfBirth) &&
    signedIn?.name === worker.name &&
    signedIn.actingFor === worker.actingFor
  );
}

/** Everything that is planned, each with the one control that holds it, or the name of what is not there. */
function placesOf({ place, fields, list, rows }: SheetWriting, profile: Profile): Place[] | string {
  const screen = profile.screens[place.screen];
  if (!screen) return place.screen;
  const places: Place[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const field = screen.fields[name];
    const found = field ? locate(document, field.find) : null;
    if (!field || found?.verdict !== 'found') return name;
    places.push({ name, element: found.element, field, value });
  }
  const inRows = list === null ? [] : rowPlaces(screen, list, rows);
  return typeof inRows === 'string' ? inRows : [...places, ...inRows];
}

function rowPlaces(screen: Screen, name: string, rows: SheetWriting['rows']): Place[] | string {
  const list: List | undefined = screen.lists[name];
  const located = list ? locateRows(document, list) : { missing: name };
  if ('missing' in located) return `${name} › ${located.missing}`;
  const places: Place[] = [];
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of Object.entries(row ?? {})) {
      const cell = located[at]?.cells[column];
      const element = cell ? controlIn(cell) : null;
      if (!element) return `${name} › ${at + 1} › ${column}`;
      const kind = isHtml(element, 'select') ? 'choice' : 'text';
      places.push({ name: `${name} › ${at + 1} › ${column}`, element, field: { kind }, value });
    }
  }
  return places;
}

/** The first planned value that the page does not hold; null when it holds all. */
function differsFrom(writing: SheetWriting, profile: Profile): string | null {
  const places = placesOf(writing, profile);
  if (typeof places === 'string') return places;
  const differs = places.find(({ element, field, value }) => {
    const held = textOf(readField(element, field as Field));
    return held === null || foldSpace(held) !== foldSpace(value);
  });
  return differs?.name ?? null;
}

function textOf(value: FieldValue | null): string | null {
  if (value?.kind === 'rich') return value.body.map(({ text }) => text).join('\n');
  return value?.kind === 'text' ? value.text : null;
}

function stopped(field: string, because: string): z.infer<typeof fillResult> {
  return { verdict: 'stopped', field, because };
}
