/**
 * What the setup page asks of the script that it puts into Mosaic's page. The page's side only ever answers: it
 * sends nothing by itself. What is asked comes from Tessera's own page, which has parsed the ways that it sends;
 * they are looked at in outline here, so that the script stays small.
 */
import * as z from 'zod/mini';
import { takes as takenThings } from '../domain/profile/making/takes';
import type { List, Locator } from '../domain/profile/schema';

const takes = z.enum(takenThings);
const checkedLocator = z.custom<Locator>(Array.isArray);
const checkedList = z.custom<List>((value) => typeof value === 'object' && value !== null);

export const pointingSchema = z.discriminatedUnion('point', [
  /** Show what is asked for and wait until a person has pointed. Answered with `Pointed`. */
  z.strictObject({ point: z.literal('ask'), words: z.string(), place: z.string(), takes }),
  /** Take the picker off the page. */
  z.strictObject({ point: z.literal('stop') }),
  /** What each of these finds now. Answered with `Tried`. */
  z.strictObject({
    point: z.literal('try'),
    things: z.array(z.strictObject({ id: z.string(), takes, find: checkedLocator })),
  }),
  /** Which of these screens' markers all stand here. Answered with their ids. */
  z.strictObject({
    point: z.literal('screens'),
    markers: z.array(z.strictObject({ id: z.string(), find: checkedLocator })),
  }),
  /** The different words in one column of a list. */
  z.strictObject({ point: z.literal('words'), list: checkedList, column: z.string() }),
]);
export type Pointing = z.infer<typeof pointingSchema>;
export type PickerAsk = Extract<Pointing, { point: 'ask' }>;
export type ThingToTry = Extract<Pointing, { point: 'try' }>['things'][number];
