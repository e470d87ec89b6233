/**
 * Acts on the form of a new case note: fill it, look whether it holds exactly the plan, press its draft
 * save once. Alert recipients, text message and significant event are switched off, never on.
 */
import type * as z from 'zod/mini';
import { parseUkDay, toUkDay } from '../../../domain/day';
import type { Profile, Screen } from '../../../domain/profile/schema';
import type { Paragraph, Recording } from '../../../domain/recordings/recording';
import { movedOn } from '../../../mosaic/drift';
import { locate } from '../../../mosaic/locate';
import { pressSaveDraft } from '../../../mosaic/press';
import { documentWith, type FieldValue, readFields } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import { clear, type Written, writeField } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { carryResult, fillInput, fillResult, pressInput, pressResult, typedResult } from '../acts';
import { whoIsWrong } from './who';

const formScreen = 'case-note-form';
const copiedFields = ['type', 'title', 'contact-date', 'body'] as const;
const clearedFields = ['alert-recipients', 'text-message', 'significant-event'] as const;

export function fill(
  { use, expected, recording }: z.infer<typeof fillInput>,
  { profile, typing }: ActContext,
): z.infer<typeof fillResult> {
  const screen = formOn(profile);
  if (!screen) return { verdict: 'stopped', field: formScreen, because: 'other-screen' };
  const moved = use ? [] : movedOn(document, profile, formScreen);
  if (moved.length > 0) return { verdict: 'stopped', field: moved.join(), because: 'moved' };
  const wrong = whoIsWrong(expected, screen, profile);
  if (wrong) return wrong;
  const values = {
    type: recording.noteType,
    title: recording.title,
    'contact-date': toUkDay(recording.contactOn),
    body: recording.body,
  };
  for (const name of copiedFields) {
    const outcome = writeOne(screen, name, values[name]);
    if (name === 'type' && outcome === 'no-such-choice') return { verdict: 'missing-type' };
    if (outcome !== 'written' && outcome !== 'already')
      return { verdict: 'stopped', field: name, because: outcome };
  }
  for (const name of clearedFields) {
    const outcome = clearOne(screen, name);
    if (outcome !== 'written' && outcome !== 'already')
      return { verdict: 'stopped', field: name, because: outcome };
  }
  typing.mark();
  const differs = differsFrom(recording, screen);
  return differs ? { verdict: 'stopped', field: differs, because: 'did-not-stick' } : { verdict: 'filled' };
}

export function press(
  { expected, recording, token }: z.infer<typeof pressInput>,
  { profile, nonce, typing }: ActContext,
): z.infer<typeof pressResult> {
  const screen = formOn(profile);
  const action = screen?.actions['save-draft'];
  if (!screen || !action) return { verdict: 'not-the-button' };
  if (typing.touchedSinceMark()) return { verdict: 'person-used-the-page' };
  const isAsPlanned = () =>
    whoIsWrong(expected, screen, profile) === null && differsFrom(recording, screen) === null;
  const form = documentWith(document, screen, [...copiedFields, ...clearedFields]);
  return { verdict: pressSaveDraft(token, nonce, action, form, isAsPlanned) };
}

/** What a person has typed into the form so far, to be taken along to a group note. */
export function typed({ profile }: ActContext): z.infer<typeof typedResult> {
  const screen = formOn(profile);
  const read = screen ? readFields(document, screen, [...copiedFields, ...clearedFields]) : null;
  if (read?.verdict !== 'read') return { verdict: 'nothing' };
  const body = read.values.body?.kind === 'rich' ? read.values.body.body : [];
  const recording = {
    noteType: textIn(read.values.type),
    title: textIn(read.values.title),
    contactOn: parseUkDay(textIn(read.values['contact-date'])) ?? '',
    body: body.map((paragraph) => ({ ...paragraph, marks: [...paragraph.marks] })),
  };
  const isWhole =
    !clearedFields.some((name) => isSet(read.values[name])) &&
    (recording.contactOn !== '' || textIn(read.values['contact-date']).trim() === '');
  return recording.title === '' && body.length === 0
    ? { verdict: 'nothing' }
    : { verdict: 'typed', recording, isWhole };
}

/** Fills a group note with what was typed; subjects are for the person to tick. Names what did not fit. */
export function carry(recording: Recording, { profile }: ActContext): z.infer<typeof carryResult> {
  const recognised = recognise(document, profile);
  const screen = recognised.verdict === 'screen' ? profile.screens[recognised.screen] : undefined;
  if (!screen) return { left: [...copiedFields] };
  const day = recording.contactOn === '' ? '' : toUkDay(recording.contactOn);
  const values = {
    type: recording.noteType,
    title: recording.title,
    'contact-date': day,
    body: recording.body,
  };
  return {
    left: copiedFields.filter((name) => {
      if (values[name].length === 0) return false;
      const outcome = writeOne(screen, name, values[name]);
      return outcome !== 'written' && outcome !== 'already';
    }),
  };
}

function formOn(profile: Profile): Screen | null {
  const recognised = recognise(document, profile);
  if (recognised.verdict !== 'screen' || recognised.screen !== formScreen) return null;
  return profile.screens[formScreen] ?? null;
}

function writeOne(screen: Screen, name: string, value: string | readonly Paragraph[]): Written | 'missing' {
  const field = screen.fields[name];
  const found = field ? locate(document, field.find) : null;
  return field && found?.verdict === 'found' ? writeField(found.element, field, value) : 'missing';
}

function clearOne(screen: Screen, name: string): Written | 'missing' {
  const field = screen.fields[name];
  const found = field ? locate(document, field.find) : null;
  return found?.verdict === 'found' ? clear(found.element) : 'missing';
}

/** The first field that does not hold exactly what is planned; null when all do. */
function differsFrom(recording: Recording, screen: Screen): string | null {
  const read = readFields(document, screen, [...copiedFields, ...clearedFields]);
  if (read.verdict === 'drifted') return read.field;
  const { values } = read;
  if (textIn(values.type) !== recording.noteType) return 'type';
  if (textIn(values.title) !== recording.title) return 'title';
  if (parseUkDay(textIn(values['contact-date'])) !== recording.contactOn) return 'contact-date';
  const body = values.body;
  if (body?.kind !== 'rich' || !sameBody(body.body, recording.body)) return 'body';
  return clearedFields.find((name) => isSet(values[name])) ?? null;
}

function sameBody(one: readonly Paragraph[], other: readonly Paragraph[]): boolean {
  return (
    one.length === other.length && one.every((paragraph, index) => paragraph.text === other[index]?.text)
  );
}

function isSet(value: FieldValue | undefined): boolean {
  if (value?.kind === 'tick') return value.isTicked;
  return value?.kind === 'texts' ? value.texts.length > 0 : true;
}

function textIn(value: FieldValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
