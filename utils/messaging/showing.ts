/**
 * What the setup page asks of the page while a way is shown: to take the step that a person pointed at, and whether
 * the next page stands. As on every way, only a search can be sent and only a link followed.
 */
import * as z from 'zod/mini';
import type { Action, List, Locator } from '../domain/profile/schema';

const checkedLocator = z.custom<Locator>(Array.isArray);
const checkedAction = z.custom<Action>(isObject);
const checkedList = z.custom<List>(isObject);

export const showingSchema = z.discriminatedUnion('show', [
  z.strictObject({
    show: z.literal('search'),
    field: checkedLocator,
    text: z.string(),
    action: checkedAction,
  }),
  z.strictObject({ show: z.literal('link'), action: checkedAction }),
  z.strictObject({
    show: z.literal('row'),
    list: checkedList,
    where: z.record(z.string(), z.string()),
    column: z.string(),
  }),
  /** Whether a page that was not there before has come, with all its frames. Answered with a boolean. */
  z.strictObject({ show: z.literal('stands') }),
]);
export type Showing = z.infer<typeof showingSchema>;

export const takenSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('leads-to'), url: z.string() }),
  /** A script of the page's, marked to be followed in the page's own world; or a search that has been sent. */
  z.strictObject({ verdict: z.enum(['marked', 'sent', 'not-possible']) }),
]);
export type Taken = z.infer<typeof takenSchema>;

export const standsSchema = z.boolean();

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
