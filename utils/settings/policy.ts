/**
 * What the council has decided, from managed policy or baked into its build. A value that does not fit is
 * named and left out as a whole policy: half a policy is no policy, and then nothing is written.
 */
import * as z from 'zod/mini';
import { reviewSettingsSchema, usualReviewSettings } from '../domain/reviews/council-settings';
import { type Checked, readUntrusted, within } from '../domain/untrusted';
import { browser } from '../platform/browser';
import { councilBuild } from './council-build';
import { unfolded } from './json-settings';

const reason = z.string().check(z.minLength(1), z.maxLength(120));

export const policySchema = z.strictObject({
  writeEnabled: z._default(z.boolean(), true),
  /** A locally loaded profile ('Pilot') may be used. */
  pilot: z._default(z.boolean(), true),
  siteProfile: z.optional(z.unknown()),
  copy: z._default(
    z.strictObject({
      enabled: z._default(z.boolean(), true),
      /** Note types that may be copied; empty means any that both children have. */
      allowedNoteTypes: z._default(z.array(reason), []),
      maxTargets: z._default(z.int().check(z.minimum(1), z.maximum(40)), 12),
      reasonCodes: z._default(z.array(reason), []),
      /** The line 'Recorded for more than one child' at the end of each copy. */
      sharedLine: z._default(z.boolean(), false),
    }),
    { enabled: true, allowedNoteTypes: [], maxTargets: 12, reasonCodes: [], sharedLine: false },
  ),
  /** Review invitations; see domain/reviews/council-settings.ts. */
  reviews: z._default(reviewSettingsSchema, usualReviewSettings),
  /** Looking things up: what is kept in memory, and what the guard does. */
  caseView: z._default(
    z.strictObject({
      enabled: z._default(z.boolean(), true),
      /** What is typed into long fields is kept until Mosaic shows it saved. */
      keepTyped: z._default(z.boolean(), true),
      keepTypedHours: z._default(z.int().check(z.minimum(1), z.maximum(12)), 4),
      /** What happens in a window whose save would go to another record than it shows. */
      guard: z._default(z.enum(['off', 'warn', 'hold']), 'warn'),
    }),
    { enabled: true, keepTyped: true, keepTypedHours: 4, guard: 'warn' },
  ),
  evidence: z._default(
    z.strictObject({
      /** People that any figure of several people needs: 10, or 5 where the council says so. Never fewer. */
      leastPeople: z._default(z.int().check(z.minimum(5), z.maximum(100)), 10),
      /** The council's own form for ideas: opened at a person's press, with nothing in its address. */
      ideasForm: z.optional(z.string().check(z.regex(/^https:\/\/[^\s?#]+$/), z.maxLength(300))),
      /** Where whole weeks go from those who agree. Only a build with the same address inside can reach it. */
      collector: z.optional(
        z.strictObject({
          address: z.string().check(z.regex(/^https?:\/\/[^\s/?#]+$/), z.maxLength(200)),
          token: z.string().check(z.regex(/^[\w-]{16,200}$/)),
          /** With it the dashboard may ask for the summary, at a person's press. */
          readToken: z.optional(z.string().check(z.regex(/^[\w-]{16,200}$/))),
        }),
      ),
    }),
    { leastPeople: 10 },
  ),
  /** Short answers of the council's own, shown before Tessera's in the workbench. */
  handbook: z._default(
    z.strictObject({
      answers: z._default(
        z
          .array(
            z.strictObject({
              question: reason,
              answer: z.string().check(z.minLength(1), z.maxLength(600)),
            }),
          )
          .check(z.maxLength(50)),
        [],
      ),
    }),
    { answers: [] },
  ),
  retentionDays: z._default(z.int().check(z.minimum(7), z.maximum(90)), 30),
});
export type Policy = z.infer<typeof policySchema>;

export type PolicySource = 'managed' | 'council-build' | 'none';

export async function readPolicy(): Promise<{ source: PolicySource; policy: Checked<Policy> }> {
  const managed = await managedValues();
  if (Object.keys(managed).length > 0)
    return { source: 'managed', policy: within('policy', readUntrusted(policySchema, unfolded(managed))) };
  const build = await councilBuild();
  if (build?.verdict === 'refused') return { source: 'council-build', policy: build };
  if (build) {
    const policy = within('council.json › policy', readUntrusted(policySchema, build.value.policy));
    return { source: 'council-build', policy };
  }
  return { source: 'none', policy: readUntrusted(policySchema, {}) };
}

async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox rejects when no policy is installed
  }
}
