/**
 * The job in hand as the face's state. Pure: what is shown follows from what is held, and from nothing else.
 */
import type { Verdict } from '../../../domain/journal-entry';
import { type ChildDraft, type CopyPlan, planCopies } from '../../../domain/recordings/copy-plan';
import type { Settlement } from '../../../domain/settle';
import type { Job, Target } from '../job';
import type { CopyState, OwnGrid, TargetProgress } from '../state';
import { columnOf } from './own-answers';

const sharedLine = 'Recorded for more than one child.';

export interface PlanRules {
  readonly maxTargets: number;
  readonly reasonCodes: readonly string[];
  readonly sharedLine: boolean;
}

export type Problems = readonly { readonly controlId: string; readonly text: string }[];

export function planOf(job: Job, rules: PlanRules): CopyPlan {
  return planCopies({
    source: job.source,
    about: job.child,
    siblings: job.siblings,
    others: job.others,
    chosen: job.chosen,
    answers: new Map(job.answers),
    edits: new Map(job.edits),
    addedLines: addedLinesOf(job, rules),
  });
}

/** The record is where a reason belongs: whoever reads the copy later reads why it is there. */
export function addedLinesOf(
  { reason }: Job,
  { sharedLine: isShared, reasonCodes }: PlanRules,
): readonly string[] {
  const why = reason !== null && reasonCodes.includes(reason) ? reason.replace(/\.$/, '') : null;
  return [...(isShared ? [sharedLine] : []), ...(why === null ? [] : [`Reason for this copy: ${why}.`])];
}

export function preparing(job: Job, rules: PlanRules, problems: Problems): CopyState {
  const plan = planOf(job, rules);
  return {
    at: 'preparing',
    child: job.child,
    source: job.source,
    siblings: job.siblings,
    chosen: job.chosen,
    questions: plan.questions,
    texts: plan.texts,
    drafts: plan.drafts,
    group: job.group,
    own: ownGrid(job, plan.drafts),
    reasons: rules.reasonCodes,
    reason: job.reason,
    maxTargets: rules.maxTargets,
    problems,
  };
}

/** One column for each child who gets a draft; null where the recording asks nothing of a child. */
function ownGrid(job: Job, drafts: readonly ChildDraft[]): OwnGrid | null {
  if (job.ownQuestions.length === 0) return null;
  const columns = drafts.map(({ child }) => ({ child, ...columnOf(job, child.id) }));
  return { questions: job.ownQuestions, columns };
}

export function progressOf({ draft, step, settlement }: Target): TargetProgress {
  return { child: draft.child, step, settlement };
}

export function receipt(job: Job, howToDeleteADraft: string): CopyState {
  return {
    at: 'receipt',
    child: job.child,
    targets: job.targets.map(progressOf),
    stopped: job.stopped,
    stoppedAt: job.stoppedAt,
    seconds: Math.max(0, Math.round(((job.endedAt ?? job.startedAt) - job.startedAt) / 1000)),
    howToDeleteADraft,
  };
}

export function asking(job: Job): CopyState {
  return {
    at: 'asking',
    child: job.child,
    targets: job.targets.map(progressOf),
    left: job.targets.flatMap((target) =>
      target.left ? [{ child: target.draft.child, ...target.left }] : [],
    ),
  };
}

export function finishing(job: Job, howToDeleteADraft: string): CopyState {
  const drafts = job.targets.filter(
    (target) => target.noteRef !== null && target.settlement?.verdict.startsWith('verified'),
  );
  return {
    at: 'finishing',
    child: job.child,
    drafts: drafts.map(({ draft, finish }) => ({ child: draft.child, state: finish })),
    current: drafts.find((target) => target.finish === 'open')?.draft.child.id ?? null,
    howToDeleteADraft,
  };
}

/** A settlement of which only the journal's word is left: the word and not its reasons. */
export function knownSettlement(verdict: Verdict | null): Settlement | null {
  if (verdict === null) return null;
  if (verdict === 'verified' || verdict === 'not-saved') return { verdict };
  if (verdict === 'not-started') return { verdict: 'not-started', because: 'stopped-before' };
  if (verdict === 'verified-with-differences')
    return { verdict: 'verified-with-differences', differences: [] };
  return { verdict: 'check', because: 'cut-short', alsoLookAt: null };
}

export function cutShort(job: Job, busy: 'busy' | 'still'): CopyState {
  return {
    at: 'cut-short',
    child: job.child,
    startedAt: job.startedAt,
    targets: job.targets.map(({ draft, before, settlement }) => ({
      child: draft.child,
      known: settlement ? 'settled' : before ? 'in-doubt' : 'not-started',
      settlement,
    })),
    busy: busy === 'busy',
  };
}
