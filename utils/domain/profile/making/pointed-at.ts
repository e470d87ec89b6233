/**
 * What the page says of one thing that a person pointed at: the ways that lead to it and what stands there. What
 * stands there is for the eyes of whoever pointed; nothing of it is kept.
 */
import * as z from 'zod/mini';
import { fieldKinds, waySchema } from '../schema';

const text = z.string().check(z.maxLength(400));

export const pointedAtSchema = z.strictObject({
  /** Best first. A way that does not lead there is not among them; one that also leads elsewhere is. */
  ways: z.array(z.strictObject({ way: waySchema, matches: z.number() })),
  kind: z.enum(fieldKinds),
  /** What assistive technology calls it: for buttons and links. */
  name: text,
  /** What stands there, cut short. */
  sample: text,
  /** Of a table's columns, from the left. */
  headings: z.array(text),
  /** Of the documents that show it, the window's own first. They may hold ids: never kept. */
  addresses: z.array(z.string()),
});
export type PointedAt = z.infer<typeof pointedAtSchema>;
