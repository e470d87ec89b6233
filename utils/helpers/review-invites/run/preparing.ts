/**
 * Preparing a review: reading the record, settling when and who, and moving between the pages. Nothing is written into
 * Mosaic here, and nothing leaves: a person copies, saves or prints what they want to take out.
 */
import { addressOf } from '../../../coordinator/tab-in-view';
import { beginDraft } from '../../../domain/reviews/begin-draft';
import { alsoWithSibling, whenForSibling } from '../../../domain/reviews/carry-over';
import { withSheet } from '../../../domain/reviews/invite-sheet';
import { withLastList } from '../../../domain/reviews/last-list';
import {
  confirmedRows,
  type DraftRow,
  type ReviewDraft,
  type When,
  type Wishes,
  withAsBefore,
  withCarriedConfirmed,
  withLastListConfirmed,
  withPair,
  withRow,
} from '../../../domain/reviews/review-draft';
import {
  secondCheckProblem,
  type ToSettle,
  whenProblems,
  whoProblems,
} from '../../../domain/reviews/settle-before';
import { now, today } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Carried, ReviewJob } from '../job';
import { type ReviewPage, reviewPages } from '../state';
import type { Bench } from './bench';
import { withLastingUids } from './calendar-uids';
import { type RecordRead, readRecord } from './read-record';
import { prepared, sheetWordsOf } from './view';

export function preparingCommands(bench: Bench, look: () => Promise<void>) {
  const changeDraft = (change: (draft: ReviewDraft) => ReviewDraft) => {
    const job = bench.job();
    if (job && bench.state.get().at === 'preparing') void bench.change({ draft: change(job.draft) });
  };
  const changeRow = (key: string, change: Partial<DraftRow>) =>
    changeDraft((draft) => withRow(draft, key, change));
  return {
    start: () => void start(bench, look),
    goTo: (page: ReviewPage) => goTo(bench, page),
    changeKind: (change: Partial<ReviewDraft['kind']>) =>
      changeDraft((draft) => ({ ...draft, kind: { ...draft.kind, ...change } })),
    changeWhen: (change: Partial<When>) =>
      changeDraft((draft) => ({ ...draft, when: { ...draft.when, ...change } })),
    changeWishes: (change: Partial<Wishes>) =>
      changeDraft((draft) => ({ ...draft, wishes: { ...draft.wishes, ...change } })),
    chairAgrees: (answer: ReviewDraft['chairAgreed']) =>
      changeDraft((draft) => ({ ...draft, chairAgreed: answer })),
    confirm: (key: string) => changeRow(key, { status: 'confirmed' }),
    /** Those who came along from the sibling before, at one press; each can be taken out again. */
    confirmCarried: () => changeDraft(withCarriedConfirmed),
    /** The professionals of the list before, at one press. */
    confirmLastList: () => changeDraft(withLastListConfirmed),
    allAsBefore: (livesThere: When['heldWhereChildLives'] | null) => allAsBefore(bench, livesThere),
    unconfirm: (key: string) => changeRow(key, { status: 'suggested' }),
    changeRow,
    keepApart: (one: string, other: string) => changeDraft((draft) => withPair(draft, one, other)),
    clearSecret: (key: string, secret: string, because: string) =>
      changeDraft((draft) => withRow(draft, key, { cleared: clearedWith(draft, key, secret, because) })),
    checkedBy: (name: string) => changeDraft((draft) => ({ ...draft, checkedBy: name })),
    nextSibling: () => void nextSibling(bench, look),
    putDown: () => void bench.hold(null).then(look),
  };
}

async function start(bench: Bench, look: () => Promise<void>): Promise<void> {
  const link = await bench.linkToView();
  const profile = bench.settings()?.profile;
  const facts = await link?.ask();
  const startUrl = link ? await addressOf(link.tabId) : null;
  if (!link || !profile || !facts?.person || !startUrl) return look();
  const child = facts.person;
  if (facts.hasUnsavedWork)
    return bench.state.set({ at: 'refused', because: 'unsaved-work', child, field: null });
  const { origin } = new URL(startUrl);
  bench.state.set({ at: 'reading', child, what: 'the record' });
  const read = await readRecord({ link, site: { profile, origin } }, child, (what) =>
    bench.state.set({ at: 'reading', child, what }),
  );
  await link.travel(startUrl);
  if (read.verdict === 'refused')
    return bench.state.set({ at: 'refused', because: read.because, child, field: read.field });
  await bench.hold(await newJob(bench, read, { origin, startUrl }));
  bench.show();
}

