/**
 * Acts on the form of a visit or of a step: fill what is planned in the form's own order, look whether it holds
 * exactly that, press its draft save once. What somebody else has written there is never written over.
 */
import type * as z from 'zod/mini';
import type { CopiedForm } from '../../../domain/profile/copied-form';
import type { Field, Profile, Screen } from '../../../domain/profile/schema';
import type { DraftedForm } from '../../../domain/recordings/form';
import { type Paragraph, textOf } from '../../../domain/recordings/recording';
import { sameWords } from '../../../domain/words';
import { movedOn } from '../../../mosaic/drift';
import { controlIn, locate } from '../../../mosaic/locate';
import { pressSaveDraft } from '../../../mosaic/press';
import { cellKind, type FieldValue, readField } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import { locateRows } from '../../../mosaic/rows';
import { writeField } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { fillResult, pressResult } from '../acts';
import type { formFillInput, formPressInput } from '../form-acts';
import { whoIsWrong } from './who';

/** One planned answer and, each time it is asked for, the control that it goes into now. */
interface Planned {
  readonly field: string;
  readonly value: string | readonly Paragraph[];
  readonly place: () => { readonly element: HTMLElement; readonly field: Field } | null;
}

export function fillForm(
  { expected, form }: z.infer<typeof formFillInput>,
  { profile, typing }: ActContext,
): z.infer<typeof fillResult> {
  const shown = formOn(profile, form);
  if (!shown) return { verdict: 'stopped', field: form.id, because: 'other-screen' };
  const moved = movedOn(document, profile, shown.copied.form);
  if (moved.length > 0) return { verdict: 'stopped', field: moved.join(), because: 'moved' };
  const wrong = whoIsWrong(expected, shown.screen, profile);
  if (wrong) return wrong;
  const plan = plannedIn(form, shown, expected.child.name);
  const taken = plan.find((one) => !isFree(one));
  if (taken) return { verdict: 'taken', field: taken.field };
  const misfits: string[] = [];
  for (const one of plan) {
    const outcome = write(one);
    if (outcome === 'missing' || outcome === 'no-such-choice') misfits.push(one.field);
    else if (outcome !== 'written' && outcome !== 'already')
      return { verdict: 'stopped', field: one.field, because: outcome };
  }
  if (misfits.length > 0) return { verdict: 'does-not-fit', fields: misfits };
  typing.mark();
  const differs = plan.find((one) => !holdsIt(one));
  return differs
    ? { verdict: 'stopped', field: differs.field, because: 'did-not-stick' }
    : { verdict: 'filled' };
}

export function pressForm(
  { expected, form, token }: z.infer<typeof formPressInput>,
  { profile, nonce, typing }: ActContext,
): z.infer<typeof pressResult> {
  const shown = formOn(profile, form);
  const action = shown?.screen.actions['save-draft'];
  if (!shown || !action) return { verdict: 'not-the-button' };
  if (typing.touchedSinceMark()) return { verdict: 'person-used-the-page' };
  const isAsPlanned = () =>
    whoIsWrong(expected, shown.screen, profile) === null &&
    plannedIn(form, shown, expected.child.name).every(holdsIt);
  const filled = documentOf(plannedIn(form, shown, expected.child.name));
  return { verdict: pressSaveDraft(token, nonce, action, filled, isAsPlanned) };
}

interface ShownForm {
  readonly screen: Screen;
  readonly copied: CopiedForm;
}

function formOn(profile: Profile, { id }: DraftedForm): ShownForm | null {
  const copied = profile.forms?.[id];
  const recognised = recognise(document, profile);
  if (!copied || recognised.verdict !== 'screen' || recognised.screen !== copied.form) return null;
  const screen = profile.screens[copied.form];
  return screen ? { screen, copied } : null;
}

/** What is planned, in the order of the form: an answer may bring up the question after it. */
function plannedIn(form: DraftedForm, { screen, copied }: ShownForm, childName: string): Planned[] {
  const values = new Map<string, Planned['value']>([
    ...[...form.answers, ...form.own].map(({ field, text }) => [field, text] as const),
    ...form.texts.map(({ field, body }) => [field, body] as const),
  ]);
  return copied.parts.flatMap(({ field, is }) => {
    const value = values.get(field);
    if (value === undefined || value.length === 0) return [];
    const rows = is === 'own' ? copied.childRows : undefined;
    const place = () => (rows ? cellFor(screen, rows, field, childName) : fieldOn(screen, field));
    return [{ field, value, place }];
  });
}

/** The one document that holds all that is planned; null when they stand in several, or nothing is planned. */
function documentOf(plan: readonly Planned[]): Document | null {
  const [only, ...others] = new Set(plan.map(({ place }) => place()?.element.ownerDocument ?? null));
  return only && others.length === 0 ? only : null;
}

function fieldOn(screen: Screen, name: string): ReturnType<Planned['place']> {
  const field = screen.fields[name];
  const found = field ? locate(document, field.find) : null;
  return field && found?.verdict === 'found' ? { element: found.element, field } : null;
}

/** The cell of the one row that is this child's alone: a row of 'A and B' belongs to both and is left as it is. */
function cellFor(
  screen: Screen,
  listName: string,
  column: string,
  childName: string,
): ReturnType<Planned['place']> {
  const list = screen.lists[listName];
  const rows = list ? locateRows(document, list) : [];
  const own = Array.isArray(rows) ? rows.filter(({ cells }) => isNamed(cells.subject, childName)) : [];
  const cell = own.length === 1 ? own[0]?.cells[column] : null;
  const control = cell ? controlIn(cell) : null;
  if (!control) return null;
  return { element: control, field: { find: [], kind: cellKind(control) } };
}

function isNamed(cell: HTMLElement | null | undefined, name: string): boolean {
  return cell ? sameWords(cell.textContent ?? '', name) : false;
}

function write({ place, value }: Planned) {
  const there = place();
  if (!there) return 'missing' as const;
  const { element, field } = there;
  return writeField(
    element,
    field,
    field.kind === 'rich' || typeof value === 'string' ? value : textOf(value),
  );
}

/** Blank, or already as planned. A question that is not asked yet is free. */
function isFree(one: Planned): boolean {
  const held = valueAt(one);
  return held === null || isBlank(held) || holdsIt(one);
}

function holdsIt(one: Planned): boolean {
  const held = valueAt(one);
  if (held?.kind === 'text') return held.text === asText(one.value);
  if (held?.kind !== 'rich' || typeof one.value === 'string') return false;
  return textOf(held.body) === textOf(one.value);
}

function valueAt({ place }: Planned): FieldValue | null {
  const there = place();
  return there ? readField(there.element, there.field) : null;
}

function isBlank(value: FieldValue): boolean {
  if (value.kind === 'text') return value.text.trim() === '';
  return value.kind === 'rich' && textOf(value.body).trim() === '';
}

function asText(value: Planned['value']): string {
  return typeof value === 'string' ? value : textOf(value);
}
