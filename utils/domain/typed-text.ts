/**
 * Words that a person has typed and that Mosaic may lose: whose they are, when they are offered back, and when they
 * are no longer kept. They wait in memory only; nothing here knows where.
 */
import * as z from 'zod/mini';
import { paragraphSchema } from './field-values';
import { type FormRecord, formRecordSchema, isSameRecord, isSameWorker } from './held-form';
import type { workerSchema } from './page-facts';
import { normaliseText } from './recordings/compare';

/** What one document's form holds now, as its page says. */
export const typedWordsSchema = z.strictObject({
  nonce: z.string(),
  record: formRecordSchema,
  fields: z.array(z.strictObject({ field: z.string(), body: z.array(paragraphSchema) })),
});
export type TypedWords = z.infer<typeof typedWordsSchema>;

export const shownTextSchema = z.strictObject({ record: formRecordSchema, texts: z.array(z.string()) });
export type ShownText = z.infer<typeof shownTextSchema>;

export const typedTextSchema = z.strictObject({
  id: z.string(),
  /** Epoch ms of the last word. */
  at: z.number(),
  nonce: z.string(),
  record: formRecordSchema,
  field: z.string(),
  body: z.array(paragraphSchema),
});
export type TypedText = z.infer<typeof typedTextSchema>;

export function textOfTyped({ body }: Pick<TypedText, 'body'>): string {
  return body.map(({ text }) => text).join('\n');
}

/** The list with what a page has just said. An earlier text that stands whole in the new one is no loss. */
export function withTyped(
  list: readonly TypedText[],
  { nonce, record, fields }: TypedWords,
  at: number,
): TypedText[] {
  let next = [...list];
  for (const { field, body } of fields) {
    const id = `${nonce}/${field}`;
    const text = textOfTyped({ body });
    next = next.filter((one) => one.id !== id && !(isOf(one, record, field) && holds(text, one)));
    if (text.trim() !== '') next.push({ id, at, nonce, record, field, body });
  }
  return next;
}

/** The list without what Mosaic has been seen to hold: the same child and worker, all of the words. */
export function withoutSaved(list: readonly TypedText[], { record, texts }: ShownText): TypedText[] {
  const isSaved = (one: TypedText) =>
    one.record.child.id === record.child.id &&
    isSameWorker(one.record.worker, record.worker) &&
    texts.some((text) => holds(text, one));
  return list.filter((one) => !isSaved(one));
}

export function withoutOld(list: readonly TypedText[], now: number, hours: number): TypedText[] {
  return list.filter(({ at }) => now - at < hours * 3_600_000);
}

/** What is left when this worker is signed in; nobody's when it is null. */
export function ofWorker(
  list: readonly TypedText[],
  worker: z.infer<typeof workerSchema> | null,
): TypedText[] {
  return worker ? list.filter(({ record }) => isSameWorker(record.worker, worker)) : [];
}

/** The newest text typed into an earlier showing of this very form, that its field does not hold now. */
export function lostFrom(
  list: readonly TypedText[],
  form: { readonly nonce: string; readonly record: FormRecord; readonly textOf: (field: string) => string },
): TypedText | null {
  const lost = list.filter(
    (one) =>
      one.nonce !== form.nonce &&
      isSameRecord(one.record, form.record) &&
      !holds(form.textOf(one.field), one),
  );
  return lost.sort((one, other) => one.at - other.at).at(-1) ?? null;
}

function isOf(one: TypedText, record: FormRecord, field: string): boolean {
  return one.field === field && isSameRecord(one.record, record);
}

function holds(text: string, one: TypedText): boolean {
  return normaliseText(text).includes(normaliseText(textOfTyped(one)));
}
