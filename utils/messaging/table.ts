/**
 * Every message, in one table: who may send it, what it holds, what comes back. Both ends parse by it. A
 * page's script may state facts; it can never start, confirm or widen a job, and never reads settings.
 */
import * as z from 'zod/mini';
import { pageFactsSchema } from '../domain/page-facts';
import type { Profile } from '../domain/profile/schema';
import { shownTextSchema, typedWordsSchema } from '../domain/typed-text';

const nothing = z.strictObject({});
const nonceOnly = z.strictObject({ nonce: z.string() });

/** The worker has checked the profile; to check it again on every page load would cost the page's time. */
const checkedProfile = z.nullable(z.custom<Profile>((value) => typeof value === 'object' && value !== null));

export const table = {
  'page.hello': {
    from: 'page',
    request: nonceOnly,
    reply: z.strictObject({ profile: checkedProfile, pilot: z.boolean(), copyOn: z.boolean() }),
  },
  'page.seen': {
    from: 'page',
    request: pageFactsSchema,
    reply: z.strictObject({ siblingCount: z.nullable(z.number()) }),
  },
  'page.leaving': { from: 'page', request: nonceOnly, reply: nothing },
  /** A person has begun to change something in this document. */
  'page.typing': { from: 'page', request: nonceOnly, reply: nothing },
  /** What a person has just typed into the long fields of a form; kept in memory by the worker. */
  'page.typed': { from: 'page', request: typedWordsSchema, reply: nothing },
  /** The long texts that a page of a record shows: words that stand there are saved, and kept no longer. */
  'page.shows': { from: 'page', request: shownTextSchema, reply: nothing },
  /** A person has pressed Mosaic's own 'Sign out'. */
  'page.signing-out': { from: 'page', request: nonceOnly, reply: nothing },
  'guard.release': { from: 'extension', request: z.strictObject({ tabId: z.number() }), reply: nothing },
  'typed.forget': { from: 'extension', request: z.strictObject({ id: z.string() }), reply: nothing },
  /** `toShow`: what the ribbon's button says, when a person could see it; it decides what is read, never a write. */
  'workbench.open': {
    from: 'page',
    request: z.strictObject({ nonce: z.string(), toShow: z.enum(['siblings', 'workbench']) }),
    reply: nothing,
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

/** Asks the page in view to say again what it is: answered with PageFacts, or null when it has no profile. */
export const askSchema = z.strictObject({ tessera: z.literal('page.ask') });

/** One named act for the page's stepper. `nonce` names the document it is meant for. */
export const stepSchema = z.strictObject({
  step: z.string(),
  nonce: z.string(),
  input: z.unknown(),
});
export type Step = z.infer<typeof stepSchema>;

/** A step's answer: what the act gave, or why it was not carried out. */
export const stepReplySchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('done'), result: z.unknown(), ms: z.number() }),
  z.strictObject({
    verdict: z.literal('refused'),
    because: z.enum(['other-document', 'no-such-step', 'bad-input', 'no-profile']),
  }),
]);
export type StepReply = z.infer<typeof stepReplySchema>;
