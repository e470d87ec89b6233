/**
 * The acts on the way to a screen, as shapes that both sides parse by: where a link leads, a search typed and
 * sent. None of them can write a record: a field on the way is a search's, and a search is sent with GET.
 */
import * as z from 'zod/mini';

const onScreen = { screen: z.string() };

export const linkInput = z.strictObject({ ...onScreen, action: z.string() });
export const rowLinkInput = z.strictObject({
  ...onScreen,
  list: z.string(),
  /** What the columns of the one row must read. */
  where: z.record(z.string(), z.string()),
  column: z.string(),
});
export const linkResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('leads-to'), url: z.string() }),
  /** The link is a script of the page's: it is marked, to be followed in the page's own world. */
  z.strictObject({ verdict: z.literal('marked') }),
  z.strictObject({ verdict: z.literal('drifted'), field: z.string() }),
]);
export type LinkResult = z.infer<typeof linkResult>;

export const searchFillInput = z.strictObject({ ...onScreen, field: z.string(), text: z.string() });
export const searchSendInput = linkInput;
export const searchResult = z.strictObject({ verdict: z.enum(['done', 'drifted']) });
