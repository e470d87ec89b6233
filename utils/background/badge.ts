/**
 * The number on the toolbar button: drafts saved and not yet seen finished. A count and nothing else; 'off' while
 * Tessera is paused.
 */
import { stillToFinish } from '../domain/run-history';
import { readJournal } from '../journal/query';
import { browser } from '../platform/browser';
import { isPaused } from '../settings/pause';

export async function refreshBadge(): Promise<void> {
  const { entries } = await readJournal();
  const count = stillToFinish(entries).length;
  const { text, title } = (await isPaused()) ? pausedMark : markFor(count);
  await browser.action.setBadgeBackgroundColor({ color: '#1d4f5c' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

const pausedMark = { text: 'off', title: 'Tessera is paused until tomorrow' };

function markFor(count: number): typeof pausedMark {
  if (count === 0) return { text: '', title: 'Tessera' };
  const drafts = count === 1 ? 'draft' : 'drafts';
  return { text: String(count), title: `Tessera: ${count} ${drafts} still to finish` };
}
