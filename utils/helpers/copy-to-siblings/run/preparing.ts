/**
 * Preparing a copy: reading the child's own record, ticking, answering, editing, checking. Nothing is
 * written here; Save either names what is missing or hands the confirmed drafts to the run.
 */

import type { PageLink } from '../../../coordinator/page-link';
import { addressOf } from '../../../coordinator/tab-in-view';
import { ownQuestionsOf } from '../../../domain/profile/copied-form';
import type { Profile } from '../../../domain/profile/schema';
import { hasPassed } from '../../../domain/profile/tested';
import type { Answer, ChildDraft } from '../../../domain/recordings/copy-plan';
import { type ColumnChange, changedColumn } from '../../../domain/recordings/per-child';
import type { Paragraph, SourceRecording } from '../../../domain/recordings/recording';
import { now } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import { copyToSiblings } from '../helper';
import { type Job, type Target, untouched } from '../job';
import type { Bench } from './bench';
import { columnOf, formFor, formProblems, toStore, withColumn } from './own-answers';
import { type Family, prepare } from './prepare';
import { startRun } from './running';
import { goToSource } from './source-note';
import { addedLinesOf, planOf, preparing } from './view';

export function preparingCommands(bench: Bench) {
  const change = (next: Partial<Job>) => void changeJob(bench, next);
  const answers = () => new Map(bench.job()?.answers ?? []);
  const edits = () => new Map(bench.job()?.edits ?? []);
  return {
    start: () => void start(bench),
    tick: (id: string) => change({ chosen: [...new Set([...(bench.job()?.chosen ?? []), id])] }),
    untick: (id: string) => change({ chosen: (bench.job()?.chosen ?? []).filter((one) => one !== id) }),
    chooseReason: (reason: string) => change({ reason }),
    answer: (questionId: string, answer: Answer) =>
      change({ answers: [...answers().set(questionId, copied(answer))] }),
    leaveOutTheRest: () => change({ answers: [...answers(), ...restLeftOut(bench)] }),
    editChild: (childId: string, body: readonly Paragraph[]) =>
      change({ edits: [...edits().set(childId, ownWords(bench, body))] }),
    answerOwn: (childId: string, field: string, text: string) => changeOwn(bench, childId, { [field]: text }),
    clearOwn: (childId: string) => changeOwn(bench, childId, 'clear'),
    leaveBlanks: (childId: string) => changeOwn(bench, childId, 'leave-blanks'),
    answerBlanks: (childId: string) => changeOwn(bench, childId, 'answer-blanks'),
    undoEdit: (childId: string) => {
      const kept = edits();
      kept.delete(childId);
      change({ edits: [...kept] });
    },
    save: () => void save(bench),
  };
}

/** Reads the note in view and its siblings. Once at a time: the ribbon and the panel may both be pressed. */
export async function start(bench: Bench): Promise<void> {
  const link = bench.link();
  const known = link?.current()?.person;
  if (bench.state.get().at === 'reading') return;
  if (!known) return bench.look();
  bench.state.set({ at: 'reading', what: 'note', child: known });
  const settings = bench.settings();
  const facts = await link?.ask();
  if (!link || !settings?.profile || !facts?.person) return bench.look();
  const { person } = facts;
  if (!hasPassed(settings.profile, copyToSiblings.id)) {
    return bench.state.set({ at: 'refused', because: 'not-tested', child: person, field: null });
  }
  if (facts.hasUnsavedWork) {
    return bench.state.set({ at: 'refused', because: 'unsaved-work', child: person, field: null });
  }
  const startUrl = (await addressOf(link.tabId)) ?? '';
  const desk = { link, site: { profile: settings.profile, origin: new URL(startUrl).origin } };
  const prepared = await prepare(desk, {
    allowedNoteTypes: settings.policy?.copy.allowedNoteTypes ?? [],
    onReading: (what, child) => bench.state.set({ at: 'reading', what, child }),
  });
  if (prepared.verdict === 'refused') {
    await link.travel(startUrl);
    return bench.state.set({
      at: 'refused',
      because: prepared.because,
      child: person,
      field: prepared.field,
    });
  }
  await goToSource(desk, { startUrl, ...prepared.family });
  await bench.hold(newJob(prepared.family, { link, startUrl, profile: settings.profile }));
  show(bench);
}

function newJob(
  { source, child, worker, siblings, others, group }: Family,
  { link, startUrl, profile }: { link: PageLink; startUrl: string; profile: Profile },
): Job {
  return {
    tabId: link.tabId,
    origin: new URL(startUrl).origin,
    profileId: profile.id,
    startUrl,
    child,
    worker,
    source: storedSource(source),
    siblings,
    others,
    group,
    chosen: [],
    answers: [],
    edits: [],
    ownQuestions: questionsToStore(source.form?.id, profile),
    own: [],
    reason: null,
    phase: 'preparing',
    runId: null,
    seq: 0,
    targets: [],
    startedAt: now(),
    endedAt: null,
    stopped: null,
    stoppedAt: null,
  };
}

