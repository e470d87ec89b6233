/**
 * What one document says of itself, as shapes: who it is about, who is signed in, which screen. Facts only:
 * nothing here is an instruction, and nothing here is stored on disk.
 */
import * as z from 'zod/mini';

export const identitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  dateOfBirth: z.nullable(z.string()),
});

export const workerSchema = z.strictObject({ name: z.string(), actingFor: z.nullable(z.string()) });

export const pageFactsSchema = z.strictObject({
  /** Names this document; drawn anew when a page comes back from the back/forward cache. */
  nonce: z.string(),
  screen: z.nullable(z.string()),
  person: z.nullable(identitySchema),
  worker: z.nullable(workerSchema),
  hasUnsavedWork: z.boolean(),
  /** Parts of this screen that are not as they were when the profile was tested: `fields.title`. */
  moved: z.array(z.string()),
  note: z.nullable(z.strictObject({ ref: z.string(), state: z.string(), title: z.string() })),
  /** Rows on a relationships list whose label is a sibling's; null on screens without that list. */
  siblingCount: z.nullable(z.number()),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;
