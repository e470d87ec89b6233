/**
 * Asks the worker, which keeps typed words, to forget some. It alone changes that list while pages write to it.
 */
import { send } from '../messaging/send';

export async function forgetTypedText(id: string): Promise<void> {
  await send('typed.forget', { id });
}
