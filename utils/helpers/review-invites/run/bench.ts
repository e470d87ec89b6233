/**
 * The bench: what the parts of this helper's workbench side share. It holds the line to the tab in view, the settings
 * in force and the review in hand, which it keeps in memory at each change. It decides nothing.
 */
import { type InForce, inForce } from '../../../coordinator/in-force';
import { wholeMemory } from '../../../coordinator/memory';
import { openPageLink, type PageLink } from '../../../coordinator/page-link';
import type { TabInView } from '../../../coordinator/tab-in-view';
import { type ReviewSettings, usualReviewSettings } from '../../../domain/reviews/council-settings';
import type { ToSettle } from '../../../domain/reviews/settle-before';
import { type Store, store } from '../../../domain/store';
import { type Carried, carriedSchema, type ReviewJob, reviewJobSchema } from '../job';
import type { InviteState } from '../state';
import { preparing } from './view';

export interface Bench {
  readonly state: Store<InviteState>;
  readonly view: TabInView;
  link(): PageLink | null;
  /** Opens the line to the tab in view, if it is another one now. */
  linkToView(): Promise<PageLink | null>;
  onLink(callback: (link: PageLink) => void): void;
  settings(): InForce | null;
  refreshSettings(): Promise<InForce>;
  rules(): ReviewSettings;
  job(): ReviewJob | null;
  hold(job: ReviewJob | null): Promise<void>;
  takeUp(): Promise<void>;
  /** Changes the review in hand, shows it and keeps it. */
  change(next: Partial<ReviewJob>, problems?: readonly ToSettle[]): Promise<void>;
  show(problems?: readonly ToSettle[]): void;
  carried(): Promise<Carried | null>;
  carry(carried: Carried | null): Promise<void>;
}

export function openBench(view: TabInView): Bench {
  const state = store<InviteState>({ at: 'starting' });
  const memory = wholeMemory('review-job', reviewJobSchema);
  const carriedMemory = wholeMemory('review-carried', carriedSchema);
  const newLinks = new Set<(link: PageLink) => void>();
  let link: PageLink | null = null;
  let settings: InForce | null = null;
  let job: ReviewJob | null = null;

  const bench: Bench = {
    state,
    view,
    link: () => link,
    async linkToView() {
      const tabId = await view.current();
      if (tabId === null || link?.tabId === tabId) return tabId === null ? null : link;
      link?.close();
      link = openPageLink(tabId, settings?.profile ?? null);
      for (const callback of newLinks) callback(link);
      return link;
    },
    onLink: (callback) => newLinks.add(callback),
    settings: () => settings,
    async refreshSettings() {
      settings = await inForce();
      return settings;
    },
    rules: () => settings?.policy?.reviews ?? usualReviewSettings,
    job: () => job,
    async hold(next) {
      job = next;
      await (next ? memory.keep(next) : memory.drop());
    },
    async takeUp() {
      job = await memory.read();
    },
    async change(next, problems = []) {
      if (!job) return;
      const kept = bench.hold({ ...job, ...next });
      bench.show(problems);
      await kept;
    },
    show(problems = []) {
      const profile = settings?.profile;
      if (job && profile) state.set(preparing(job, profile, bench.rules(), problems));
    },
    carried: () => carriedMemory.read(),
    carry: (carried) => (carried ? carriedMemory.keep(carried) : carriedMemory.drop()),
  };
  return bench;
}
