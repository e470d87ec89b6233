/**
 * Reads what a person has typed into the form in view, and writes it back into the same form of the same child:
 * after looking something up, or after the words were lost. It presses nothing, and ticks nothing again.
 */
import type * as z from 'zod/mini';
import type { HeldForm, Place } from '../../../domain/held-form';
import type { Field, Screen } from '../../../domain/profile/schema';
import type { Paragraph } from '../../../domain/recordings/recording';
import { formInView, formOf } from '../../../mosaic/form-in-view';
import { locate } from '../../../mosaic/locate';
import { type FieldValue, readField, readFields } from '../../../mosaic/read';
import { writeField } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { putBackInput } from '../acts';
import type { fillFormResult, readFormResult, readWordsResult, writeResult } from '../answers';
import { caretIn, putCaret } from './caret';

const shownKinds: ReadonlySet<Field['kind']> = new Set(['shown', 'shown-rich']);

export function readForm({ profile }: ActContext): z.infer<typeof readFormResult> {
  const form = formInView(profile);
  if (!form) return { verdict: 'no-form' };
  const names = namesOf(form.screen);
  const read = readFields(document, form.screen, names);
  if (read.verdict === 'drifted') return read;
  const values = { ...read.values } as HeldForm['values'];
  return { verdict: 'form', form: { record: form.record, values, place: placeIn(form.screen, names) } };
}

/** The long fields alone: a question that is hidden for now does not keep words from being offered back. */
export function readWords({ profile }: ActContext): z.infer<typeof readWordsResult> {
  const form = formInView(profile);
  if (!form) return { verdict: 'no-form' };
  const texts = Object.entries(form.screen.fields).flatMap(([name, field]) => {
    const element = field.kind === 'rich' ? elementOf(form.screen, name) : null;
    const value = element && readField(element, field);
    return value?.kind === 'rich' ? [[name, textOf(value.body)] as const] : [];
  });
  return { verdict: 'form', record: form.record, texts: Object.fromEntries(texts) };
}

export function fillForm(held: HeldForm, { profile, typing }: ActContext): z.infer<typeof fillFormResult> {
  const form = formOf(held.record, profile);
  if (typeof form === 'string') return { verdict: 'not-here', because: form };
  if (typing.isDirty()) return { verdict: 'not-here', because: 'typed-since' };
  const left = Object.entries(held.values).flatMap(([name, value]) =>
    isBack(form.screen, name, value) ? [] : [name],
  );
  const element = held.place ? elementOf(form.screen, held.place.field) : null;
  if (element && held.place) putCaret(element, held.place);
  return { verdict: 'filled', left };
}

export function putBack(
  { record, field, body, instead }: z.infer<typeof putBackInput>,
  { profile }: ActContext,
): z.infer<typeof writeResult> {
  const form = formOf(record, profile);
  if (typeof form === 'string') return { verdict: 'not-here', because: form };
  const element = elementOf(form.screen, field);
  const known = form.screen.fields[field];
  const now = element && known ? readField(element, known) : null;
  if (!element || !known || now?.kind !== 'rich') return { verdict: 'no-field' };
  if (textOf(now.body) !== instead) return { verdict: 'not-here', because: 'typed-since' };
  const written = writeField(element, known, body);
  return written === 'written' || written === 'already'
    ? { verdict: 'written', field }
    : { verdict: 'no-field' };
}

/** Whether the field holds this value now. A tick, a list of choices and files are for the person to set again. */
function isBack(screen: Screen, name: string, value: FieldValue): boolean {
  if (value.kind === 'tick') return !value.isTicked;
  if (value.kind === 'texts') return value.texts.length === 0;
  if (value.kind === 'count') return value.count === 0;
  const words = value.kind === 'text' ? value.text : value.body;
  if (words.length === 0) return true;
  const element = elementOf(screen, name);
  const field = screen.fields[name];
  const written = element && field ? writeField(element, field, words) : 'wrong-control';
  return written === 'written' || written === 'already';
}

function namesOf(screen: Screen): string[] {
  return Object.entries(screen.fields).flatMap(([name, { kind }]) => (shownKinds.has(kind) ? [] : [name]));
}

function placeIn(screen: Screen, names: readonly string[]): Place | null {
  for (const field of names) {
    const element = elementOf(screen, field);
    const caret = element ? caretIn(element) : null;
    if (caret) return { field, ...caret };
  }
  return null;
}

function elementOf(screen: Screen, name: string): HTMLElement | null {
  const field = screen.fields[name];
  const found = field ? locate(document, field.find) : null;
  return found?.verdict === 'found' ? found.element : null;
}

function textOf(body: readonly Paragraph[]): string {
  return body.map(({ text }) => text).join('\n');
}
