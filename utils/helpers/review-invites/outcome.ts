/**
 * What became of putting the list into Mosaic's sheet, as shapes: kept with the review in hand, and shown. Anything but
 * 'verified' says what to do next, and no word here claims more than was seen.
 */
import * as z from 'zod/mini';

export const notSavedReasons = [
  'no-sheet',
  'not-tested',
  'locked',
  'page-changed',
  'wrong-person',
  'other-worker',
  'waits-to-send',
  'asked-already',
  'holds-secret',
  'switched-off',
  'journal-failed',
  'another-window',
  'person-used-the-page',
  'unsaved-work',
  'signed-out',
  'no-answer',
] as const;
export type NotSaved = (typeof notSavedReasons)[number];

/** What is known of a request that was filled in and left for the person to send. */
export const leftStates = ['filled', 'not-there', 'waiting', 'sent', 'said-sent'] as const;
export type LeftState = (typeof leftStates)[number];

const text = z.string();

export const outcomeSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('verified'), at: z.number() }),
  z.strictObject({
    verdict: z.literal('differs'),
    differences: z.array(z.strictObject({ where: text, intended: text, saved: text })),
  }),
  z.strictObject({ verdict: z.literal('not-saved'), because: z.enum(notSavedReasons) }),
  /** A colleague has changed the sheet since it was read. */
  z.strictObject({
    verdict: z.literal('changed'),
    changes: z.array(z.strictObject({ where: text, was: text, now: text })),
  }),
  z.strictObject({ verdict: z.literal('left'), now: z.enum(leftStates) }),
  z.strictObject({ verdict: z.literal('check') }),
]);
export type SheetOutcome = z.infer<typeof outcomeSchema>;
