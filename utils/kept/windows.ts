/**
 * What each open tab of Mosaic last said of itself, in memory only: the guard compares them with one another.
 */
import * as z from 'zod/mini';
import { type WindowSeen, windowSchema } from '../domain/guard';
import { recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

const key = 'windows';
const listSchema = z.array(windowSchema);

export async function readWindows(): Promise<readonly WindowSeen[]> {
  const parsed = listSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : [];
}

/** Changes the list and gives it as it is then. */
export function changeWindows(
  change: (list: readonly WindowSeen[]) => readonly WindowSeen[],
): Promise<readonly WindowSeen[]> {
  return oneAtATime(key, async () => {
    const next = change(await readWindows());
    await remember(key, next);
    return next;
  });
}
