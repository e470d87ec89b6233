/**
 * A form's values as they travel between a page and the workbench, as shapes. Text is text: nothing here is
 * mark-up, and nothing is run.
 */
import * as z from 'zod/mini';

export const paragraphSchema = z.strictObject({
  kind: z.enum(['text', 'bullet', 'number', 'heading']),
  text: z.string(),
  marks: z.array(
    z.strictObject({ start: z.number(), end: z.number(), mark: z.enum(['bold', 'italic', 'underline']) }),
  ),
});

export const fieldValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('texts'), texts: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('tick'), isTicked: z.boolean() }),
  z.strictObject({ kind: z.literal('count'), count: z.number() }),
  z.strictObject({
    kind: z.literal('rich'),
    body: z.array(paragraphSchema),
    leftBehind: z.array(z.string()),
  }),
]);
