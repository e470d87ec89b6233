/**
 * Where typed words wait: in the browser's memory only, within a stated budget, gone with the browser. One list,
 * changed by one at a time. When it is full it says so and keeps what it has.
 */
import * as z from 'zod/mini';
import { type TypedText, typedTextSchema } from '../domain/typed-text';
import { recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

/** Characters for all typed words together. */
export const typedRoom = 2_000_000;

const key = 'typed';
const listSchema = z.array(typedTextSchema);

export async function readTyped(): Promise<readonly TypedText[]> {
  const parsed = listSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : [];
}

/** False when there is no room for the list as it would be; it then stays as it was. */
export function changeTyped(change: (list: readonly TypedText[]) => readonly TypedText[]): Promise<boolean> {
  return oneAtATime(key, async () => {
    const list = await readTyped();
    const next = change(list);
    if (next.length === 0 && list.length === 0) return true;
    if (next.length > list.length && JSON.stringify(next).length > typedRoom) return false;
    await remember(key, next);
    return true;
  });
}
