/**
 * Whether a person pressed something of Tessera's in the page in view just now: the ribbon, so that its siblings may be
 * read without a second press, or a link's part to open beside. Each press counts once.
 */
import { onPartWanted, onWordLeft, takePart, takeWord } from '../messaging/left-word';
import type { PageLink } from './page-link';

export async function wasJustAsked(link: PageLink | null): Promise<boolean> {
  const facts = link?.current();
  return link && facts ? takeWord(link.tabId, facts.nonce) : false;
}

/** The route of the part that was asked for by the page's own link; null where none was. */
export async function partJustAsked(link: PageLink | null): Promise<string | null> {
  const facts = link?.current();
  return link && facts ? takePart(link.tabId, facts.nonce) : null;
}

/** Calls back when a ribbon has been pressed for its siblings. Returns how to stop. */
export const onAsked: (callback: () => void) => () => void = onWordLeft;

/** Calls back when a link's part has been asked for. Returns how to stop. */
export const onPartAsked: (callback: () => void) => () => void = onPartWanted;
