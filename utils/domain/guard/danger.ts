/**
 * Whether a save from one page could land on another record than it shows. Only what was positively read counts: a
 * page that cannot be read is never in danger here, and never held back.
 */
import { isSameWorker } from '../held-form';
import type { Profile } from '../profile/schema';
import type { Danger, PageSeen, Seen } from './seen';

export type PostCarries = Profile['session']['postCarriesPerson'];

export function dangerOf(page: PageSeen, seen: Seen, carries: PostCarries): Danger | null {
  const { child, worker, letThrough } = page;
  if (!page.isForm || !child) return null;
  const danger = othersSince(page, seen, 'worker', worker) ?? mixedUp(page, seen, child, carries);
  return danger && letThrough && isSameDanger(danger, letThrough) ? null : danger;
}

function mixedUp(
  page: PageSeen,
  seen: Seen,
  child: NonNullable<PageSeen['child']>,
  carries: PostCarries,
): Danger | null {
  if (carries === 'yes') return null;
  const overtaken = othersSince(page, seen, 'child', child);
  if (overtaken || carries !== 'no') return overtaken;
  const isUnderWay = seen.coming.some(({ tabId, turn }) => tabId !== page.tabId && turn > page.asked);
  return isUnderWay ? { because: 'under-way' } : null;
}

/**
 * The last page that Mosaic may have given after this one and that shows somebody else, unless a page like this one
 * was asked for after that.
 */
function othersSince<W extends 'child' | 'worker'>(
  page: PageSeen,
  { pages }: Seen,
  what: W,
  own: PageSeen[W],
): Danger | null {
  if (!own) return null;
  const isLike = (one: PageSeen) => {
    const theirs = one[what];
    return theirs !== null && isSame(theirs, own);
  };
  const other = pages
    .filter((one) => one[what] !== null && !isLike(one) && one.spoke > page.asked)
    .filter((one) => !pages.some((again) => isLike(again) && again.asked > one.spoke))
    .sort((one, two) => two.spoke - one.spoke)[0]?.[what];
  if (!other) return null;
  return { because: what === 'worker' ? 'other-worker' : 'overtaken', name: other.name };
}

type Somebody = NonNullable<PageSeen['child'] | PageSeen['worker']>;

function isSame(one: Somebody, other: Somebody): boolean {
  if ('id' in one) return 'id' in other && one.id === other.id;
  return !('id' in other) && isSameWorker(one, other);
}

export function isSameDanger(one: Danger, other: Danger): boolean {
  const nameOf = (danger: Danger) => ('name' in danger ? danger.name : '');
  return one.because === other.because && nameOf(one) === nameOf(other);
}

export type GuardPolicy = 'off' | 'warn' | 'hold';

/** A person's own save is held only where the danger is certain: who is signed in, or a Mosaic known to mix up. */
export function answerTo(danger: Danger, policy: GuardPolicy, carries: PostCarries): GuardPolicy {
  if (policy !== 'hold') return danger.because === 'under-way' ? 'off' : policy;
  return danger.because === 'other-worker' || carries === 'no' ? 'hold' : 'warn';
}
