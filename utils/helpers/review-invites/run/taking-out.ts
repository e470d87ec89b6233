/**
 * Taking messages out, and noting what is honestly known of each: taken out, opened, 'you say it was sent', a reply. A
 * person copies, saves or prints; nothing is sent from here, and a message that holds what it must not is not copied.
 */
import {
  type DraftRow,
  oneMeetingOf,
  type ReviewDraft,
  withMessage,
  withRow,
} from '../../../domain/reviews/review-draft';
import { writeToClipboard } from '../../../platform/clipboard';
import { today } from '../../../platform/clock';
import type { Bench } from './bench';
import { prepared } from './view';

export function takingOutCommands(bench: Bench) {
  const change = (next: (draft: ReviewDraft) => ReviewDraft) => {
    const job = bench.job();
    if (job && bench.state.get().at === 'preparing') void bench.change({ draft: next(job.draft) });
  };
  const changeRow = (key: string, changed: Partial<DraftRow>) =>
    change((draft) => withRow(draft, key, changed));
  return {
    copyMessage: (key: string) => void copyMessage(bench, key),
    copyMeeting: () => void copyMeeting(bench),
    /** Written down as soon as a person has taken a message out in any form. */
    noteDrafted: (key: string) => change((draft) => withMessage(draft, key, 'drafted')),
    /** A link has opened a mail program or page; whether anything was sent from there is not known. */
    noteOpened: (key: string) => change((draft) => withMessage(draft, key, 'opened')),
    noteSent: (key: string) => changeRow(key, { message: 'said-sent', invitedOn: today() }),
    noteReply: (key: string, reply: string) =>
      changeRow(key, { reply, message: reply.trim() === '' ? 'said-sent' : 'reply-noted' }),
  };
}

/** Only while the child's own record is in view, looked at again for this. */
async function copyMessage(bench: Bench, key: string): Promise<void> {
  const job = bench.job();
  const profile = bench.settings()?.profile;
  if (!job || !profile || bench.state.get().at !== 'preparing') return;
  const message = prepared(job, profile, bench.rules()).messages.find(({ row }) => row.key === key);
  if (!message || message.found.length > 0) return;
  await copied(bench, message.body, [key]);
}

/** The addresses of those who may be asked in one meeting, and nothing else of them. */
async function copyMeeting(bench: Bench): Promise<void> {
  const job = bench.job();
  if (!job || bench.state.get().at !== 'preparing' || bench.rules().oneMeeting !== 'allowed') return;
  const invited = oneMeetingOf(job.draft);
  await copied(
    bench,
    invited.map(({ email }) => email ?? '').join('; '),
    invited.map(({ key }) => key),
  );
}

async function copied(bench: Bench, text: string, keys: readonly string[]): Promise<void> {
  const outcome = await writeToClipboard(text);
  const job = bench.job(); // another message may have been taken out meanwhile
  if (outcome !== 'copied' || !job) return;
  await bench.change({
    draft: keys.reduce((draft, key) => withMessage(draft, key, 'drafted'), job.draft),
  });
}
