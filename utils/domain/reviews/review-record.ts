/**
 * What a child's own record says that a review is prepared from, as a shape. It is read from Mosaic each time and
 * waits in memory only; it never holds anything of another child but the name, which must not get into a message.
 */
import * as z from 'zod/mini';
import { type Day, isDay } from '../day';
import { identitySchema, workerSchema } from '../page-facts';
import { circumstances } from './role-rules';

export const daySchema = z.string().check(z.refine(isDay));

/** One person whom the record names in one role. `key` names them within this review; it is no id of Mosaic's. */
export const recordedPersonSchema = z.strictObject({
  key: z.string(),
  role: z.string(),
  /** The role or relationship in the council's own word. */
  relation: z.string(),
  organisation: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  postalAddress: z.nullable(z.string()),
  endedOn: z.nullable(daySchema),
  contactChangedOn: z.nullable(daySchema),
});

export const reviewRecordSchema = z.strictObject({
  child: identitySchema,
  worker: workerSchema,
  legalStatus: z.string(),
  becameLookedAfter: z.nullable(daySchema),
  placement: z.strictObject({ label: z.string(), address: z.string() }),
  circumstances: z.array(z.enum(circumstances)),
  people: z.array(recordedPersonSchema),
  /** Names in the record that may not be opened: nothing else is known of them. */
  restrictedNames: z.array(z.string()),
  /** Days on which reviews were completed in this period of care. */
  reviewsHeld: z.array(daySchema),
  /** Reviews that ended before this period of care, left out of the count. */
  otherChildren: z.array(z.strictObject({ name: z.string(), knownAs: z.string() })),
  /** The step in progress in which the sheet is filled: its own, or the review's; null where there is none. */
  sheetRef: z.nullable(z.string()),
  /** The last completed step in which such a sheet was filled; null where there is none that can be looked at. */
  lastSheetRef: z.nullable(z.string()),
  /** The review step that stands open, with the due date that Mosaic shows. */
  openReview: z.nullable(z.strictObject({ ref: z.string(), dueOn: z.nullable(daySchema) })),
});

export type RecordedReviewPerson = z.infer<typeof recordedPersonSchema>;
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;
export type { Day };
