/** Asks the worker, which keeps the guard's rules, to let one window save. */
import { send } from '../messaging/send';

export async function releaseWindow(tabId: number): Promise<void> {
  await send('guard.release', { tabId });
}
