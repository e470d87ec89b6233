/**
 * The shape of a rule on whom to ask to a review: for which role, when to propose it, in what form, and why. A council
 * edits the rules as data (seeds in seed-roles.ts). A rule can only propose: it has no way to tick anybody.
 */
import * as z from 'zod/mini';
import { type Checked, readUntrusted } from '../untrusted';

/** What the record, or a person asked, says of the child. Only what is known to hold is listed. */
export const circumstances = [
  'fostered',
  'kinship-placement',
  'supported-lodgings',
  'childrens-home',
  'semi-independent',
  'placed-for-adoption',
  'short-breaks',
  'on-school-roll',
  'in-early-years',
  'ehc-plan',
  'education-at-risk',
  'out-of-area',
  'therapist-involved',
  'youth-justice',
  'looked-after-13-weeks-since-14',
  'advocate-asked-for',
  'independent-visitor-agreed',
  'court-proceedings',
  'iro-agrees-to-solicitor',
  'interpreter-needed',
  'child-protection-plan',
] as const;
export type Circumstance = (typeof circumstances)[number];

export const forms = ['chair', 'attend', 'views', 'report', 'informed', 'ask'] as const;
export type Form = (typeof forms)[number];

export const circles = ['child', 'family', 'carer', 'professional'] as const;
/** Who a role is to the child. All but professionals get messages of their own, always. */
export type Circle = (typeof circles)[number];

const ageSchema = z.int().check(z.minimum(0), z.maximum(25));
export const roleRuleSchema = z.strictObject({
  role: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
  title: z.string().check(z.minLength(2), z.maxLength(80)),
  circle: z.enum(circles),
  /** 'always', 'never' (only offered), 'recorded' (when the record names somebody), or any of these circumstances. */
  when: z.union([
    z.enum(['always', 'never', 'recorded']),
    z.array(z.enum(circumstances)).check(z.minLength(1)),
  ]),
  /** Whole years on the day of the review, both included; outside them the role is not proposed. */
  ages: z.optional(z.strictObject({ from: ageSchema, to: ageSchema })),
  usually: z.array(z.enum(forms)).check(z.minLength(1)),
  because: z.string().check(z.minLength(2), z.maxLength(200)),
});
export type RoleRule = Readonly<z.output<typeof roleRuleSchema>>;

/** Reads a council's own rules. Two rules for one role are allowed: their ages or circumstances may differ. */
export function readRoleRules(input: unknown): Checked<readonly RoleRule[]> {
  return readUntrusted(z.array(roleRuleSchema).check(z.minLength(1), z.maxLength(100)), input);
}
