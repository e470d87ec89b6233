/**
 * One run of a copy to three children by the product's own code, on the model of Mosaic, with a schedule of faults: it is
 * ended where the schedule says, begun again as a person would, and recovered twice. It judges nothing; `invariants` does.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Identity } from '../../../../utils/domain/people';
import { runsIn } from '../../../../utils/domain/run-history';
import type { Settlement } from '../../../../utils/domain/settle';
import { type Job, type Target, untouched } from '../../../../utils/helpers/copy-to-siblings/job';
import { carryOut, isInDoubt, isToDo } from '../../../../utils/helpers/copy-to-siblings/run/carry-out';
import { copyOne, type RunHands } from '../../../../utils/helpers/copy-to-siblings/run/copy-one';
import { readBackByTags } from '../../../../utils/helpers/copy-to-siblings/run/read-back-by-tags';
import { type Effect, type Fault, isEnd, type Strike, strikes } from './faults';
import { journal, tagOf } from './memory';
import { modelMosaic, type SavedNote, type World } from './mosaic';
import { modelOrigin as origin, profileInModel as profile } from './profile';

const runId = '00000000-0000-4000-8000-000000000001';
const worker = { name: 'Rosa Quill', actingFor: null };
const person = (id: string, name: string): Identity => ({ id, name, dateOfBirth: `2015-0${id}-01` });
const source = person('1', 'Ava Example');
export const children = [person('2', 'Ben Example'), person('3', 'Cai Example'), person('4', 'Ben Example')];
const recording = (about: string) => ({
  noteType: 'Home Visit',
  title: 'Home visit',
  contactOn: '2026-03-02',
  body: [
    {
      kind: 'text' as const,
      text: `The home was warm and tidy, and there was food. ${about} was in.`,
      marks: [],
    },
  ],
});

function freshJob(note: SavedNote): Job {
  const { ref, noteType, title, contactOn } = note;
  return {
    tabId: 1,
    origin,
    profileId: 'model',
    startUrl: `${origin}/case-note/${ref}`,
    child: source,
    worker,
    source: {
      ...{ ref, noteType, title, contactOn },
      body: note.body.map((one) => ({ ...one, marks: [] })),
      ...{ state: 'draft', hasAlertRecipients: false, sendsText: false, attachmentCount: 0 },
      ...{ isSignificantEvent: false, isRestricted: false, isPrivileged: false, leftBehind: [] },
    },
    ...{
      siblings: [],
      others: [],
      group: null,
      chosen: [],
      answers: [],
      edits: [],
      ownQuestions: [],
      own: [],
    },
    ...{
      reason: null,
      phase: 'running',
      runId,
      seq: 0,
      startedAt: 0,
      endedAt: null,
      stopped: null,
      stoppedAt: null,
    },
    targets: children.map((child) => untouched({ child, recording: recording(child.name), changes: [] })),
  };
}

export interface Ended {
  readonly world: World;
  /** The last word on each child, or null where nobody has one. */
  readonly words: ReadonlyMap<string, Settlement['verdict'] | null>;
  /** The full settlements, while the job was still in memory. */
  readonly settled: ReadonlyMap<string, Settlement>;
  readonly reached: readonly Fault[];
  /** How many effects there were, so that every place to end at is known. */
  readonly effects: number;
  readonly again: {
    readonly journal: readonly [number, number];
    readonly presses: readonly [number, number];
  };
}

/** A process that can go at any effect. What it was waiting for never comes, and nothing of it acts any more. */
interface Process {
  readonly gone: Promise<'gone'>;
  isGone: boolean;
  end(): void;
}
/** Whose work it is that asks for an effect: a dead process may still have work under way here, never in a browser. */
const whose = new AsyncLocalStorage<Process>();
function startProcess(): Process {
  let resolve: (word: 'gone') => void = () => undefined;
  const gone = new Promise<'gone'>((done) => {
    resolve = done;
  });
  const process: Process = {
    ...{ gone, isGone: false },
    end() {
      process.isGone = true;
      resolve('gone');
    },
  };
  return process;
}

