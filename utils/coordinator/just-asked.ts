/**
 * Whether a person pressed the ribbon of the page in view just now, so that its siblings may be read without a
 * second press. Asked by the one workbench that writes; each press counts once.
 */
import { onWordLeft, takeWord } from '../messaging/left-word';
import type { PageLink } from './page-link';

export async function wasJustAsked(link: PageLink | null): Promise<boolean> {
  const facts = link?.current();
  return link && facts ? takeWord(link.tabId, facts.nonce) : false;
}

/** Calls back when a ribbon has been pressed for its siblings. Returns how to stop. */
export const onAsked: (callback: () => void) => () => void = onWordLeft;
