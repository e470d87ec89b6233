/**
 * The copy in hand, as it waits in memory between steps: it outlives the worker and a closed workbench, and
 * goes with the browser. Parsed on every read; one that does not fit is dropped, and the journal speaks.
 */
import * as z from 'zod/mini';
import { paragraphSchema } from '../../domain/field-values';
import { identitySchema, workerSchema } from '../../domain/page-facts';
import { recordingSchema as noteSchema } from './acts';
import { draftedFormSchema } from './form-acts';

const day = z.nullable(z.string());
const kindsOfSibling = ['full', 'half', 'step', 'foster', 'adoptive', 'unborn', 'unspecified'] as const;

const siblingSchema = z.strictObject({
  id: z.nullable(z.string()),
  name: z.string(),
  knownAs: z.exactOptional(z.string()),
  pronouns: z.exactOptional(z.string()),
  dateOfBirth: day,
  label: z.string(),
  kind: z.enum(kindsOfSibling),
  endedOn: day,
  notAvailable: z.nullable(z.enum(['restricted', 'unborn', 'no-record', 'ended', 'moved-for-adoption'])),
  caution: z.nullable(z.enum(['ended', 'same-first-name', 'adoptive'])),
});

const otherSchema = z.strictObject({
  name: z.string(),
  knownAs: z.exactOptional(z.string()),
  dateOfBirth: z.exactOptional(z.string()),
  pronouns: z.exactOptional(z.string()),
  relation: z.string(),
  alsoKnownTo: z.array(z.string()),
});

const recordingSchema = z.extend(noteSchema, { form: z.exactOptional(draftedFormSchema) });

export const sourceSchema = z.extend(recordingSchema, {
  ref: z.string(),
  state: z.enum(['draft', 'complete', 'timed-out', 'unsaved']),
  hasAlertRecipients: z.boolean(),
  sendsText: z.boolean(),
  attachmentCount: z.number(),
  isSignificantEvent: z.boolean(),
  isRestricted: z.boolean(),
  isPrivileged: z.boolean(),
  leftBehind: z.array(z.string()),
});

const answerSchema = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('leave-out') }),
  z.strictObject({ choice: z.literal('keep'), forIds: z.array(z.string()) }),
  z.strictObject({ choice: z.literal('reword'), text: z.string() }),
]);

const differenceSchema = z.strictObject({
  field: z.enum(['type', 'title', 'contact-date', 'body']),
  intended: z.string(),
  saved: z.string(),
});

export const settlementSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('verified') }),
  z.strictObject({ verdict: z.literal('verified-with-differences'), differences: z.array(differenceSchema) }),
  z.strictObject({ verdict: z.literal('not-saved') }),
  z.strictObject({ verdict: z.literal('duplicate'), count: z.number() }),
  z.strictObject({
    verdict: z.literal('check'),
    because: z.enum([
      'other-person-shown',
      'one-new-note-that-differs',
      'could-not-read-back',
      'page-changed',
      'another-window',
      'other-worker',
      'cut-short',
    ]),
    alsoLookAt: z.nullable(identitySchema),
  }),
  z.strictObject({
    verdict: z.literal('not-started'),
    because: z.enum([
      'stopped-before',
      'skipped-look-alike',
      'left-to-you',
      'locked',
      'missing-type',
      'not-permitted',
      'restricted',
      'page-changed',
      'wrong-person',
    ]),
  }),
]);

export const targetSchema = z.strictObject({
  draft: z.strictObject({
    child: identitySchema,
    recording: recordingSchema,
    changes: z.array(
      z.strictObject({
        paragraphIndex: z.number(),
        kind: z.enum(['left-out', 'reworded', 'edited']),
        before: z.string(),
        after: z.string(),
      }),
    ),
  }),
  step: z.enum(['waiting', 'checking', 'filling', 'saving', 'reading-back', 'settled', 'left-for-later']),
  settlement: z.nullable(settlementSchema),
  attempt: z.number(),
  /** A look-alike on this child's record was shown to the person, who said to draft all the same. */
  despiteLookAlike: z.boolean(),
  /** References on the child's list before the click; null while no intent has been written. */
  before: z.nullable(z.array(z.string())),
  /** What was seen at the answer to the click; kept, because reading back may be cut short and taken up again. */
  answer: z.nullable(z.strictObject({ otherPerson: z.nullable(identitySchema), otherWindow: z.boolean() })),
  left: z.nullable(
    z.strictObject({
      because: z.enum([
        'look-alike',
        'locked',
        'missing-type',
        'not-permitted',
        'page-changed',
        'restricted',
        'does-not-fit',
        'already-written',
        'no-open-step',
        'group-step',
        'several-steps',
        'would-send',
      ]),
      found: z.array(z.string()),
      mayStillDraft: z.boolean(),
      /** Fields to leave blank when the person still wants the draft. */
      leaveBlank: z.array(z.string()),
    }),
  ),
  noteRef: z.nullable(z.string()),
  /** The draft as the child's list shows it: the way to it where notes have no addresses. */
  listedAs: z.optional(
    z.nullable(z.strictObject({ type: z.string(), title: z.string(), contactOn: z.nullable(z.string()) })),
  ),
  finish: z.enum(['to-finish', 'open', 'finished']),
});
export type Target = z.infer<typeof targetSchema>;

/** A child's place in a job before anything has been done for it. */
export function untouched(draft: Target['draft']): Target {
  return {
    draft,
    step: 'waiting',
    settlement: null,
    attempt: 0,
    despiteLookAlike: false,
    before: null,
    answer: null,
    left: null,
    noteRef: null,
    finish: 'to-finish',
  };
}

export const jobSchema = z.strictObject({
  tabId: z.number(),
  origin: z.string(),
  profileId: z.string(),
  startUrl: z.string(),
  child: identitySchema,
  worker: workerSchema,
  source: sourceSchema,
  siblings: z.array(siblingSchema),
  others: z.array(otherSchema),
  group: z.nullable(z.strictObject({ groupName: z.string(), memberCount: z.number() })),
  chosen: z.array(z.string()),
  answers: z.array(z.tuple([z.string(), answerSchema])),
  edits: z.array(z.tuple([z.string(), z.array(paragraphSchema)])),
  /** What a form asks of each child; empty for a note. */
  ownQuestions: z.array(
    z.strictObject({
      field: z.string(),
      label: z.string(),
      choices: z.nullable(z.array(z.string())),
      showIf: z.nullable(z.strictObject({ field: z.string(), is: z.string() })),
    }),
  ),
  /** What was answered for each child of a form; empty for a note. */
  own: z.array(
    z.strictObject({
      childId: z.string(),
      answers: z.record(z.string(), z.string()),
      leavesBlanks: z.boolean(),
    }),
  ),
  reason: z.nullable(z.string()),
  phase: z.enum(['preparing', 'running', 'asking', 'receipt', 'finishing']),
  /** Set once the person has pressed Save; with it the run is in the journal. */
  runId: z.nullable(z.string()),
  seq: z.number(),
  targets: z.array(targetSchema),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  stopped: z.nullable(
    z.enum([
      'by-person',
      'wrong-person',
      'other-worker',
      'page-changed',
      'source-changed',
      'duplicate',
      'journal-failed',
      'switched-off',
      'not-tested',
      'another-window',
      'no-answer',
      'person-used-the-page',
    ]),
  ),
  /** What a person calls the part of a page that stopped the run; null when none did. */
  stoppedAt: z.nullable(z.string()),
});
export type Job = z.infer<typeof jobSchema>;
