/**
 * What the page says of one thing that a person pointed at: the ways that lead to it and what stands there. What
 * stands there is for the eyes of whoever pointed; nothing of it is kept.
 */
import * as z from 'zod/mini';
import { fieldKinds, waySchema } from '../schema';

const text = z.string().check(z.maxLength(400));

/** Best first. A way that does not lead there is not among them; one that also leads elsewhere is. */
const ways = z.array(z.strictObject({ way: waySchema, matches: z.number() }));

/** The row of a table that something stands in: what each column reads, and the column that it stands in. */
const rowSchema = z.strictObject({
  table: ways,
  column: text,
  cells: z.array(z.strictObject({ heading: text, text })).check(z.maxLength(60)),
});

export const pointedAtSchema = z.strictObject({
  ways,
  kind: z.enum(fieldKinds),
  /** What assistive technology calls it: for buttons and links. */
  name: text,
  /** What stands there, cut short. */
  sample: text,
  /** What can be chosen: of a list, or of marks that belong together. */
  choices: z._default(z.array(text), []),
  /** Of a table's columns, from the left. */
  headings: z.array(text),
  /** Of the documents that show it, the window's own first. They may hold ids: never kept. */
  addresses: z.array(z.string()),
  /** Of what leads on from a page; null where it stands in no table. */
  row: z._default(z.nullable(rowSchema), null),
});
export type PointedAt = z.infer<typeof pointedAtSchema>;
