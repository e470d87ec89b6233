/**
 * What is learnt from a page's own facts: how many siblings a child has (kept in memory, so that the ribbon
 * can offer copying after a save) and that a draft of ours was seen finished.
 */
import type { PageFacts } from '../domain/page-facts';
import { stillToFinish } from '../domain/run-history';
import { append } from '../journal/append';
import { readJournal } from '../journal/query';
import { tagOf } from '../journal/tags';
import { send } from '../messaging/send';
import type { Reply } from '../messaging/table';
import { now } from '../platform/clock';
import { recall, remember } from '../platform/session';
import { readInForce } from '../settings/in-force';
import { refreshBadge } from './badge';

export async function noteSeen(facts: PageFacts): Promise<Reply<'page.seen'>> {
  if (!facts.person) return { siblingCount: null };
  const key = `siblings:${facts.person.id}`;
  if (facts.siblingCount !== null) await remember(key, facts.siblingCount);
  if (facts.note) void noteFinished(facts.note);
  const known = facts.siblingCount ?? (await recall(key));
  return { siblingCount: typeof known === 'number' ? known : null };
}

async function noteFinished(note: NonNullable<PageFacts['note']>): Promise<void> {
  const { profile } = await readInForce();
  if (!profile || note.state !== profile.words.complete) return;
  const { entries } = await readJournal();
  const waiting = stillToFinish(entries);
  if (waiting.length === 0) return;
  const noteTag = await tagOf('note', note.ref);
  if (!waiting.some((draft) => draft.noteTag === noteTag)) return;
  await append({ kind: 'finished', at: now(), noteTag });
  void send('badge.refresh', {}); // open workbenches show the list that the number counts
  await refreshBadge();
}
