/**
 * What the parts of the case view's workbench side share: the line to the tab, the settings in force, and what is
 * shown. It decides nothing.
 */
import { type InForce, inForce } from '../../../coordinator/in-force';
import { openPageLink, type PageLink } from '../../../coordinator/page-link';
import { bringTools } from '../../../coordinator/page-tools';
import { addressOf, type TabInView } from '../../../coordinator/tab-in-view';
import type { Site } from '../../../coordinator/walk';
import type { HeldForm } from '../../../domain/held-form';
import type { PageFacts } from '../../../domain/page-facts';
import { type Store, store } from '../../../domain/store';
import { readFormInput } from '../acts';
import { readFormResult, readWordsResult, type WordsInForm } from '../answers';
import type { CaseViewState, Doing, Said } from '../state';
import { type Finder, openFinder } from './find';
import { type LookUpClock, lookUpClock } from './timed';

export interface Desk {
  readonly state: Store<CaseViewState>;
  readonly asked: Store<string>;
  readonly finder: Finder;
  readonly clock: LookUpClock;
  link(): PageLink | null;
  settings(): InForce | null;
  /** Asks the page in view what it is, and hears it from now on. */
  face(): Promise<PageFacts | null>;
  address(): Promise<string | null>;
  site(): Promise<Site | null>;
  /** The form in view with what it holds; null where there is none, or it cannot be read. */
  form(): Promise<HeldForm | null>;
  /** Whose the form in view is and what its long fields hold; null where there is none. */
  words(): Promise<WordsInForm | null>;
  /** True while something else works in the tab, such as a copy to siblings. */
  isTabInUse(): boolean;
  busy(doing: Doing, title: string): void;
  /** Shows everything anew, with what came of what the person asked for. */
  show(said: Said | null): Promise<void>;
  onShow(render: (said: Said | null) => Promise<void>): void;
  close(): void;
}

export function openDesk(view: TabInView, isTabInUse: () => boolean): Desk {
  const state = store<CaseViewState>({ at: 'starting' });
  let link: PageLink | null = null;
  let settings: InForce | null = null;
  let render: (said: Said | null) => Promise<void> = () => Promise.resolve();
  const desk: Desk = {
    state,
    asked: store(''),
    finder: openFinder(),
    clock: lookUpClock(),
    link: () => link,
    settings: () => settings,
    async face() {
      settings = await inForce();
      const tabId = await view.current();
      if (tabId === null || !settings.profile) return null;
      if (link?.tabId !== tabId) {
        link?.close();
        link = openPageLink(tabId, settings.profile);
        link.onPage(() => {
          if (state.get().at === 'overview') void desk.show(null);
        });
      }
      return link.ask();
    },
    address: () => (link ? addressOf(link.tabId) : Promise.resolve(null)),
    async site() {
      const address = await desk.address();
      const origin = settings?.profile?.origins.find((one) => address?.startsWith(`${one}/`));
      return origin && settings?.profile ? { profile: settings.profile, origin } : null;
    },
    async form() {
      if (!link || !(await bringTools(link.tabId))) return null;
      const step = await link.step('case.read-form', readFormInput.parse({}), readFormResult);
      return step.verdict === 'done' && step.result.verdict === 'form' ? step.result.form : null;
    },
    async words() {
      if (!link || !(await bringTools(link.tabId))) return null;
      const step = await link.step('case.read-words', readFormInput.parse({}), readWordsResult);
      return step.verdict === 'done' && step.result.verdict === 'form' ? step.result : null;
    },
    isTabInUse,
    busy: (doing, title) => state.set({ at: 'busy', doing, title }),
    show: (said) => render(said),
    onShow(next) {
      render = next;
    },
    close: () => link?.close(),
  };
  return desk;
}
