/**
 * What the acts of the case view answer, as shapes: the workbench parses by them, and the page's side is typed by them.
 */
import * as z from 'zod/mini';
import { formRecordSchema, heldFormSchema } from '../../domain/held-form';

export const readFormResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('form'), form: heldFormSchema }),
  z.strictObject({ verdict: z.literal('no-form') }),
  z.strictObject({ verdict: z.literal('drifted'), field: z.string() }),
]);

export const readWordsResult = z.discriminatedUnion('verdict', [
  /** `texts`: what each long field that is shown now holds, by its name. */
  z.strictObject({
    verdict: z.literal('form'),
    record: formRecordSchema,
    texts: z.record(z.string(), z.string()),
  }),
  z.strictObject({ verdict: z.literal('no-form') }),
]);
export type WordsInForm = Extract<z.infer<typeof readWordsResult>, { verdict: 'form' }>;

const notHere = z.enum(['other-screen', 'wrong-person', 'other-worker', 'typed-since']);

export const fillFormResult = z.discriminatedUnion('verdict', [
  /** `left`: fields that held something and that the person has to see to. */
  z.strictObject({ verdict: z.literal('filled'), left: z.array(z.string()) }),
  z.strictObject({ verdict: z.literal('not-here'), because: notHere }),
]);

export const writeResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('written'), field: z.string() }),
  z.strictObject({ verdict: z.literal('not-here'), because: notHere }),
  z.strictObject({ verdict: z.literal('no-field') }),
]);
