/**
 * The number on the toolbar button: drafts saved and not yet seen finished. A count and nothing else.
 */
import { stillToFinish } from '../domain/run-history';
import { readJournal } from '../journal/query';
import { browser } from '../platform/browser';

export async function refreshBadge(): Promise<void> {
  const { entries } = await readJournal();
  const count = stillToFinish(entries).length;
  await browser.action.setBadgeBackgroundColor({ color: '#1d4f5c' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({
    title: count === 0 ? 'Tessera' : `Tessera: ${count} ${count === 1 ? 'draft' : 'drafts'} still to finish`,
  });
}
