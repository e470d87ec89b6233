/**
 * Draws the workbench's curtain when the screen is locked and opens it for the same worker. It hides; it puts nothing
 * down and ends nothing that is under way.
 */
import { type Curtain, curtainNow, type Seen } from '../domain/curtain';
import { type Store, store } from '../domain/store';
import { watchScreenLock } from '../platform/screen-lock';

export interface CurtainWatch {
  readonly state: Store<Curtain>;
  /** Whoever is there now may see it from here on. */
  handOver(): void;
  close(): void;
}

/** @param inView whose page is in view, as far as it says */
export function watchCurtain(
  inView: Pick<Store<{ readonly worker: string | null }>, 'get' | 'subscribe'>,
): CurtainWatch {
  const state = store<Curtain>('open');
  let isLocked = false;
  let seen: Seen = { curtain: 'open', seer: inView.get().worker };
  const settle = () => {
    seen = curtainNow(seen, isLocked, inView.get().worker);
    if (seen.curtain !== state.get()) state.set(seen.curtain);
  };
  const lock = (to: boolean) => {
    isLocked = to;
    settle();
  };
  const stops = [
    inView.subscribe(settle),
    watchScreenLock({ locked: () => lock(true), opened: () => lock(false) }),
  ];
  return {
    state,
    handOver() {
      seen = { ...seen, seer: null };
      settle();
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}
