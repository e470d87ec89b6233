/**
 * What has been seen of Mosaic's pages, in memory only: the guard compares them with one another. One change at a
 * time, in the order in which the pages spoke.
 */
import { nothingSeen, type PageSeen, pageIn, type Seen, seenSchema } from '../domain/guard/seen';
import { recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

const key = 'windows';

export async function readSeen(): Promise<Seen> {
  const parsed = seenSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : nothingSeen;
}

export async function readPageIn(tabId: number): Promise<PageSeen | undefined> {
  return pageIn(await readSeen(), tabId);
}

export function changeSeen(change: (seen: Seen) => Promise<Seen>): Promise<void> {
  return oneAtATime(key, async () => remember(key, await change(await readSeen())));
}
