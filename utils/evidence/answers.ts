/**
 * What has been worked out of the evidence, kept so that the dashboard's first second is not spent on sums. An answer
 * older than the evidence is worked out again; it never counts as evidence itself.
 */
import type { Day } from '../domain/day';
import { type Answer, answerFor, keptAnswerSchema, successor } from '../domain/evidence/answer';
import { ownNeeds, pooledNeeds } from '../domain/evidence/duration-chart';
import { sleep } from '../platform/clock';
import { evidenceDb, NotKept, writeEvidence } from './open';
import { readRevision } from './revision';
import { rowsByChange } from './rows';

export interface Answers {
  readonly answers: readonly Answer[];
  /** True when evidence has come in since these were worked out. */
  readonly areOld: boolean;
}

/** The answers as they were last worked out. */
export async function readAnswers(): Promise<Answers> {
  const db = await evidenceDb();
  const [rows, revision] = await Promise.all([db.getAll('answers'), readRevision()]);
  const kept = rows.flatMap((row) => {
    const parsed = keptAnswerSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    answers: kept.map(({ answer }) => answer),
    areOld: kept.some((one) => one.revision !== revision) || (kept.length === 0 && revision > 0),
  };
}

export interface WorkedOut {
  readonly answers: readonly Answer[];
  /** Where the disk had no room for them they can be shown all the same: the next page works them out again. */
  readonly kept: 'kept' | 'no-room';
}

/** Works out every change anew and keeps the answers; the page can breathe between two changes. */
export async function workOut(
  { today, k }: { readonly today: Day; readonly k: number },
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<WorkedOut> {
  const revision = await readRevision();
  const { answers: before } = await readAnswers();
  const groups = [...(await rowsByChange())];
  const answers: Answer[] = [];
  for (const [at, [changeId, rows]] of groups.entries()) {
    onProgress(at, groups.length);
    await sleep(0);
    const last = before.find((one) => one.changeId === changeId) ?? null;
    const needs = rows.some(({ contrib }) => contrib !== undefined) ? pooledNeeds : ownNeeds;
    answers.push(successor(last, answerFor(changeId, rows, { today, needs, last }), k));
  }
  return { answers, kept: await keepAnswers(answers, revision) };
}

async function keepAnswers(answers: readonly Answer[], revision: number): Promise<WorkedOut['kept']> {
  try {
    await writeEvidence(['answers'], async (write) => {
      const store = write.objectStore('answers');
      await store.clear();
      for (const answer of answers) await store.put({ changeId: answer.changeId, revision, answer });
    });
    return 'kept';
  } catch (error) {
    if (error instanceof NotKept) return 'no-room';
    throw error;
  }
}
