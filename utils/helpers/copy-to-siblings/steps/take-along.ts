/**
 * What a person has typed into a new note is taken along to Mosaic's own group note. It reads and fills; subjects are
 * for the person to tick, and nothing is saved.
 */
import type * as z from 'zod/mini';
import { parseUkDay, toUkDay } from '../../../domain/day';
import type { Recording } from '../../../domain/recordings/recording';
import { readFields } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import type { ActContext } from '../../page-act';
import type { carryResult, typedResult } from '../acts';
import { clearedFields, copiedFields, formOn, isSet, textIn, writeOne } from './note-fields';

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