export async function runWith(schedule: readonly Strike[]): Promise<Ended> {
  let effects = 0;
  let isKilled = false;
  const reached: Fault[] = [];
  const toCome = [...schedule];
  const never = new Promise<never>(() => undefined);
  const endAt = (fault: Fault): Promise<never> => {
    isKilled = isKilled || fault.startsWith('killed');
    whose.getStore()?.end();
    return never;
  };
  const strike = async (effect: Effect): Promise<Fault | null> => {
    if (whose.getStore()?.isGone) return never;
    effects += 1;
    const due = toCome.find((one) => strikes(one, effect, effects));
    if (!due) return null;
    toCome.splice(toCome.indexOf(due), 1);
    reached.push(due.fault);
    return due.fault.endsWith('before') ? endAt(due.fault) : due.fault;
  };
  const after = async (fault: Fault | null): Promise<void> => {
    if (fault && isEnd(fault)) await endAt(fault);
  };
  journal.entries = [
    {
      kind: 'started',
      runId,
      at: 0,
      sourceTag: tagOf('person', source.id),
      targetTags: children.map(({ id }) => tagOf('person', id)),
    },
  ];
  journal.write = async (entry) => {
    const fault = await strike('journal');
    if (fault === 'journal full') throw new Error('no room');
    journal.entries.push(entry);
    await after(fault);
  };
  const note: SavedNote = { ...recording(source.name), ref: 'n1', childId: source.id };
  const isIntended = (intentId: string) =>
    journal.entries.some(
      (one) => one.kind === 'intended' && `${one.runId}/${one.seq}/${one.attempt}` === intentId,
    );
  const world = modelMosaic({
    origin,
    people: [source, ...children],
    source: note,
    worker,
    strike,
    after,
    isIntended,
  });
  journal.wait = async () => {
    await after(await strike('wait'));
    world.arrive();
  };

  let memory: Job | null = freshJob(note);
  const open = (): RunHands => {
    const link = world.line();
    let job = structuredClone(memory) as Job;
    const change = (childId: string, to: Partial<Target>) => {
      job = {
        ...job,
        targets: job.targets.map((one) => (one.draft.child.id === childId ? { ...one, ...to } : one)),
      };
    };
    return {
      desk: { link, site: { profile, origin } },
      job: () => job,
      async update(childId, to) {
        change(childId, to);
        const kept = structuredClone(job);
        const fault = await strike('memory');
        memory = kept;
        await after(fault);
      },
      show: change,
      nextSeq() {
        job = { ...job, seq: job.seq + 1 };
        return job.seq;
      },
      stopWanted: () => null,
    };
  };

  /** Does what the person asks for until it ends, or the process does. */
  const asked = async (work: () => Promise<unknown>): Promise<boolean> => {
    const process = startProcess();
    const done = whose.run(process, work).then(() => 'done');
    return (await Promise.race([done, process.gone])) === 'done';
  };
  const goOn = async () => {
    const hands = open();
    for (let tries = 0; tries < 6; tries += 1) {
      const end = await carryOut(hands, () => false);
      if (end.verdict !== 'wait') return;
      world.signIn();
    }
  };
  /** 'Check now', with the job in memory: who is in doubt is read. */
  const check = async () => {
    const hands = open();
    for (const one of hands.job().targets.filter(isInDoubt)) {
      for (let tries = 0; tries < 6; tries += 1) {
        const now = hands.job().targets.find(({ draft }) => draft.child.id === one.draft.child.id) ?? one;
        const outcome = await copyOne(hands, now);
        if (outcome.verdict === 'stop') return;
        if (outcome.verdict !== 'wait') break;
        world.signIn();
      }
    }
  };
  /** 'Check now', with tags alone. */
  const checkByTags = async () => {
    const desk = { link: world.line(), site: { profile, origin } };
    for (const known of runsIn(journal.entries)[0]?.targets ?? []) {
      const child = children.find(({ id }) => tagOf('person', id) === known.targetTag);
      if (known.known !== 'in-doubt' || !known.intent || !child) continue;
      for (let tries = 0; tries < 6; tries += 1) {
        const found = await readBackByTags(desk, child, known.intent);
        if (found.verdict === 'interrupted') {
          world.signIn();
          continue;
        }
        const { settlement, noteTag } = found;
        const verdict = settlement.verdict;
        const settled = { runId, seq: known.intent.seq, targetTag: known.targetTag, verdict, noteTag };
        await journal.write({ kind: 'settled', at: 0, ...settled }).catch(() => undefined);
        break;
      }
    }
  };
  const recover = async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      world.arrive();
      world.signIn();
      if (isKilled) memory = null;
      const before = reached.filter(isJournalFull).length;
      const isDone = await asked(memory ? check : checkByTags);
      // What could not be written down is still in doubt, and the person checks again.
      if (isDone && reached.filter(isJournalFull).length === before) return;
    }
    throw new Error('The run was ended more often than any schedule says.');
  };

  if (!(await asked(goOn))) {
    await recover();
    // The person presses Continue, where there is still a run to go on with.
    while (memory?.targets.some(isToDo) && !memory.targets.some(stopsTheRun) && !(await asked(goOn)))
      await recover();
  }
  const count = () => [journal.entries.length, world.presses.length] as const;
  const [entries, presses] = count();
  await recover();
  const [entriesAgain, pressesAgain] = count();
  const job = memory as Job | null;
  const settled = new Map(
    (job?.targets ?? []).flatMap(({ draft, settlement }) =>
      settlement ? [[draft.child.id, settlement as Settlement]] : [],
    ),
  );
  const known = new Map(
    (runsIn(journal.entries)[0]?.targets ?? []).map((one) => [one.targetTag, one.verdict]),
  );
  const words = new Map(
    children.map(({ id }) => [id, settled.get(id)?.verdict ?? known.get(tagOf('person', id)) ?? null]),
  );
  return {
    world,
    words,
    settled,
    reached,
    effects,
    again: { journal: [entries, entriesAgain], presses: [presses, pressesAgain] },
  };
}

const isJournalFull = (fault: Fault) => fault === 'journal full';

/** After one of these the run has ended for good; the rest is not begun. */
function stopsTheRun({ settlement }: Target): boolean {
  return settlement !== null && ['check', 'duplicate'].includes(settlement.verdict);
}
