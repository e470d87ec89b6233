/**
 * How a page's script sends the messages that it may send. What comes back and does not parse counts as no answer.
 */
import { browser } from '../platform/browser';
import { type PageMessageName, pageReplies } from './page-replies';
import type { Reply, Request } from './table';

export async function say<M extends PageMessageName>(name: M, body: Request<M>): Promise<Reply<M> | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ tessera: name, body });
    const parsed = pageReplies[name].safeParse(reply);
    return parsed.success ? (parsed.data as Reply<M>) : null;
  } catch {
    return null; // nobody listens, or this script outlived its extension
  }
}
