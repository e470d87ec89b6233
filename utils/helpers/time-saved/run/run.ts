/**
 * 'My time': lists the person's own events and forgets them, shows what goes to the council's pool and stops it, and
 * logs an idea while it is fresh. Nobody else's, and nothing leaves from here.
 */
import { type OwnEvent, ownEvents } from '../../../coordinator/own-events';
import { type SentWeeks, sentWeeks } from '../../../coordinator/sent-weeks';
import { smallChanges } from '../../../coordinator/small-changes';
import type { Idea } from '../../../domain/evidence/change-log';
import type { Strand } from '../../../domain/evidence/small-change';
import type { WatchStanding } from '../../../domain/evidence/watch-weeks';
import { type Store, store } from '../../../domain/store';

export interface MyTimeState {
  readonly events: readonly OwnEvent[];
  readonly timing: 'on' | 'off' | 'not-asked';
  /** Whether the ordinary way is watched, for four weeks. */
  readonly watch: WatchStanding;
  /** Uses that the disk had no room for: they wait in memory. */
  readonly uncounted: number;
  /** Uses so far, also those whose single lines are past forgetting. */
  readonly uses: number;
  readonly strands: readonly Strand[];
  /** The council's own form for ideas; null when policy names none. */
  readonly ideasForm: string | null;
  /** What goes to the council's pool. */
  readonly pool: SentWeeks;
  /** What became of the idea logged last. */
  readonly told: string;
}

export interface MyTimeWorkbench {
  readonly state: Store<MyTimeState>;
  refresh(): void;
  forget(id: string): void;
  forgetAll(): void;
  switchTiming(to: 'on' | 'off'): void;
  switchSending(to: 'on' | 'off'): void;
  switchWatch(to: 'on' | 'off'): void;
  /** Gives whether it was kept. */
  logIdea(idea: Idea): Promise<boolean>;
  openSmallChanges(): void;
}

const nothingYet: MyTimeState = {
  events: [],
  timing: 'not-asked',
  watch: { at: 'off' },
  uncounted: 0,
  uses: 0,
  strands: [],
  ideasForm: null,
  pool: { sending: null, entries: [], leastPeople: 10 },
  told: '',
};

const notLogged =
  'The idea could not be kept on this computer: it may have no room left. It is still in the form. Free some space, then log it again.';
const notChanged =
  'That could not be changed on this computer: it may have no room left. Free some space, then press again.';

export function openMyTime(): MyTimeWorkbench {
  const state = store<MyTimeState>(nothingYet);
  const refresh = async () => {
    const uncounted = await ownEvents.keepUncounted();
    const [events, timing, watch, uses, strands, ideasForm, pool] = await Promise.all([
      ownEvents.read(),
      ownEvents.timing(),
      ownEvents.watch(),
      ownEvents.countUses(),
      smallChanges.strands().catch(() => []),
      smallChanges.ideasForm(),
      sentWeeks.read(),
    ]);
    state.set({ ...state.get(), events, timing, watch, uncounted, uses, strands, ideasForm, pool });
  };
  const tell = (told: string) => state.set({ ...state.get(), told });
  const said = (told: string, isKept: boolean) => {
    tell(told);
    return isKept;
  };
  const then = (change: Promise<void>) => void change.then(refresh, () => tell(notChanged));
  void refresh();
  return {
    state,
    refresh: () => void refresh(),
    forget: (id) => then(ownEvents.forget(id)),
    forgetAll: () => then(ownEvents.forgetAll()),
    switchTiming: (to) => then(ownEvents.switchTiming(to)),
    switchSending: (to) => then(sentWeeks.switch(to)),
    switchWatch: (to) => then(ownEvents.switchWatch(to)),
    logIdea: (idea) =>
      smallChanges.log(idea).then(
        () => said(`Logged: ‘${idea.title}’.`, true),
        () => said(notLogged, false),
      ),
    openSmallChanges: () => void smallChanges.openPage(),
  };
}
