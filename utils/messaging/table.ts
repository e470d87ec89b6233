/**
 * Every message, in one table: who may send it, what it holds, what comes back. Both ends parse by it. A
 * page's script may state facts; it can never start, confirm or widen a job, and never reads settings.
 */
import * as z from 'zod/mini';
import { pageFactsSchema } from '../domain/page-facts';
import { shownTextSchema, typedWordsSchema } from '../domain/typed-text';
import { pageReplies } from './page-replies';

const nothing = z.strictObject({});
const nonceOnly = z.strictObject({ nonce: z.string() });

export const table = {
  'page.hello': {
    from: 'page',
    request: nonceOnly,
    reply: pageReplies['page.hello'],
  },
  'page.seen': {
    from: 'page',
    request: pageFactsSchema,
    reply: pageReplies['page.seen'],
  },
  'page.leaving': { from: 'page', request: nonceOnly, reply: pageReplies['page.leaving'] },
  /** A person has begun to change something in this document. */
  'page.typing': { from: 'page', request: nonceOnly, reply: pageReplies['page.typing'] },
  /** What a person has just typed into the long fields of a form; kept in memory by the worker. */
  'page.typed': { from: 'page', request: typedWordsSchema, reply: pageReplies['page.typed'] },
  /** The long texts that a page of a record shows: words that stand there are saved, and kept no longer. */
  'page.shows': { from: 'page', request: shownTextSchema, reply: pageReplies['page.shows'] },
  /** A person has pressed Mosaic's own 'Sign out'. */
  'page.signing-out': { from: 'page', request: nonceOnly, reply: pageReplies['page.signing-out'] },
  'guard.release': { from: 'extension', request: z.strictObject({ tabId: z.number() }), reply: nothing },
  'typed.forget': { from: 'extension', request: z.strictObject({ id: z.string() }), reply: nothing },
  /**
   * `toShow`: what the ribbon's button says, when a person could see it, or the part of the case that a link of Mosaic's
   * leads to and that a person wants beside. It decides what is read, never a write.
   */
  'workbench.open': {
    from: 'page',
    request: z.strictObject({
      nonce: z.string(),
      toShow: z.union([z.enum(['siblings', 'workbench']), z.strictObject({ beside: z.string() })]),
    }),
    reply: pageReplies['workbench.open'],
  },
  /** 'Is a workbench showing in this window?' One that is says hello. */
  'workbench.wanted': {
    from: 'extension',
    request: z.strictObject({ windowId: z.number() }),
    reply: nothing,
  },
  'workbench.hello': { from: 'extension', request: z.strictObject({ windowId: z.number() }), reply: nothing },
  'badge.refresh': { from: 'extension', request: nothing, reply: nothing },
} as const;

export type MessageName = keyof typeof table;
export type Request<M extends MessageName> = z.infer<(typeof table)[M]['request']>;
export type Reply<M extends MessageName> = z.infer<(typeof table)[M]['reply']>;

export const envelopeSchema = z.strictObject({
  tessera: z.enum(Object.keys(table) as [MessageName, ...MessageName[]]),
  body: z.unknown(),
});
