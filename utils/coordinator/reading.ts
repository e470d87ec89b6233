/**
 * Reading one screen in one tab, for helpers: go there by the profile's route, and read what is asked for. It always
 * says who the page is about and who is signed in beside it.
 */
import * as z from 'zod/mini';
import { identitySchema, workerSchema } from '../domain/page-facts';
import type { PageLink } from './page-link';
import { type Site, type Stop, walk } from './walk';

const valueSchema = z.looseObject({
  kind: z.string(),
  body: z.optional(z.array(z.looseObject({ text: z.string() }))),
});
const screenSchema = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('read'),
    person: z.nullable(identitySchema),
    worker: z.nullable(workerSchema),
    fields: z.record(z.string(), valueSchema),
    rows: z.array(z.record(z.string(), z.string())),
  }),
  z.strictObject({ verdict: z.literal('other-screen'), screen: z.nullable(z.string()) }),
  z.strictObject({ verdict: z.literal('drifted'), field: z.string() }),
]);

export interface ScreenText {
  readonly person: z.infer<typeof identitySchema> | null;
  readonly worker: z.infer<typeof workerSchema> | null;
  /** Every field as text: what it shows, or what is chosen in it; of formatted text each paragraph as a line. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export type Sight =
  | { readonly verdict: 'seen'; readonly seen: ScreenText }
  | { readonly verdict: 'stopped'; readonly because: Stop; readonly screen: string | null }
  | { readonly verdict: 'drifted'; readonly field: string };

export interface Wanted {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly screen: string;
  readonly fields: readonly string[];
  readonly list: string | null;
}

export async function visitScreen(link: PageLink, site: Site, wanted: Wanted): Promise<Sight> {
  const walked = await walk(link, site, wanted.route, wanted.params);
  if (walked.verdict === 'stopped')
    return { verdict: 'stopped', because: walked.because, screen: walked.facts?.screen ?? null };
  return readScreen(link, wanted);
}

/** Reads the screen that the tab shows now. */
export async function readScreen(
  link: PageLink,
  { screen, fields, list }: Pick<Wanted, 'screen' | 'fields' | 'list'>,
): Promise<Sight> {
  const step = await link.step('copy.look', { screen, fields: [...fields], list }, screenSchema);
  if (step.verdict !== 'done') return { verdict: 'stopped', because: 'silence', screen: null };
  const { result } = step;
  if (result.verdict === 'drifted') return result;
  if (result.verdict === 'other-screen')
    return { verdict: 'stopped', because: 'other-screen', screen: result.screen };
  const { person, worker, rows } = result;
  const texts = Object.entries(result.fields).map(([name, value]) => [name, textIn(value)]);
  return { verdict: 'seen', seen: { person, worker, rows, fields: Object.fromEntries(texts) } };
}

function textIn(value: z.infer<typeof valueSchema>): string {
  if (typeof value.text === 'string') return value.text;
  if (value.body) return value.body.map(({ text }) => text).join('\n');
  return Array.isArray(value.texts) ? value.texts.join(', ') : '';
}
