/**
 * The site profile: everything Tessera knows about one council's Mosaic, as data. No code, no expression,
 * no regular expression; unknown keys are refused so that a misspelt one cannot be silently ignored.
 */
import * as z from 'zod/mini';
import { copiedFormsSchema } from './copied-form';
import { reviewWordsSchema } from './review-words';
import { testedSchema } from './tested';

const shortText = z.string().check(z.minLength(1), z.maxLength(200));
const idText = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

/** A selector that the element must stand inside: for words that a page shows in several places. */
const within = z.optional(shortText);

/** One way to find an element, as a person would say it; `css` is the last resort. */
export const waySchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('label'), text: shortText, within }),
  z.strictObject({
    by: z.literal('code'),
    attribute: z.string().check(z.regex(/^data-[a-z0-9-]{1,40}$/)),
    value: shortText,
    within,
  }),
  z.strictObject({ by: z.literal('name'), name: shortText, within }),
  z.strictObject({ by: z.literal('term'), text: shortText, within }),
  /** What stands right after these words where nothing ties the two: a cell, the control in it, or a table. */
  z.strictObject({ by: z.literal('beside'), text: shortText, within }),
  z.strictObject({
    by: z.literal('text'),
    role: z.enum(['page-heading', 'heading', 'button', 'link', 'status', 'caption']),
    text: shortText,
    within,
  }),
  /** With `text`, only an element that reads so: for headings that are no headings. */
  z.strictObject({ by: z.literal('css'), selector: shortText, text: z.optional(shortText) }),
]);

/** Ways to find one element, best first. Those that find it must agree; none or two is drift. */
export const locatorSchema = z.array(waySchema).check(z.minLength(1), z.maxLength(6));

export const fieldKinds = [
  'shown', // read-only text on the page
  'shown-rich', // read-only formatted text
  'text',
  'date',
  'choice',
  'choices',
  'radio', // a group of which one is chosen
  'tick',
  'rich',
  'files',
] as const;

export const fieldSchema = z.strictObject({ find: locatorSchema, kind: z.enum(fieldKinds) });

export const listSchema = z.strictObject({
  table: locatorSchema,
  /** Our name for a column → the heading that Mosaic shows above it. */
  columns: z.record(idText, shortText),
});

/**
 * What a button or link is for. `save-draft` is pressed once and only with an intent on disk; `add-row` brings up an
 * empty row and keeps nothing; `search` is sent and `follow` is followed on the way to a screen; `finish` is known so
 * as to be avoided.
 */
export const actionSchema = z.strictObject({
  find: locatorSchema,
  purpose: z.enum(['save-draft', 'finish', 'follow', 'search', 'add-row']),
  /** The accessible name that the element must have at the moment of use. */
  name: shortText,
});

export const identitySchema = z.strictObject({
  id: locatorSchema,
  name: locatorSchema,
  dateOfBirth: z.optional(locatorSchema),
});

export const screenSchema = z.strictObject({
  title: shortText,
  /** Markers that must all be there, each exactly once. */
  when: z.array(locatorSchema).check(z.minLength(1), z.maxLength(6)),
  identity: z.optional(identitySchema),
  fields: z._default(z.record(idText, fieldSchema), {}),
  lists: z._default(z.record(idText, listSchema), {}),
  actions: z._default(z.record(idText, actionSchema), {}),
});

/** What a route's path may be filled in with: references only, since addresses are kept in many places. */
export const routeParams = ['personId', 'noteRef', 'groupRef', 'stepRef'] as const;

/** What may be typed into a search, or looked for in a row: also what a list says of a note. */
export const rowParams = [...routeParams, 'noteType', 'noteTitle', 'noteDate'] as const;

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

const pathWords = `Write a path on the same site, such as /person/{personId}. Only ${inBraces(routeParams)} are filled in.`;

const pathSchema = z.string().check(
  z.regex(/^\/(?![/\\])[^\s\\]{0,300}$/, pathWords),
  z.refine((path) => isFilledBy(path, routeParams), pathWords),
);

const filledText = shortText.check(
  z.refine((text) => isFilledBy(text, rowParams), `Only ${inBraces(rowParams)} are filled in.`),
);

