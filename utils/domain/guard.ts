/**
 * Whether a save from one window could land on another record than the one it shows. Only what was positively read
 * counts: a page that cannot be read is never in danger here, and never held back.
 */
import * as z from 'zod/mini';
import { isSameWorker } from './held-form';
import { identitySchema, workerSchema } from './page-facts';
import type { Profile } from './profile/schema';

/** One tab of Mosaic as its page last said it is. */
export const windowSchema = z.strictObject({
  tabId: z.number(),
  nonce: z.string(),
  /** Epoch ms at which the page spoke. */
  at: z.number(),
  isForm: z.boolean(),
  child: z.nullable(identitySchema),
  worker: z.nullable(workerSchema),
  /** Epoch ms at which its page began to be left for one that has not spoken yet; null when it stands. */
  leavingAt: z.nullable(z.number()),
  /** True when the person has read the warning and wants to save all the same. */
  isReleased: z.boolean(),
});
export type WindowSeen = z.infer<typeof windowSchema>;

export const dangerSchema = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('other-worker'), name: z.string() }),
  /** Another window has opened another child since, and this Mosaic may save to the child opened last. */
  z.strictObject({ because: z.literal('overtaken'), name: z.string() }),
  z.strictObject({ because: z.literal('under-way') }),
]);
export type Danger = z.infer<typeof dangerSchema>;

export type PostCarries = Profile['session']['postCarriesPerson'];

export function dangerOf(
  window: WindowSeen,
  all: readonly WindowSeen[],
  carries: PostCarries,
): Danger | null {
  const { child, worker, at, tabId } = window;
  if (!window.isForm || !child || window.isReleased) return null;
  const later = all.filter((one) => one.tabId !== tabId && one.at > at);
  const other = later.find((one) => worker && one.worker && !isSameWorker(one.worker, worker));
  if (other?.worker) return { because: 'other-worker', name: other.worker.name };
  if (carries === 'yes') return null;
  const last = later.filter((one) => one.child !== null).sort((one, two) => two.at - one.at)[0];
  if (last?.child && last.child.id !== child.id) return { because: 'overtaken', name: last.child.name };
  const isUnderWay = all.some((one) => one.tabId !== tabId && (one.leavingAt ?? 0) > at);
  return isUnderWay && carries === 'no' ? { because: 'under-way' } : null;
}

export type GuardPolicy = 'off' | 'warn' | 'hold';

/** A person's own save is held only where the danger is certain: who is signed in, or a Mosaic known to mix up. */
export function answerTo(danger: Danger, policy: GuardPolicy, carries: PostCarries): GuardPolicy {
  if (policy !== 'hold') return danger.because === 'under-way' ? 'off' : policy;
  return danger.because === 'other-worker' || carries === 'no' ? 'hold' : 'warn';
}
