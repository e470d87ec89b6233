/**
 * What Mosaic's page answers to the setup page, as shapes to parse it by: it comes from a page and is held to be
 * anything until then.
 */
import * as z from 'zod/mini';
import { pointedAtSchema } from '../domain/profile/making/pointed-at';

const text = z.string().check(z.maxLength(400));

export const pointedSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('picked'), found: pointedAtSchema }),
  z.strictObject({ verdict: z.enum(['not-here', 'back', 'stopped']) }),
]);
export type Pointed = z.infer<typeof pointedSchema>;

export const triedSchema = z.record(
  z.string(),
  z.strictObject({
    matches: z.array(z.number()),
    /** What the ways agree on, as if it had been pointed at; null when they find nothing or do not agree. */
    found: z.nullable(pointedAtSchema),
  }),
);
export type Tried = z.infer<typeof triedSchema>;

export const screensSchema = z.array(z.string());
export const wordsSchema = z.nullable(z.array(text));

/** A shape to parse an answer by, for whoever has not to know what it is made with. */
export type Answered<T> = z.ZodMiniType<T>;
