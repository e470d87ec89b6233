/**
 * The workbench side of copying: what the face calls and the state it shows. Only the holder of the
 * writer's lock does anything; every other workbench says where the writing is.
 */
import { onInForceChanged } from '../../../coordinator/in-force';
import { onAsked } from '../../../coordinator/just-asked';
import { onDraftsChanged } from '../../../coordinator/ledger';
import { bringToFront, type TabInView } from '../../../coordinator/tab-in-view';
import { onOtherWorkbench } from '../../../coordinator/workbench-hello';
import { holdWriterLock, keepWriting, type WriterLock } from '../../../coordinator/writer-lock';
import type { Store } from '../../../domain/store';
import type { Job } from '../job';
import type { CopyState } from '../state';
import { type Bench, type InView, openBench, viewOf } from './bench';
import { finishCommands, openNotes, watchFinish } from './finish';
import { groupNoteCommands } from './group-note';
import { preparingCommands, start } from './preparing';
import { recoverCommands } from './recover';
import { runCommands } from './running';
import { timeCopies } from './timed';
import { type ToFinishList, toFinishList, type WaitingDraft } from './to-finish';

export interface CopyWorkbench {
  readonly state: Store<CopyState>;
  readonly inView: Store<InView>;
  readonly toFinish: Store<readonly WaitingDraft[]>;
  readonly commands: Commands;
  /** Whether this workbench writes and nothing of a copy is under way, so that another helper may use the tab. */
  isFree(): boolean;
  /** True while a run works in the tab, so that nothing else may take it elsewhere. */
  isTabInUse(): boolean;
  close(): void;
}

export type Commands = ReturnType<typeof commandsOf>;

export function openCopy(view: TabInView): CopyWorkbench {
  const bench = openBench(view, () => lock.isHeld(), start);
  const waiting = toFinishList(bench);
  const lookAgain = () => void bench.look();
  const lookIfQuiet = () => {
    if (isQuiet(bench.state.get())) lookAgain();
  };
  const refreshIfQuiet = () => {
    if (isQuiet(bench.state.get())) void waiting.refresh(); // also after a run or a round that has just ended
  };
  /** The siblings were read and nothing was chosen yet: as good as nothing in hand. */
  const putUntouchedDown = async () => {
    if (isUntouched(bench.job())) await bench.hold(null).then(bench.look);
  };
  const lookForAsked = () => void putUntouchedDown().then(lookIfQuiet);
  bench.onLink((link) => {
    link.onPage(({ note }) => {
      const inView = viewOf(link, bench.settings());
      if (!isSameView(inView, bench.inView.get())) bench.inView.set(inView); // most pages of a run show one child
      lookIfQuiet();
      if (note?.ref !== bench.job()?.source.ref) void putUntouchedDown();
    });
    watchFinish(bench, link);
  });
  /** What another workbench had in hand: siblings that it read for a tab elsewhere are nothing to go on with. */
  const takeUp = async () => {
    await bench.takeUp();
    if (isUntouched(bench.job()) && bench.job()?.tabId !== (await view.current())) await bench.hold(null);
    lookAgain();
  };
  const lock: WriterLock = holdWriterLock(() => void takeUp());
  const stops = [
    giveWayWhenAsked(bench, lock, putUntouchedDown),
    onAsked(lookForAsked),
    onDraftsChanged(refreshIfQuiet),
    view.onChange(lookIfQuiet),
    onInForceChanged(lookIfQuiet),
    bench.state.subscribe(refreshIfQuiet),
    timeCopies(bench),
    keepWhileAtWork(bench),
  ];
  lookAgain();
  return {
    state: bench.state,
    inView: bench.inView,
    toFinish: waiting.list,
    commands: commandsOf(bench, waiting),
    isFree: () => lock.isHeld() && isQuiet(bench.state.get()),
    isTabInUse: () => isAtWork(bench.state.get()),
    close() {
      for (const stop of stops) stop();
      bench.link()?.close();
      lock.release();
    },
  };
}

/** With nothing in hand here, the writing goes to the workbench that a person has just turned to. */
function giveWayWhenAsked(bench: Bench, lock: WriterLock, putUntouchedDown: () => Promise<void>): () => void {
  /** Another workbench has said hello, and has not been given the writing since. */
  let isAskedFor = false;
  const giveWay = async () => {
    if (!isAskedFor) return;
    await putUntouchedDown();
    if (bench.job() || !lock.isHeld() || !isQuiet(bench.state.get())) return; // once it is quiet here
    isAskedFor = false;
    lock.giveWay();
    void bench.look();
  };
  const stops = [
    onOtherWorkbench(() => {
      isAskedFor = true;
      void giveWay();
    }),
    bench.state.subscribe(() => void giveWay()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isAtWork({ at }: CopyState): boolean {
  return ['reading', 'running', 'waiting'].includes(at);
}

/** From the first child to the receipt nobody may pause Tessera: a save has to be read back. */
function keepWhileAtWork(bench: Bench): () => void {
  let letGo: (() => void) | null = null;
  return bench.state.subscribe(() => {
    const isNow = isAtWork(bench.state.get());
    if (isNow) letGo ??= keepWriting();
    else letGo?.();
    if (!isNow) letGo = null;
  });
}

function isUntouched(job: Job | null): boolean {
  return job?.phase === 'preparing' && job.chosen.length === 0 && job.reason === null;
}

function commandsOf(bench: Bench, waiting: ToFinishList) {
  return {
    readAgain: () => void bench.look(),
    showWindow: (tabId: number) => void bringToFront(tabId),
    ...preparingCommands(bench),
    ...groupNoteCommands(bench),
    ...runCommands(bench),
    ...recoverCommands(bench),
    ...finishCommands(bench),
    putAsideWaiting: (tagLabel: string) => void waiting.putAside(tagLabel),
    openWaiting: (childId: string) => void openNotes(bench, childId),
  };
}

function isSameView(one: InView, other: InView): boolean {
  const isSameChild =
    one.child?.id === other.child?.id &&
    one.child?.name === other.child?.name &&
    one.child?.dateOfBirth === other.child?.dateOfBirth;
  return isSameChild && one.worker === other.worker && one.isPilot === other.isPilot;
}

/** States in which nothing is in hand, so that another page in view may change what is shown. */
function isQuiet(state: CopyState): boolean {
  if (state.at === 'cut-short') return !state.busy && !isAnswered(state);
  return ['starting', 'idle', 'ready', 'group-note', 'group-note-open', 'refused'].includes(state.at);
}

/** Checked, or nothing to check: it stands until the person has read it, whatever page they look at. */
function isAnswered({ child, targets }: Extract<CopyState, { at: 'cut-short' }>): boolean {
  return child !== null && targets.every((target) => target.known !== 'in-doubt');
}
