/**
 * The bench: what the parts of copying's workbench side share. It holds the line to the tab, the settings in
 * force and the job in hand, which it keeps in memory at each change. It decides nothing.
 */
import { type InForce, inForce } from '../../../coordinator/in-force';
import { wasJustAsked } from '../../../coordinator/just-asked';
import { jobMemory } from '../../../coordinator/memory';
import { openPageLink, type PageLink } from '../../../coordinator/page-link';
import type { TabInView } from '../../../coordinator/tab-in-view';
import type { Identity } from '../../../domain/people';
import { type Store, store } from '../../../domain/store';
import { type Job, jobSchema } from '../job';
import type { CopyState } from '../state';
import { openingState } from './opening';
import type { PlanRules } from './view';

export interface Bench {
  readonly state: Store<CopyState>;
  readonly inView: Store<InView>;
  link(): PageLink | null;
  /** The line to a tab, opened anew when it is another one. */
  linkTo(tabId: number): PageLink;
  /** Calls back for each new line, so that who watches pages can watch this one too. */
  onLink(callback: (link: PageLink) => void): void;
  settings(): InForce | null;
  rules(): PlanRules;
  job(): Job | null;
  /** Takes a job in hand, or null to put it down, and keeps it in memory before it resolves. */
  hold(job: Job | null): Promise<void>;
  /** Changes the job in hand for what is shown; the next hold keeps it as well. */
  show(job: Job): void;
  /** Takes up the job that memory still holds, if any. */
  takeUp(): Promise<void>;
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

const noRules: PlanRules = { maxTargets: 12, reasonCodes: [], sharedLine: false };

/**
 * @param isWriter true while this workbench holds the writer's lock
 * @param onAsked called in place of showing 'ready' when the ribbon of the note in view was pressed for it just now
 */
export function openBench(
  view: TabInView,
  isWriter: () => boolean,
  onAsked: (bench: Bench) => Promise<void>,
): Bench {
  const state = store<CopyState>({ at: 'starting' });
  const inView = store<InView>({ child: null, worker: null, isPilot: false });
  const memory = jobMemory('copy-job', jobSchema);
  const newLinks = new Set<(link: PageLink) => void>();
  let link: PageLink | null = null;
  let settings: InForce | null = null;
  let job: Job | null = null;
  const beginLook = overlappingLooks(state);

  const bench: Bench = {
    state,
    inView,
    link: () => link,
    linkTo(tabId) {
      if (link?.tabId === tabId) return link;
      link?.close();
      link = openPageLink(tabId, settings?.profile ?? null);
      for (const callback of newLinks) callback(link);
      return link;
    },
    onLink: (callback) => newLinks.add(callback),
    settings: () => settings,
    rules: () => settings?.policy?.copy ?? noRules,
    job: () => job,
    async hold(next) {
      job = next;
      await (next ? memory.keep(next) : memory.drop());
    },
    show(next) {
      job = next;
    },
    async takeUp() {
      job = await memory.read();
    },
    tabInView: () => view.current(),
    async look() {
      const mayShow = beginLook();
      settings = await inForce();
      const tabId = job?.tabId ?? (await view.current());
      if (tabId !== null && settings.profile) {
        const line = bench.linkTo(tabId);
        inView.set(viewOf(line, settings)); // nobody's name until another tab has said whose it is
        await line.ask();
      }
      inView.set(viewOf(link, settings));
      const role = isWriter() ? 'writer' : 'reader';
      const wasAsked = role === 'writer' && (await wasJustAsked(link)); // used up, whatever there is to show
      const opening = await openingState(bench, role);
      if (!mayShow(opening)) return;
      if (wasAsked && opening.at === 'ready') return onAsked(bench);
      state.set(opening);
    },
  };
  return bench;
}

/** Looks overlap: a later one's word counts over an earlier one's, and never over what began meanwhile. */
function overlappingLooks(state: Store<CopyState>): () => (opening: CopyState) => boolean {
  let looks = 0;
  /** What the latest look that has come to its end has shown. */
  let newest: { readonly turn: number; readonly shown: CopyState | null } = { turn: 0, shown: null };
  return () => {
    looks += 1;
    const turn = looks;
    const before = state.get();
    return (opening) => {
      const shown = state.get();
      if (turn < newest.turn || (shown !== before && shown !== newest.shown)) return false;
      newest = { turn, shown: opening };
      return true;
    };
  };
}

export function viewOf(link: PageLink | null, settings: InForce | null): InView {
  const facts = link?.current() ?? null;
  return {
    child: facts?.person ?? null,
    worker: facts?.worker?.name ?? null,
    isPilot: settings?.source === 'pilot',
  };
}
