/**
 * The tab in which a job works. When it was closed, the person's present tab of the same site takes its place;
 * a tab that holds something unsaved is never navigated away.
 */
import { addressOf } from '../../../coordinator/tab-in-view';
import type { Bench } from './bench';
import type { Desk } from './desk';

export type DeskNow =
  | { readonly verdict: 'ready'; readonly desk: Desk }
  | { readonly verdict: 'wait'; readonly because: 'tab-gone' | 'unsaved-work' }
  | { readonly verdict: 'nothing-in-hand' };

/** The desk of the job in hand as the job has it, without a look at the tab. */
export function deskFor(bench: Bench): Desk | null {
  const job = bench.job();
  const profile = bench.settings()?.profile;
  return job && profile ? { link: bench.linkTo(job.tabId), site: { profile, origin: job.origin } } : null;
}

/** The desk to go on at: looks whether the tab is still there and may be navigated. */
export async function deskNow(bench: Bench): Promise<DeskNow> {
  const job = bench.job();
  if (!job) return { verdict: 'nothing-in-hand' };
  if ((await addressOf(job.tabId)) === null) {
    const tabId = await bench.tabInView();
    const address = tabId === null ? null : await addressOf(tabId);
    if (tabId === null || !address?.startsWith(`${job.origin}/`))
      return { verdict: 'wait', because: 'tab-gone' };
    await bench.hold({ ...job, tabId });
  }
  const desk = deskFor(bench);
  if (!desk) return { verdict: 'nothing-in-hand' };
  const facts = await desk.link.ask();
  return facts?.hasUnsavedWork ? { verdict: 'wait', because: 'unsaved-work' } : { verdict: 'ready', desk };
}
