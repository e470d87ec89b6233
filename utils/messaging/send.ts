/**
 * Sends messages of the table and hears them, parsed at the receiving end. What does not parse, or comes
 * from a sender that the table does not allow, is dropped without an answer.
 */
import { browser, isOwnPage, isTopPage } from '../platform/browser';
import { envelopeSchema, type MessageName, type Reply, type Request, table } from './table';

export interface Sender {
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** The browser's own name for the document, which it keeps over Back; null where the browser gives none. */
  readonly documentId: string | null;
  readonly url: string;
}

export async function send<M extends MessageName>(name: M, body: Request<M>): Promise<Reply<M> | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ tessera: name, body });
    const parsed = table[name].reply.safeParse(reply);
    return parsed.success ? (parsed.data as Reply<M>) : null;
  } catch {
    return null; // nobody listens, or this script outlived its extension
  }
}

type Handlers = {
  readonly [M in MessageName]?: (body: Request<M>, sender: Sender) => Promise<Reply<M>> | undefined;
};

/** Registers one listener for the messages that this context answers or watches. Returns how to stop. */
export function hear(handlers: Handlers): () => void {
  const listener = (raw: unknown, from: Parameters<typeof isTopPage>[0]) => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    const name = envelope.data.tessera;
    const handler = handlers[name] as
      | ((body: unknown, sender: Sender) => Promise<unknown> | undefined)
      | undefined;
    const entry = table[name];
    const allowed = entry.from === 'page' ? isTopPage(from) : isOwnPage(from);
    if (!handler || !allowed) return undefined;
    const body = entry.request.safeParse(envelope.data.body);
    return body.success ? handler(body.data, senderOf(from)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function senderOf(from: { readonly url?: string | undefined; readonly tab?: unknown }): Sender {
  const tab = from.tab as { id?: number; windowId?: number } | undefined;
  const { documentId } = from as { readonly documentId?: string };
  return {
    tabId: tab?.id ?? null,
    windowId: tab?.windowId ?? null,
    documentId: documentId ?? null,
    url: from.url ?? '',
  };
}
