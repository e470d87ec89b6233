/**
 * A council's own words around a review, as a profile carries them: what it calls roles, placements, steps and the ways
 * of taking part. Exact words only; one that is not here is shown to a person and never guessed at.
 */
import * as z from 'zod/mini';
import { circumstances } from '../reviews/role-rules';

const word = z.string().check(z.minLength(1), z.maxLength(200));
/** A step's form, a letter that belongs to the review, or a request of the review's own to whoever invites. */
export const sheetShapes = ['form', 'letter', 'request'] as const;
export type SheetShape = (typeof sheetShapes)[number];

const roleId = z.string().check(z.regex(/^[a-z0-9-]{2,40}$/));

export const reviewWordsSchema = z.strictObject({
  /** A worker relationship's or a relative's label → the role in the rules. */
  roles: z.record(word, roleId),
  placements: z._default(z.record(word, z.enum(circumstances)), {}),
  /** A step's name → what it is to us. */
  steps: z.record(word, z.enum(['review', 'sheet'])),
  /** Legal statuses under which a child has no review of this kind any more, such as 'Adopted'. */
  noReviewFor: z._default(z.array(word), []),
  /** What this council's invite sheet is; a form where nothing is said. */
  sheet: z.optional(z.enum(sheetShapes)),
  /** Where it is a request: what that is called in the list to choose from. */
  request: z.optional(word),
  /** Where it is a letter or a request: how a line begins that says this, if the council has words of its own. */
  lines: z.optional(z.record(z.string(), word)),
  inProgress: word,
  completed: word,
  /** What the sheet's list says of how somebody takes part. */
  parts: z.strictObject({
    attend: word,
    'send-views': word,
    report: word,
    informed: word,
    'do-not-invite': word,
  }),
  /** What a request or next action says once it has gone; any other word means that saving would send it. */
  gone: z.array(word),
});
export type ReviewWords = z.infer<typeof reviewWordsSchema>;

export function sheetShapeOf({ reviews }: { readonly reviews?: ReviewWords | undefined }): SheetShape {
  return reviews?.sheet ?? 'form';
}
