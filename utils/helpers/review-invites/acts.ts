/**
 * The named acts of filling an invite sheet, as shapes: what the workbench asks of a page and what the page answers. Both
 * sides parse by these. An act fills, adds an empty row, or presses once: nothing else.
 */
import * as z from 'zod/mini';
import { identitySchema, workerSchema } from '../../domain/page-facts';

const texts = z.record(z.string(), z.string());

/** Who the page must show and be signed in, and which of the profile's screens it must be. */
export const sheetPlaceSchema = z.strictObject({
  child: identitySchema,
  worker: workerSchema,
  screen: z.string(),
});
export type SheetPlace = z.infer<typeof sheetPlaceSchema>;

/** `rows[n]` goes into the list's nth row; null leaves that row as it is. `list` is null where there is no list. */
export const sheetWritingSchema = z.strictObject({
  place: sheetPlaceSchema,
  fields: texts,
  list: z.nullable(z.string()),
  rows: z.array(z.nullable(texts)),
});
export type SheetWriting = z.infer<typeof sheetWritingSchema>;

export const addRowInput = z.strictObject({ place: sheetPlaceSchema });
export const fillInput = sheetWritingSchema;
export const fillResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('filled') }),
  z.strictObject({ verdict: z.literal('stopped'), field: z.string(), because: z.string() }),
]);

export const pressInput = z.strictObject({
  writing: sheetWritingSchema,
  token: z.strictObject({ intentId: z.string(), nonce: z.string() }),
});
export const pressResult = z.strictObject({
  verdict: z.enum([
    'pressed',
    'already-used',
    'left-page',
    'not-the-button',
    'not-as-planned',
    'person-used-the-page',
  ]),
});
