/**
 * What the acts of the case view are given, as shapes. An act reads a form, or writes into one what its own person
 * typed or chose; none presses anything. What they answer stands in answers.ts, which the page need not carry.
 */
import * as z from 'zod/mini';
import { paragraphSchema } from '../../domain/field-values';
import { formRecordSchema, heldFormSchema } from '../../domain/held-form';

export const readFormInput = z.strictObject({});
export const fillFormInput = heldFormSchema;
export const putBackInput = z.strictObject({
  record: formRecordSchema,
  field: z.string(),
  body: z.array(paragraphSchema),
  /** What the person saw in the field when they chose: another text there now is not written over. */
  instead: z.string(),
});
export const quoteInput = z.strictObject({ record: formRecordSchema, text: z.string() });
