/**
 * A saved form's screen as a recording, in this council's words. For the source it reads what is shared alone: a
 * child's own answers are not even asked of the page. For reading back it reads those that were written too.
 */
import type { CopiedForm, FormPart } from '../../../domain/profile/copied-form';
import { bodyOfTexts, type DraftedForm, type FormAnswer } from '../../../domain/recordings/form';
import { dayOf } from '../../../domain/recordings/look-alike';
import {
  linesAsParagraphs,
  type Paragraph,
  type SourceRecording,
} from '../../../domain/recordings/recording';
import { sameWords } from '../../../domain/words';
import type { Looked } from '../acts';
import { type Desk, readHere, type Sight, textField } from './desk';

export type FormRead =
  | { readonly verdict: 'read'; readonly source: SourceRecording; readonly seen: Looked }
  | { readonly verdict: 'not-seen'; readonly sight: Exclude<Sight, { verdict: 'seen' }> };

/** @param own fields of the child's own answers to read as well, and whose row they stand in */
export async function readForm(
  desk: Desk,
  id: string,
  copied: CopiedForm,
  own: { readonly fields: readonly string[]; readonly childName: string } | null,
): Promise<FormRead> {
  const always = ['ref', 'state', ...shared(copied).flatMap((part) => (part.showIf ? [] : [part.field]))];
  const first = await readHere(desk, wanted(copied, always, own ? (copied.childRows ?? null) : null));
  if (first.verdict !== 'seen') return { verdict: 'not-seen', sight: first };
  let { seen } = first;
  for (const part of copied.parts) {
    const isWanted = part.is !== 'own' || (own?.fields.includes(part.field) && !copied.childRows);
    if (!isWanted || seen.fields[part.field] || !isBroughtUp(part, seen)) continue;
    const more = await readHere(desk, wanted(copied, [part.field], null));
    if (more.verdict !== 'seen') return { verdict: 'not-seen', sight: more };
    seen = { ...seen, fields: { ...seen.fields, ...more.seen.fields } };
  }
  return { verdict: 'read', source: toSource(id, copied, seen, own), seen };
}

function wanted(copied: CopiedForm, fields: readonly string[], list: string | null) {
  return { screen: copied.saved, fields, list };
}

function shared({ parts }: CopiedForm): readonly FormPart[] {
  return parts.filter(({ is }) => is !== 'own');
}

function isBroughtUp({ showIf }: FormPart, seen: Looked): boolean {
  return !showIf || sameWords(textField(seen, showIf.field), showIf.is);
}

function toSource(
  id: string,
  copied: CopiedForm,
  seen: Looked,
  own: Parameters<typeof readForm>[3],
): SourceRecording {
  const form: DraftedForm = {
    id,
    answers: answersOf(copied, seen, 'answer'),
    texts: copied.parts.flatMap(({ is, field, label }) => {
      const body = is === 'text' ? bodyOf(seen, field) : [];
      return body.length > 0 ? [{ field, label, body }] : [];
    }),
    own: own ? ownAnswers(copied, seen, own.childName) : [],
  };
  return {
    ref: textField(seen, 'ref'),
    noteType: copied.type ? textField(seen, copied.type) : copied.title,
    title: '',
    contactOn: dayOf(copied.on ? textField(seen, copied.on) : '') ?? '',
    body: bodyOfTexts(form.texts),
    form,
    state: sameWords(textField(seen, 'state'), copied.draft) ? 'draft' : 'complete',
    hasAlertRecipients: false,
    sendsText: false,
    attachmentCount: 0,
    isSignificantEvent: false,
    isRestricted: false,
    isPrivileged: false,
    leftBehind: Object.values(seen.fields).flatMap((value) =>
      value.kind === 'rich' ? value.leftBehind : [],
    ),
  };
}

function answersOf({ parts }: CopiedForm, seen: Looked, is: 'answer' | 'own'): FormAnswer[] {
  return parts.flatMap((part) => {
    const text = part.is === is ? textField(seen, part.field).trim() : '';
    return text === '' ? [] : [{ field: part.field, label: part.label, text }];
  });
}

function ownAnswers(copied: CopiedForm, seen: Looked, childName: string): FormAnswer[] {
  if (!copied.childRows) return answersOf(copied, seen, 'own');
  const [row, second] = seen.rows.filter(({ subject = '' }) => sameWords(subject, childName));
  if (!row || second) return [];
  return copied.parts.flatMap(({ is, field, label }) => {
    const text = is === 'own' ? (row[field] ?? '').trim() : '';
    return text === '' ? [] : [{ field, label, text }];
  });
}

function bodyOf(seen: Looked, field: string): readonly Paragraph[] {
  const value = seen.fields[field];
  if (value?.kind === 'rich') return value.body;
  return value?.kind === 'text' ? linesAsParagraphs(value.text) : [];
}
