/**
 * Which parts of whose case a person has opened beside, by tab: so that one child's parts share a window, and the
 * set can be offered again after Mosaic has closed it. Ids in memory, no names; nothing is opened by itself.
 */
import * as z from 'zod/mini';
import { recall, remember } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

const viewSchema = z.strictObject({
  childId: z.string(),
  routeId: z.string(),
  tabId: z.number(),
  windowId: z.number(),
});
export type ViewBeside = z.infer<typeof viewSchema>;

const key = 'beside';
const listSchema = z.array(viewSchema);

export async function readBeside(): Promise<readonly ViewBeside[]> {
  const parsed = listSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : [];
}

/** One line a child and part: the latest tab that it was opened in. */
export function noteBeside(view: ViewBeside): Promise<void> {
  return oneAtATime(key, async () => {
    const others = (await readBeside()).filter(
      (one) => one.childId !== view.childId || one.routeId !== view.routeId,
    );
    await remember(key, [...others, view]);
  });
}

export async function forgetBeside(): Promise<void> {
  await remember(key, []);
}
