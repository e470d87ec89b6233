/**
 * The named acts of copying, as shapes: what the workbench asks of a page and what the page answers. Both
 * sides parse by these. An act reads, follows a link's address, fills, or presses once: nothing else.
 */
import * as z from 'zod/mini';
import { fieldValueSchema, paragraphSchema } from '../../domain/field-values';
import { identitySchema, workerSchema } from '../../domain/page-facts';

export const recordingSchema = z.strictObject({
  noteType: z.string(),
  title: z.string(),
  contactOn: z.string(),
  body: z.array(paragraphSchema),
});

const rowSchema = z.record(z.string(), z.string());

/** Who the page must show, and who must be signed in, for an act to touch it. */
export const expectedSchema = z.strictObject({ child: identitySchema, worker: workerSchema });
export type Expected = z.infer<typeof expectedSchema>;

/** A self-test takes the samples that a copy is compared with, so that it must not be stopped by older ones. */
const useSchema = z.exactOptional(z.literal('self-test'));

export const lookInput = z.strictObject({
  use: useSchema,
  screen: z.string(),
  fields: z.array(z.string()),
  list: z.nullable(z.string()),
});

export const lookResult = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('read'),
    person: z.nullable(identitySchema),
    worker: z.nullable(workerSchema),
    fields: z.record(z.string(), fieldValueSchema),
    rows: z.array(rowSchema),
  }),
  z.strictObject({ verdict: z.literal('other-screen'), screen: z.nullable(z.string()) }),
  z.strictObject({ verdict: z.literal('drifted'), field: z.string() }),
]);
export type LookResult = z.infer<typeof lookResult>;
export type Looked = Extract<LookResult, { verdict: 'read' }>;

export const samplesInput = z.strictObject({ screen: z.string() });
export const samplesResult = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('sampled'),
    samples: z.record(
      z.string(),
      z.strictObject({
        ways: z.array(z.number()),
        is: z.string(),
        said: z.string(),
        after: z.string(),
      }),
    ),
    controls: z.array(z.strictObject({ is: z.string(), said: z.string() })),
  }),
  z.strictObject({ verdict: z.literal('other-screen'), screen: z.nullable(z.string()) }),
]);

export const fillInput = z.strictObject({
  use: useSchema,
  expected: expectedSchema,
  recording: recordingSchema,
});
export const fillResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('filled') }),
  z.strictObject({ verdict: z.literal('wrong-person'), shown: z.nullable(identitySchema) }),
  z.strictObject({ verdict: z.literal('other-worker') }),
  z.strictObject({ verdict: z.literal('missing-type') }),
  /** Answers that this child's form has no place or no such choice for, by their fields. */
  z.strictObject({ verdict: z.literal('does-not-fit'), fields: z.array(z.string()) }),
  /** Somebody has written something else there already. */
  z.strictObject({ verdict: z.literal('taken'), field: z.string() }),
  z.strictObject({ verdict: z.literal('stopped'), field: z.string(), because: z.string() }),
]);
export type FillResult = z.infer<typeof fillResult>;

/** Made by the journal once the intent is on disk. */
export const tokenSchema = z.strictObject({ intentId: z.string(), nonce: z.string() });

export type ArmedFor = z.infer<typeof tokenSchema>;

export const pressInput = z.strictObject({
  expected: expectedSchema,
  recording: recordingSchema,
  token: tokenSchema,
});
export const pressResult = z.strictObject({
  verdict: z.enum([
    'pressed',
    'already-used',
    'left-page',
    'not-the-button',
    'not-as-planned',
    'person-used-the-page',
  ]),
});
export type PressResult = z.infer<typeof pressResult>;

export const typedInput = z.strictObject({});
export const typedResult = z.discriminatedUnion('verdict', [
  /** `isWhole`: false when the form holds more than the recording can carry, such as a tick or half a date. */
  z.strictObject({ verdict: z.literal('typed'), recording: recordingSchema, isWhole: z.boolean() }),
  z.strictObject({ verdict: z.literal('nothing') }),
]);

export const carryInput = z.strictObject({ recording: recordingSchema });
export const carryResult = z.strictObject({ left: z.array(z.string()) });
