/**
 * What the watch of the ordinary way has seen since the last saved note: in memory only, gone with the browser. While
 * a helper works nothing is watched: the pages that it opens are not the person's own.
 */
import { nothingWatched, type Seen, type Watching, watchingSchema } from '../domain/evidence/watching';
import { now } from '../platform/clock';
import { forget, recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

const key = 'watching';
const helperKey = 'helper-at-work';

async function read(): Promise<Watching> {
  const parsed = watchingSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : nothingWatched;
}

/** Changes what is watched, unless a helper is at work, and gives what came to its end by it. */
export function changeWatching(change: (watching: Watching) => Seen): Promise<Seen['finished']> {
  return oneAtATime(key, async () => {
    if (await isHelperAtWork()) return null;
    const { watching, finished } = change(await read());
    await remember(key, watching);
    return finished;
  });
}

/** True when a page has begun something that is watched on; the rest of the browser is none of our business. */
export async function isWatching(): Promise<boolean> {
  return (await read()).source !== null;
}

export function forgetWatching(): Promise<void> {
  return oneAtATime(key, () => forget(key));
}

/** A panel closed in the middle says no end; after so long the pages are a person's again. */
const longestWork = 3_600_000;

async function isHelperAtWork(): Promise<boolean> {
  const since = await recall(helperKey);
  return typeof since === 'number' && now() - since < longestWork;
}

/** From here on the pages are a helper's. */
export function helperBegins(): Promise<void> {
  return oneAtATime(key, async () => {
    await forget(key);
    await remember(helperKey, now());
  });
}

export function helperEnds(): Promise<void> {
  return oneAtATime(key, () => forget(helperKey));
}