function isFilledBy(text: string, params: readonly string[]): boolean {
  return [...text.matchAll(/\{(.*?)\}/g)].every(([, name]) => params.includes(name ?? ''));
}

/** A row of a list on the screen, by what its columns read, and the column whose link opens it. */
const rowSchema = z.strictObject({
  list: idText,
  where: z.record(idText, filledText),
  column: idText,
});

/** Seconds that a Mosaic may take to answer, where its profile says nothing else. */
export const usuallyAnswersWithin = 25;

/**
 * How to reach a screen for a person, from fixed verbs. Fields, actions and lists are those of the screen that
 * the route has come to. What stands in braces is filled in.
 */
export const routeStepSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open'), path: pathSchema }),
  /** A link of the screen by its name, or the link of one row. */
  z.strictObject({ do: z.literal('follow'), action: z.optional(idText), row: z.optional(rowSchema) }),
  z.strictObject({ do: z.literal('fill'), field: idText, with: filledText }),
  z.strictObject({ do: z.literal('choose'), field: idText, option: shortText }),
  /** Sends a search. Nothing else can be pressed on the way. */
  z.strictObject({ do: z.literal('press'), action: idText }),
  z.strictObject({ do: z.literal('expect'), screen: idText }),
]);

export const siblingKinds = [
  'full',
  'half',
  'step',
  'foster',
  'adoptive',
  'unborn',
  'unspecified',
  'not-a-sibling',
] as const;

const originWords =
  'Write the exact origin: https:// and the whole host name, no wildcard, no path and no slash at the end.';

/** An origin in its plain form. Only this machine may go without https, for trials against a stand-in. */
export const originSchema = z.string().check(z.refine(isPlainOrigin, originWords));

function isPlainOrigin(text: string): boolean {
  const shape = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*|http:\/\/(127\.0\.0\.1|localhost))(:\d{1,5})?$/;
  return text.length <= 200 && shape.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

export const profileSchema = z.strictObject({
  schema: z.literal(1),
  id: idText,
  title: shortText,
  release: shortText,
  origins: z.array(originSchema).check(z.minLength(1), z.maxLength(5)),
  session: z.strictObject({
    secondWindows: z.enum(['safe', 'unsafe', 'unknown']),
    postCarriesPerson: z.enum(['yes', 'no', 'unknown']),
    /** Seconds that this Mosaic may take to answer before Tessera goes and looks for itself. */
    answersWithin: z._default(z.int().check(z.gte(5), z.lte(120)), usuallyAnswersWithin),
  }),
  /** Where every signed-in page shows who is signed in and for whom they act. */
  signedIn: z.strictObject({
    worker: locatorSchema,
    actingFor: z.optional(locatorSchema),
    signOut: z.optional(locatorSchema),
  }),
  words: z.strictObject({
    relationships: z._default(z.record(shortText, z.enum(siblingKinds)), {}),
    draft: shortText,
    complete: shortText,
    timedOut: shortText,
    deleted: shortText,
    yes: shortText,
    no: shortText,
    none: shortText,
    restricted: shortText,
    privileged: shortText,
    unborn: shortText,
    adopted: shortText,
    /** Needed for review invitations only. */
    reviews: z.optional(reviewWordsSchema),
  }),
  screens: z.record(idText, screenSchema),
  routes: z.record(idText, z.array(routeStepSchema).check(z.minLength(1), z.maxLength(12))),
  /** Visits and sections of forms that can be copied beside notes; none where this is left out. */
  forms: z.optional(copiedFormsSchema),
  help: z.strictObject({
    /** How a worker deletes a draft in this council's Mosaic, in one or two plain sentences. */
    deleteDraft: z.string().check(z.minLength(1), z.maxLength(600)),
  }),
  /** Passed self-tests, one for each helper and release. Without one that fits, nothing is written. */
  tested: z._default(z.array(testedSchema).check(z.maxLength(8)), []),
});

export type Way = z.infer<typeof waySchema>;
export type Locator = z.infer<typeof locatorSchema>;
export type FieldKind = (typeof fieldKinds)[number];
export type Field = z.infer<typeof fieldSchema>;
export type List = z.infer<typeof listSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Screen = z.infer<typeof screenSchema>;
export type RouteStep = z.infer<typeof routeStepSchema>;
export type Profile = z.infer<typeof profileSchema>;
