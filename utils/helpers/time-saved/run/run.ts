/**
 * 'My time': lists the person's own events and forgets them. Nobody else's, and nothing leaves here.
 */
import { type OwnEvent, ownEvents } from '../../../coordinator/own-events';
import { type Store, store } from '../../../domain/store';

export interface MyTimeState {
  readonly events: readonly OwnEvent[];
  readonly timing: 'on' | 'off' | 'not-asked';
}

export interface MyTimeWorkbench {
  readonly state: Store<MyTimeState>;
  refresh(): void;
  forget(id: string): void;
  forgetAll(): void;
  switchTiming(to: 'on' | 'off'): void;
}

export function openMyTime(): MyTimeWorkbench {
  const state = store<MyTimeState>({ events: [], timing: 'not-asked' });
  const refresh = async () => state.set({ events: await ownEvents.read(), timing: await ownEvents.timing() });
  const then = (change: Promise<void>) => void change.then(refresh);
  void refresh();
  return {
    state,
    refresh: () => void refresh(),
    forget: (id) => then(ownEvents.forget(id)),
    forgetAll: () => then(ownEvents.forgetAll()),
    switchTiming: (to) => then(ownEvents.switchTiming(to)),
  };
}
