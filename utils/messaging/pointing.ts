/**
 * What the setup page asks of the script that it puts into Mosaic's page, and what comes back. The page's side
 * only ever answers: it sends nothing by itself, and what it answers is parsed again on the setup page.
 */
import * as z from 'zod/mini';
import { takes as takenThings } from '../domain/profile/making/to-teach';
import { listSchema, locatorSchema, waySchema } from '../domain/profile/schema';

const takes = z.enum(takenThings);
const text = z.string().check(z.maxLength(400));

export const pointingSchema = z.discriminatedUnion('point', [
  /** Show what is asked for and wait until a person has pointed. Answered with `Pointed`. */
  z.strictObject({ point: z.literal('ask'), words: text, place: text, takes }),
  /** Take the picker off the page. */
  z.strictObject({ point: z.literal('stop') }),
  /** What each of these finds now. Answered with `Tried`. */
  z.strictObject({
    point: z.literal('try'),
    things: z.record(z.string(), z.strictObject({ takes, ways: z.array(waySchema) })),
  }),
  /** Which of these screens' markers all stand here. Answered with their ids. */
  z.strictObject({ point: z.literal('screens'), markers: z.record(z.string(), locatorSchema) }),
  /** The different words in one column of a list. */
  z.strictObject({ point: z.literal('words'), list: listSchema, column: z.string() }),
  /** Where a link leads. */
  z.strictObject({ point: z.literal('link'), find: locatorSchema, name: text }),
]);
export type Pointing = z.infer<typeof pointingSchema>;
export type PickerAsk = Extract<Pointing, { point: 'ask' }>;
