/**
 * The register of small changes: what each is for, where it stands, what was learnt. Shared between people and
 * councils, so it holds roles and teams and never a name; texts are people's own words about work, not about a child.
 * Source: reference/evaluation.md sections 2 and 13.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';

export const roles = [
  'practitioner',
  'business-support',
  'manager',
  'IRO',
  'family',
  'partner',
  'other',
] as const;
export type Role = (typeof roles)[number];

export const statuses = [
  'idea',
  'scoping',
  'baseline',
  'testing',
  'adopted',
  'adapted',
  'dropped',
  'parked',
] as const;
export type Status = (typeof statuses)[number];

const text = z.string().check(z.maxLength(2000));
const line = z.string().check(z.minLength(1), z.maxLength(200));
const day = z.string().check(z.refine(isDay));
const role = z.enum(roles);
const id = z.string().check(z.regex(/^[\w.:-]{1,60}$/));
const minutes = z.number().check(z.minimum(0), z.maximum(10_000));
const range = z.tuple([minutes, minutes]).check(z.refine(([low, high]) => low <= high));

/** A value that an edit, or a merge, replaced: nothing that was written is lost. */
const editSchema = z.strictObject({
  field: id,
  on: day,
  was: z.union([z.string(), z.boolean(), z.number(), z.null()]),
});
export type Edit = z.infer<typeof editSchema>;

export const strandSchema = z.strictObject({
  id,
  name: line,
  order: z.int().check(z.minimum(0)),
  archived: z.boolean(),
  history: z.array(editSchema),
});
export type Strand = z.infer<typeof strandSchema>;

export const learningSchema = z.strictObject({
  at: day,
  expected: text,
  saw: text,
  text,
  next: z.enum(['adopt', 'adapt', 'drop', 'repeat']),
  annotateChart: z.boolean(),
});
export type LearningEntry = z.infer<typeof learningSchema>;

/** E0 and E1 live here and nowhere else: a claim has minutes a use, and nothing that could be added up. */
const claimSchema = z.strictObject({
  level: z.enum(['E0', 'E1']),
  minutesPerUse: range,
  byRole: role,
  at: day,
  howKnown: text,
});

const statusChangeSchema = z.strictObject({
  at: day,
  from: z.enum(statuses),
  to: z.enum(statuses),
  why: line,
  byRole: role,
});
export type StatusChange = z.infer<typeof statusChangeSchema>;

/** What an edit can replace, one value at a time. */
const editableShape = {
  strandId: id,
  title: line,
  problem: text,
  /** 'If we … then … because …' */
  hypothesis: text,
  origin: z.enum([...roles, 'not-stated']),
  leadRole: z.nullable(line),
  withinOurInfluence: z.boolean(),
  needsLegalChange: z.boolean(),
  /** Null until somebody has said. */
  mechanism: z.nullable(
    z.enum([
      'faster-task',
      'removed-task',
      'fewer-handovers',
      'shorter-wait',
      'less-duplication',
      'quality',
      'culture',
    ]),
  ),
  measurable: z.enum(['timed', 'counted', 'days', 'asked', 'not-measured']),
  reviewOn: z.nullable(day),
};
export type EditableField = keyof typeof editableShape;
export const editableFields = Object.keys(editableShape) as readonly EditableField[];

/** What only grows: entries are added, and a merge keeps everybody's. */
const growingShape = {
  intendedImpact: z.array(
    z.strictObject({
      who: z.enum(['child-family', 'practitioner', 'business-support', 'manager', 'partner']),
      text,
    }),
  ),
  helperIds: z.array(z.enum(['copy-to-siblings', 'case-view', 'review-invites'])),
  taskDefIds: z.array(id),
  /** Ids of the measures that would show harm. */
  balancing: z.array(id),
  claims: z.array(claimSchema),
  displaced: z.array(
    z.strictObject({ role: line, minutesPerUse: z.nullable(minutes), evidence: z.enum(['E1', 'E2']) }),
  ),
  statusLog: z.array(statusChangeSchema),
  learning: z.array(learningSchema),
};
export const growingFields = Object.keys(growingShape) as readonly (keyof typeof growingShape)[];

export const smallChangeSchema = z.strictObject({
  schema: z.literal(1),
  /** 'SC-014', never reused. */
  id: z.string().check(z.regex(/^SC-\d{3,}$/)),
  /** Random, made once: tells two people's SC-014 apart when their registers meet. */
  uid: id,
  status: z.enum(statuses),
  ...editableShape,
  ...growingShape,
  history: z.array(editSchema),
});
export type SmallChange = z.infer<typeof smallChangeSchema>;

export const annotationSchema = z.strictObject({
  at: day,
  text: line,
  changeId: z.optional(z.string().check(z.regex(/^SC-\d{3,}$/))),
  kind: z.enum(['helper', 'mosaic-release', 'form-change', 'staffing', 'rebase', 'other']),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** A whole register, as it is kept, exported and imported. */
export const registerSchema = z.strictObject({
  schema: z.literal(1),
  strands: z.array(strandSchema),
  changes: z.array(smallChangeSchema),
  annotations: z.array(annotationSchema),
});
export type Register = z.infer<typeof registerSchema>;
