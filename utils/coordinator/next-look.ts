/**
 * How long a run waits before it looks again for what it has saved. A slow answer may still be under way, so nothing is
 * called 'not saved' after one look (protocol step 7). It looks at nothing itself.
 */
import { sleep } from '../platform/clock';
import type { Site } from './walk';

/** Ten seconds where a Mosaic usually answers within 25, and in step with that where it is slower or quicker. */
export function untilNextLook({ site }: { readonly site: Site }): Promise<void> {
  return sleep(site.profile.session.answersWithin * 400);
}
