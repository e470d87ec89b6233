/**
 * What the journal holds: kinds, keyed tags, states and counts. No name, no text, no id of a person or a
 * note can be expressed here.
 */
import * as z from 'zod/mini';

/** HMAC-SHA-256, base64url, 43 characters. */
const tag = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const uuid = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const at = z.number().check(z.nonnegative());
const seq = z.int().check(z.nonnegative());

const helpers = ['copy-to-siblings', 'review-invites'] as const;
export type JournalHelper = (typeof helpers)[number];

export const verdicts = [
  'verified',
  'verified-with-differences',
  'not-saved',
  'duplicate',
  'check',
  'not-started',
] as const;

export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('started'),
    runId: uuid,
    at,
    sourceTag: tag,
    targetTags: z.array(tag),
    /** What is copied; entries without it are notes. */
    what: z.optional(z.enum(['note', 'form'])),
    /** Whose run it is; entries without it are the copy's. */
    helper: z.optional(z.enum(helpers)),
  }),
  z.strictObject({
    kind: z.literal('intended'),
    runId: uuid,
    at,
    seq,
    attempt: z.int().check(z.positive()),
    targetTag: tag,
    textTag: tag,
    /** Type, contact date and title of the note: what makes another note look alike in Mosaic's list. */
    lookTag: tag,
    /** Look-alikes on the child's list before the click, by their own reference. */
    baselineTags: z.array(tag),
  }),
  z.strictObject({ kind: z.literal('submitted'), runId: uuid, at, seq }),
  z.strictObject({
    kind: z.literal('settled'),
    runId: uuid,
    at,
    seq,
    targetTag: tag,
    verdict: z.enum(verdicts),
    noteTag: z.nullable(tag),
  }),
  z.strictObject({ kind: z.literal('finished'), at, noteTag: tag }),
  z.strictObject({ kind: z.literal('put-aside'), at, noteTag: tag }),
  z.strictObject({
    kind: z.literal('ended'),
    runId: uuid,
    at,
    because: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  }),
]);

export type JournalEntry = z.infer<typeof journalEntrySchema>;
export type EntryOf<K extends JournalEntry['kind']> = Extract<JournalEntry, { kind: K }>;
export type Verdict = (typeof verdicts)[number];
