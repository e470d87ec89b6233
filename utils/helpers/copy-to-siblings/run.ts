/**
 * The workbench side of copying: what the face calls and the state it shows. It holds the job in hand, keeps
 * it in memory at each change, and lets only the holder of the writer's lock do anything.
 */
import { type Store, store } from '../../domain/store';
import { type InForce, inForce, onInForceChanged } from '../../coordinator/in-force';
import { jobMemory } from '../../coordinator/memory';
import { openPageLink, type PageLink } from '../../coordinator/page-link';
import { bringToFront, type TabInView } from '../../coordinator/tab-in-view';
import { holdWriterLock } from '../../coordinator/writer-lock';
import type { Identity } from '../../domain/people';
import { finishCommands, openNotes, watchFinish } from './finish';
import { groupNoteCommands } from './group-note';
import { type Job, jobSchema } from './job';
import { openingState } from './opening';
import { preparingCommands } from './preparing';
import { recoverCommands } from './recover';
import { runCommands } from './running';
import type { CopyState } from './state';
import { type ToFinishList, toFinishList, type WaitingDraft } from './to-finish';
import type { PlanRules } from './view';

/** What the parts of this helper's workbench side share. Only this module makes one. */
export interface Bench {
  readonly state: Store<CopyState>;
  link(): PageLink | null;
  /** The line to a tab, opened anew when it is another one. */
  linkTo(tabId: number): PageLink;
  settings(): InForce | null;
  rules(): PlanRules;
  job(): Job | null;
  /** Takes a job in hand, or null to put it down, and keeps it in memory before it resolves. */
  hold(job: Job | null): Promise<void>;
  /** The tab that this workbench stands beside now; null when there is none. */
  tabInView(): Promise<number | null>;
  /** Looks at the page in view again and shows what can be started from it. */
  look(): Promise<void>;
}

export interface InView {
  readonly child: Identity | null;
  readonly worker: string | null;
  readonly isPilot: boolean;
}

export interface CopyWorkbench {
  readonly state: Store<CopyState>;
  readonly inView: Store<InView>;
  readonly toFinish: Store<readonly WaitingDraft[]>;
  readonly commands: Commands;
  close(): void;
}

export type Commands = ReturnType<typeof commandsOf>;

const noRules: PlanRules = { maxTargets: 12, reasonCodes: [], sharedLine: false };

export function openCopy(view: TabInView): CopyWorkbench {
  const state = store<CopyState>({ at: 'starting' });
  const inView = store<InView>({ child: null, worker: null, isPilot: false });
  const memory = jobMemory('copy-job', jobSchema);
  let link: PageLink | null = null;
  let settings: InForce | null = null;
  let job: Job | null = null;

  const showInView = () => {
    const facts = link?.current() ?? null;
    inView.set({
      child: facts?.person ?? null,
      worker: facts?.worker?.name ?? null,
      isPilot: settings?.source === 'pilot',
    });
  };
  const linkTo = (tabId: number): PageLink => {
    if (link?.tabId === tabId) return link;
    link?.close();
    const opened = openPageLink(tabId, settings?.profile?.origins ?? []);
    opened.onPage(() => {
      showInView();
      if (isQuiet(state.get())) void bench.look();
    });
    watchFinish(bench, opened);
    link = opened;
    return opened;
  };
  const bench: Bench = {
    state,
    link: () => link,
    linkTo,
    settings: () => settings,
    rules: () => settings?.policy?.copy ?? noRules,
    job: () => job,
    tabInView: () => view.current(),
    async hold(next) {
      job = next;
      await (next ? memory.keep(next) : memory.drop());
    },
    async look() {
      settings = await inForce();
      const tabId = job?.tabId ?? (await view.current());
      if (tabId !== null && settings.profile) await linkTo(tabId).ask();
      showInView();
      state.set(await openingState(bench, lock.isHeld() ? 'writer' : 'reader'));
      await waiting.refresh();
    },
  };
  const waiting = toFinishList(bench);
  const lock = holdWriterLock(() => void takeUp());
  const takeUp = async () => {
    job = await memory.read();
    await bench.look();
  };
  const stopViews = view.onChange(() => {
    if (isQuiet(state.get())) void bench.look();
  });
  const stopSettings = onInForceChanged(() => {
    if (isQuiet(state.get())) void bench.look();
  });
  void bench.look();
  return {
    state,
    inView,
    toFinish: waiting.list,
    commands: commandsOf(bench, waiting),
    close() {
      stopViews();
      stopSettings();
      link?.close();
      lock.release();
    },
  };
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

/** States in which nothing is in hand, so that another page in view may change what is shown. */
function isQuiet({ at }: CopyState): boolean {
  return at === 'starting' || at === 'idle' || at === 'ready' || at === 'group-note' || at === 'refused' || at === 'cut-short';
}

