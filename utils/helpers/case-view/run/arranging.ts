/**
 * Windows side by side, and a kept copy in a window of its own beside the page. It moves what is open; it asks nothing
 * of Mosaic.
 */
import { backToOneWindow, openCopyBeside, putSideBySide } from '../../../coordinator/arrange';
import type { Desk } from './desk';

export async function arrange(desk: Desk, as: 'arranged' | 'one-window'): Promise<void> {
  const site = await desk.site();
  const link = desk.link();
  if (!site || !link) return desk.show({ what: 'refused', because: 'gone' });
  if (as === 'arranged') await putSideBySide(link.tabId, site.origin);
  else await backToOneWindow(link.tabId);
  await desk.show({ what: as });
}

export async function readBeside(desk: Desk, copyId: string): Promise<void> {
  const link = desk.link();
  if (link) await openCopyBeside(link.tabId, copyId);
}
