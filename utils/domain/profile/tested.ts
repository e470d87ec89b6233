/**
 * What a self-test leaves in a profile: which helper passed, on which release and day, and what was found
 * where. A pass belongs to the profile as it was tested; one change to it and the pass no longer counts.
 */
import * as z from 'zod/mini';

const idText = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));
const shortText = z.string().check(z.maxLength(200));
const partText = z.string().check(z.regex(/^[a-z]+\.[A-Za-z0-9-]{1,60}$/));

/** How one part of a screen was found. Words of Mosaic's own mark-up only, never a value and never a person's. */
export const sampleSchema = z.strictObject({
  /** Which of the locator's ways found it, counted from 0. */
  ways: z.array(z.int().check(z.minimum(0), z.maximum(5))).check(z.maxLength(6)),
  /** What kind of element it was: 'input:text', 'select', 'dd'. */
  is: shortText,
  /** Its label, the words on it or a list's headings; empty for what only shows a value. */
  said: z.string().check(z.maxLength(2_000)),
  /** The part before it in the same document; empty for the first. */
  after: z.union([z.literal(''), partText]),
});
export type Sample = z.infer<typeof sampleSchema>;

/** Parts of one screen, each as `fields.title`, `identity.id`, `actions.save-draft`. */
export const samplesSchema = z.record(partText, sampleSchema);
export type Samples = z.infer<typeof samplesSchema>;

export const helperIds = ['copy-to-siblings', 'review-invites'] as const;
export type TestedHelper = (typeof helperIds)[number];

export const testedSchema = z.strictObject({
  helper: z.enum(helperIds),
  release: z.string().check(z.minLength(1), z.maxLength(200)),
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** `digestOf` the profile that was tested. */
  of: z.string().check(z.regex(/^[0-9a-z]{1,16}$/)),
  samples: z._default(z.record(idText, samplesSchema), {}),
});
export type Tested = z.infer<typeof testedSchema>;

/** The parts of a profile that a self-test tries. Its address, its title and its samples are not among them. */
interface Testable {
  readonly signedIn: unknown;
  readonly words: unknown;
  readonly screens: unknown;
  readonly routes: unknown;
  readonly forms?: unknown;
}

/** A short mark of what was tested: it tells an edited profile from a tested one, and keeps no secret. */
export function digestOf({ signedIn, words, screens, routes, forms }: Testable): string {
  return shortHash(inOrder([signedIn, words, screens, routes, ...(forms === undefined ? [] : [forms])]));
}

/** True when this very profile has passed the self-test for the helper, on whatever release. */
export function hasPassed(
  profile: Testable & { readonly tested: readonly Tested[] },
  helper: TestedHelper,
): boolean {
  const digest = digestOf(profile);
  return profile.tested.some((one) => one.helper === helper && one.of === digest);
}

/** The profile with this pass. It takes the place of an older one for the same helper and release. */
export function withPass<P extends Testable & { readonly tested: readonly Tested[] }>(
  profile: P,
  pass: Omit<Tested, 'of'>,
): P {
  const of = digestOf(profile);
  const kept = profile.tested.filter(
    (one) => one.of === of && (one.helper !== pass.helper || one.release !== pass.release),
  );
  return { ...profile, tested: [...kept, { ...pass, of }] };
}

/** JSON with the keys of every object in order, so that the same content always reads the same. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** Two FNV-1a runs of 32 bits, forwards and backwards: enough that no edit goes unnoticed by chance. */
function shortHash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (forwards >>> 0).toString(36) + (backwards >>> 0).toString(36);
}