async function changeJob(bench: Bench, next: Partial<Job>): Promise<void> {
  const job = bench.job();
  if (job?.phase !== 'preparing') return;
  const kept = bench.hold({ ...job, ...next });
  show(bench);
  await kept;
}

function show(bench: Bench, problems: Parameters<typeof preparing>[2] = []): void {
  const job = bench.job();
  if (job) bench.state.set(preparing(job, bench.rules(), problems));
}

/** 'Leave out' for each question that is open now: one press, and only ever in the direction that tells less. */
function restLeftOut(bench: Bench): Job['answers'] {
  const job = bench.job();
  const open = job ? planOf(job, bench.rules()).questions.filter(({ answer }) => answer === null) : [];
  return open.map(({ id }) => [id, { choice: 'leave-out' }]);
}

/** What is missing before the drafts can be saved, each with the control to put it right. */
function problemsOf(bench: Bench, job: Job): { controlId: string; text: string }[] {
  const rules = bench.rules();
  const plan = planOf(job, rules);
  const problems: { controlId: string; text: string }[] = [];
  if (plan.drafts.length === 0)
    problems.push({ controlId: 'whom', text: 'Tick at least one brother or sister.' });
  if (plan.drafts.length > rules.maxTargets) {
    problems.push({
      controlId: 'whom',
      text: `At most ${rules.maxTargets} children at a time. Untick ${plan.drafts.length - rules.maxTargets}.`,
    });
  }
  for (const question of plan.questions.filter(({ answer }) => answer === null)) {
    const place = question.paragraphIndex < 0 ? 'the title' : `paragraph ${question.paragraphIndex + 1}`;
    problems.push({
      controlId: `question-${question.id}`,
      text: `Answer what to do with ${place}, about ${question.about}.`,
    });
  }
  problems.push(...formProblems(job, plan.drafts));
  if (rules.reasonCodes.length > 0 && !job.reason)
    problems.push({ controlId: 'reason', text: 'Choose a reason for copying.' });
  const hasAnswers = (job.source.form?.answers.length ?? 0) > 0; // a form may be copied for these alone
  if (problems.length === 0 && !plan.isComplete && !hasAnswers) {
    problems.push({ controlId: 'text', text: 'A draft would be empty. Keep or reword some of the text.' });
  }
  return problems;
}

async function save(bench: Bench): Promise<void> {
  const job = bench.job();
  if (job?.phase !== 'preparing') return;
  const problems = problemsOf(bench, job);
  if (problems.length > 0) return show(bench, problems);
  const targets = planOf(job, bench.rules()).drafts.map((draft) =>
    untouched({
      child: draft.child,
      recording: recordingFor(job, draft),
      changes: draft.changes.map((one) => ({ ...one })),
    }),
  );
  await startRun(bench, { ...job, phase: 'running', runId: newId(), targets, startedAt: now() });
}

function changeOwn(bench: Bench, childId: string, change: ColumnChange): void {
  const job = bench.job();
  if (job) void changeJob(bench, { own: withColumn(job, changedColumn(columnOf(job, childId), change)) });
}

function questionsToStore(formId: string | undefined, { forms = {} }: Profile): Job['ownQuestions'] {
  return ownQuestionsOf(formId === undefined ? undefined : forms[formId]).map((one) => ({
    ...one,
    choices: one.choices && [...one.choices],
  }));
}

function storedSource({ form, ...source }: SourceRecording): Job['source'] {
  const body = source.body.map(copiedParagraph);
  return { ...source, body, leftBehind: [...source.leftBehind], ...(form ? { form: toStore(form) } : {}) };
}

function recordingFor(job: Job, { child, recording }: ChildDraft): Target['draft']['recording'] {
  const { noteType, title, contactOn } = recording;
  const body = recording.body.map(asPageHolds);
  const form = formFor(job, child.id, body);
  return { noteType, title, contactOn, body, ...(form ? { form } : {}) };
}

function copied(answer: Answer): Job['answers'][number][1] {
  return answer.choice === 'keep' ? { choice: 'keep', forIds: [...answer.forIds] } : answer;
}

/** Without the council's lines, which follow the present reason and are put at the end of each draft anyway. */
function ownWords(bench: Bench, body: readonly Paragraph[]) {
  const job = bench.job();
  const added = job ? addedLinesOf(job, bench.rules()) : [];
  return body.filter(({ text }) => !added.includes(text)).map(copiedParagraph);
}

function copiedParagraph(paragraph: Paragraph) {
  return { ...paragraph, marks: [...paragraph.marks] };
}

/**
 * A paragraph as a page will hold it, white space folded, so that reading it again gives the same. Text from
 * Mosaic is so already; only what a person typed here changes, and that carries no marks.
 */
function asPageHolds(paragraph: Paragraph) {
  const text = paragraph.text.replace(/[\t\n\r ]+/g, ' ').trim();
  return text === paragraph.text ? copiedParagraph(paragraph) : { ...paragraph, text, marks: [] };
}
