/**
 * The acts on the form of a visit or of a step, as shapes: both sides parse by these. Kept apart from the acts on a
 * note, since only a page with such a form is brought them.
 */
import * as z from 'zod/mini';
import { paragraphSchema } from '../../domain/field-values';
import { expectedSchema, tokenSchema } from './acts';

const formAnswerSchema = z.strictObject({ field: z.string(), label: z.string(), text: z.string() });

export const draftedFormSchema = z.strictObject({
  id: z.string(),
  answers: z.array(formAnswerSchema),
  texts: z.array(z.strictObject({ field: z.string(), label: z.string(), body: z.array(paragraphSchema) })),
  own: z.array(formAnswerSchema),
});

export const formFillInput = z.strictObject({ expected: expectedSchema, form: draftedFormSchema });

export const formPressInput = z.strictObject({
  expected: expectedSchema,
  form: draftedFormSchema,
  token: tokenSchema,
});
