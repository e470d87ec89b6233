/**
 * The review in hand, as it waits in memory between steps: it outlives a closed workbench and goes with the browser.
 * Parsed on every read; one that does not fit is dropped, and is prepared anew from Mosaic.
 */
import * as z from 'zod/mini';
import { reviewDraftSchema } from '../../domain/reviews/review-draft';
import { outcomeSchema } from './outcome';

const texts = z.record(z.string(), z.string());

export const sheetSchema = z.strictObject({ fields: texts, rows: z.array(texts) });

/** What may come along to the next sibling: date, place, and professionals by name and address. */
export const carriedSchema = z.strictObject({
  when: reviewDraftSchema.shape.when,
  rows: reviewDraftSchema.shape.rows,
  fromId: z.string(),
  /** The address at which that child is placed. */
  livesAt: z.string(),
});
export type Carried = z.infer<typeof carriedSchema>;

export const reviewJobSchema = z.strictObject({
  origin: z.string(),
  startUrl: z.string(),
  draft: reviewDraftSchema,
  page: z.enum(['when', 'who', 'check', 'sheet', 'out']),
  present: sheetSchema,
  outcome: z.nullable(outcomeSchema),
  startedAt: z.number(),
});
export type ReviewJob = z.infer<typeof reviewJobSchema>;