async function newJob(
  bench: Bench,
  { record, sheet, lastSheet }: Extract<RecordRead, { verdict: 'read' }>,
  place: Pick<ReviewJob, 'origin' | 'startUrl'>,
): Promise<ReviewJob> {
  const words = bench.settings()?.profile ? sheetWordsOf(bench.settings()?.profile as never) : null;
  const begun = await withLastingUids(beginDraft(record, bench.rules(), today(), newId));
  const known = words ? withLastList(withSheet(begun, sheet, words), lastSheet, words) : begun;
  const carried = await bench.carried();
  return {
    ...place,
    draft: carried && carried.fromId !== record.child.id ? comeAlong(known, carried) : known,
    page: 'when',
    present: { fields: { ...sheet.fields }, rows: sheet.rows.map((row) => ({ ...row })) },
    outcome: null,
    startedAt: now(),
  };
}

/** Date and place, and as suggestions those professionals who stand in this child's own record too. */
function comeAlong(draft: ReviewDraft, carried: Carried): ReviewDraft {
  const also = alsoWithSibling(carried.rows, draft.record.people);
  const keys = new Set(also.map(({ key }) => key));
  const comes = ({ key, from }: DraftRow) => keys.has(key) && from !== 'last-list'; // who stands on the sheet stays so
  const rows = draft.rows.map((row) => (comes(row) ? { ...row, from: 'sibling' as const } : row));
  const livesAt = { before: carried.livesAt, now: draft.record.placement.address };
  return { ...draft, when: whenForSibling(carried.when, livesAt), rows };
}

/**
 * One press for what came along: the date and place, whether the child lives there where that had to be asked, and those
 * who stand beside the press by name. What is left for this child comes next, each line by hand.
 */
function allAsBefore(bench: Bench, livesThere: When['heldWhereChildLives'] | null): void {
  const job = bench.job();
  if (!job || bench.state.get().at !== 'preparing') return;
  const { when } = job.draft;
  const heldWhereChildLives = livesThere ?? when.heldWhereChildLives;
  const draft = withAsBefore({ ...job.draft, when: { ...when, heldWhereChildLives } });
  const problems = whenProblems(draft);
  void bench.change(problems.length === 0 ? { draft, page: 'who' } : { draft }, problems);
}

function clearedWith(
  { rows }: ReviewDraft,
  key: string,
  secret: string,
  because: string,
): DraftRow['cleared'] {
  const cleared = rows.find((row) => row.key === key)?.cleared ?? [];
  const others = cleared.filter((one) => one.key !== secret);
  return because === '' ? others : [...others, { key: secret, because }];
}

/** Back is always open; on only when what comes before is settled. */
function goTo(bench: Bench, page: ReviewPage): void {
  const job = bench.job();
  if (!job) return;
  const isBack = reviewPages.indexOf(page) <= reviewPages.indexOf(job.page);
  const before: Readonly<Record<ReviewPage, (draft: ReviewDraft) => ToSettle[]>> = {
    when: () => [],
    who: whenProblems,
    check: (draft) => [...whenProblems(draft), ...whoProblems(draft)],
    sheet: (draft) => [...whenProblems(draft), ...whoProblems(draft)],
    out: (draft) => [...whenProblems(draft), ...whoProblems(draft), ...stillBlocked(bench, job, draft)],
  };
  const problems = isBack ? [] : before[page](job.draft);
  void bench.change(problems.length === 0 ? { page } : {}, problems);
}

function stillBlocked(bench: Bench, job: ReviewJob, draft: ReviewDraft): ToSettle[] {
  const profile = bench.settings()?.profile;
  const messages = profile ? prepared(job, profile, bench.rules()).messages : [];
  const blocked = messages.filter(({ found }) => found.length > 0);
  return [
    ...blocked.map(({ row }) => ({
      controlId: `message-${row.key}`,
      text: `${row.name || row.title}: the message holds something they must not read.`,
    })),
    ...secondCheckProblem(draft, bench.rules()),
  ];
}

/** The next child's review is read and checked on its own; only what may come along waits for it. */
async function nextSibling(bench: Bench, look: () => Promise<void>): Promise<void> {
  const job = bench.job();
  if (!job) return;
  const { draft } = job;
  const { child, placement } = draft.record;
  const rows = confirmedRows(draft);
  await bench.carry({ when: draft.when, rows, fromId: child.id, livesAt: placement.address });
  await bench.hold(null);
  await look();
}
