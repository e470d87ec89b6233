/**
 * The one door to the browser's extension API. Everything else imports it from here, so that what Tessera
 * asks of the browser can be found, counted and faked in one place.
 */
import { browser as api } from 'wxt/browser';

export const browser = api;

/** True when the sender is one of Tessera's own pages, and not a content script in somebody's page. */
export function isOwnPage(sender: {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** True when the sender is Tessera's content script in the top document of a tab. */
export function isTopPage(sender: {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: unknown;
}): boolean {
  return (
    sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender)
  );
}

interface WithShadows {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

interface ShadowsOfFirefox {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow tree of an element of the page, closed ones too; null where there is none, or no browser's leave. Firefox
 * gives it as the element's own property, and to content scripts alone.
 */
export function closedShadowOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as ShadowsOfFirefox).openOrClosedShadowRoot ?? null;
  return (browser as WithShadows).dom?.openOrClosedShadowRoot(element) ?? null;
}
