/**
 * A profile in the making: what the Mosaic team has taught so far, one entry for each thing that was pointed
 * at. It holds ways to find things and the council's own words, and never what stood in them: a draft waits
 * on disk between two sittings, and no person may be in it.
 */
import * as z from 'zod/mini';
import {
  actionSchema,
  fieldKinds,
  fieldSchema,
  listSchema,
  locatorSchema,
  originSchema,
  type Profile,
  routeStepSchema,
  siblingKinds,
} from '../schema';

/** As many as a question to each child may have. */
export const mostChoices = 40;

const line = z.string().check(z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(200));

/** One thing that was pointed at and kept: how it is found, and what kind of thing it is. */
export const taughtSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('place'), find: locatorSchema }),
  z.strictObject({
    as: z.literal('field'),
    find: locatorSchema,
    kind: z.enum(fieldKinds),
    /** The answers to choose from, of a question that each child is asked; of no other, since they may name people. */
    choices: z.optional(z.array(words).check(z.maxLength(mostChoices))),
  }),
  z.strictObject({ as: z.literal('column'), heading: words }),
  z.strictObject({ as: z.literal('action'), find: locatorSchema, name: words }),
]);
export type Taught = z.infer<typeof taughtSchema>;

/** A screen on the way to others: how it is told, and what leads on from there. */
export const passSchema = z.strictObject({
  title: words,
  /** Null for a screen that is taught for its own sake: it has a marker already. */
  marker: z.nullable(locatorSchema),
  fields: z.record(z.string(), fieldSchema),
  lists: z.record(z.string(), listSchema),
  actions: z.record(z.string(), actionSchema),
});
export type Pass = z.infer<typeof passSchema>;

/** The words of the profile that are one word each; relationship labels are a list of their own. */
export const wordNames = [
  'draft',
  'complete',
  'timedOut',
  'deleted',
  'yes',
  'no',
  'none',
  'restricted',
  'privileged',
  'unborn',
  'adopted',
] as const satisfies readonly Exclude<keyof Profile['words'], 'relationships'>[];
export type WordName = (typeof wordNames)[number];

/** The same for what comes after the first helper: 'Made', which a list says of a visit that is a draft. */
export const beyondWordNames = ['visitMade'] as const;
export type AnyWordName = WordName | (typeof beyondWordNames)[number];

export const draftSchema = z.strictObject({
  schema: z.literal(1),
  title: line,
  release: line,
  origins: z.array(originSchema).check(z.maxLength(5)),
  taught: z.record(z.string().check(z.maxLength(120)), taughtSchema),
  words: z.partialRecord(z.enum([...wordNames, ...beyondWordNames]), words),
  relationships: z.record(words, z.enum(siblingKinds)),
  passes: z._default(z.record(z.string().check(z.maxLength(60)), passSchema), {}),
  routes: z.record(z.string().check(z.maxLength(60)), z.array(routeStepSchema).check(z.maxLength(12))),
  deleteDraft: z.string().check(z.maxLength(600)),
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  schema: 1,
  title: '',
  release: '',
  origins: [],
  taught: {},
  words: {},
  relationships: {},
  passes: {},
  routes: {},
  deleteDraft: '',
};
