/**
 * Where second windows are safe and Mosaic's links are scripts: has the page offer its links' parts in a tab beside. It
 * opens nothing; a person's press does, through the workbench.
 */
import type { PageFacts } from '../domain/page-facts';
import { linksToParts } from '../domain/profile/case-parts';
import type { Sender } from '../messaging/send';
import { browser } from '../platform/browser';
import { readInForce } from '../settings/in-force';

const file = '/beside-links.js' as const;

export async function offerBeside({ nonce, person }: PageFacts, { tabId }: Sender): Promise<void> {
  if (tabId === null || !person) return;
  const { profile, policy } = await readInForce();
  if (!policy?.caseView.enabled || profile?.session.secondWindows !== 'safe') return;
  const links = linksToParts(profile);
  if (links.length === 0) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  await browser.tabs.sendMessage(tabId, { step: 'beside.offer', nonce, input: { links } }, { frameId: 0 });
}
