/**
 * What the setup page asks of the script that it puts into Mosaic's page, and what comes back. The page's side
 * only ever answers: it sends nothing by itself, and what it answers is parsed again on the setup page.
 */
import * as z from 'zod/mini';
import { fieldKinds, listSchema, locatorSchema, waySchema } from '../domain/profile/schema';

const takes = z.enum(['shown', 'control', 'heading', 'table', 'button', 'link']);
const text = z.string().check(z.maxLength(400));

export const pointingSchema = z.discriminatedUnion('point', [
  /** Show what is asked for and wait until a person has pointed. Answered with `pointedSchema`. */
  z.strictObject({ point: z.literal('ask'), words: text, place: text, takes }),
  /** Take the picker off the page. */
  z.strictObject({ point: z.literal('stop') }),
  /** What each of these finds now. Answered with `triedSchema`. */
  z.strictObject({ point: z.literal('try'), things: z.record(z.string(), z.strictObject({ takes, ways: z.array(waySchema) })) }),
  /** Which of these screens' markers all stand here. Answered with `screensSchema`. */
  z.strictObject({ point: z.literal('screens'), markers: z.record(z.string(), locatorSchema) }),
  /** The different words in one column of a list. Answered with `wordsSchema`. */
  z.strictObject({ point: z.literal('words'), list: listSchema, column: z.string() }),
  /** Where a link leads. Answered with `linkSchema`. */
  z.strictObject({ point: z.literal('link'), find: locatorSchema, name: text }),
]);
export type Pointing = z.infer<typeof pointingSchema>;
export type PickerAsk = Extract<Pointing, { point: 'ask' }>;

const foundSchema = z.strictObject({
  ways: z.array(z.strictObject({ way: waySchema, matches: z.number() })),
  kind: z.nullable(z.enum(fieldKinds)),
  /** What assistive technology calls it: for buttons and links. */
  name: text,
  /** What stands there, cut short: shown to the person who pointed, never kept. */
  sample: text,
  headings: z.array(text),
  /** Of the documents that show it, the window's own first. */
  addresses: z.array(z.string()),
});
export type PointedAt = z.infer<typeof foundSchema>;

export const pointedSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('picked'), found: foundSchema }),
  z.strictObject({ verdict: z.enum(['not-here', 'back', 'stopped']) }),
]);
export type Pointed = z.infer<typeof pointedSchema>;

export const triedSchema = z.record(
  z.string(),
  z.strictObject({
    matches: z.array(z.number()),
    /** What the ways agree on, as if it had been pointed at; null when they find nothing or do not agree. */
    found: z.nullable(foundSchema),
  }),
);
export type Tried = z.infer<typeof triedSchema>;

export const screensSchema = z.array(z.string());
export const wordsSchema = z.nullable(z.array(text));
export const linkSchema = z.nullable(z.string());
