/**
 * Acts on the form of a new case note: fill it, look whether it holds exactly the plan, press its draft
 * save once. Alert recipients, text message and significant event are switched off, never on.
 */
import type * as z from 'zod/mini';
import { parseUkDay, toUkDay } from '../../../domain/day';
import type { Screen } from '../../../domain/profile/schema';
import type { Paragraph, Recording } from '../../../domain/recordings/recording';
import { movedOn } from '../../../mosaic/drift';
import { locate } from '../../../mosaic/locate';
import { pressSaveDraft } from '../../../mosaic/press';
import { documentWith, readFields } from '../../../mosaic/read';
import { clear, type Written } from '../../../mosaic/write';
import type { ActContext } from '../../page-act';
import type { fillInput, fillResult, pressInput, pressResult } from '../acts';
import { clearedFields, copiedFields, formOn, formScreen, isSet, textIn, writeOne } from './note-fields';
import { whoIsWrong } from './who';

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
