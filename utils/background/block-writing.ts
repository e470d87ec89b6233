/**
 * Rules of this browser session that block writing requests of single tabs to Mosaic: what a page's script sends by
 * itself, no listener in the page can hold. One rule a tab, under the tab's own number; they are gone with the browser.
 */
import { browser } from '../platform/browser';

/** From now on these tabs write nothing to these origins, and all others may. */
export async function blockWriting(tabIds: readonly number[], origins: readonly string[]): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  const standing = rules.map(({ id }) => id);
  const removeRuleIds = standing.filter((id) => !tabIds.includes(id));
  const fresh = tabIds.filter((id) => !standing.includes(id));
  if (removeRuleIds.length === 0 && fresh.length === 0) return;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds,
    addRules: fresh.map((id) => ruleFor(id, origins)) as never,
  });
}

function ruleFor(tabId: number, origins: readonly string[]) {
  return {
    id: tabId,
    action: { type: 'block' },
    condition: {
      tabIds: [tabId],
      requestDomains: origins.map((origin) => new URL(origin).hostname),
      requestMethods: ['post', 'put', 'patch', 'delete'],
      resourceTypes: [
        ...['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'],
        ...(import.meta.env.FIREFOX ? ['beacon'] : []), // a 'ping' elsewhere, where this word is refused
      ],
    },
  };
}
