/**
 * The help in the workbench: short answers, the council's own first, and whether hints are shown. It asks nothing of
 * anybody outside this machine.
 */
import { ourAnswers } from '../domain/handbook/our-answers';
import type { HandbookState, ShortAnswer } from '../domain/handbook/short-answers';
import { type Store, store } from '../domain/store';
import { readHints, writeHints } from '../settings/hints';
import { inForce, onInForceChanged } from './in-force';

export interface Handbook {
  readonly state: Store<HandbookState>;
  switchHints(to: HandbookState['hints']): void;
}

export function openHandbook(): Handbook {
  const state = store<HandbookState>({ answers: ourAnswers, hints: 'off' }); // none flashes by before it is known
  const refresh = async () => {
    const { policy } = await inForce();
    const own = policy?.handbook.answers.map(
      (one): ShortAnswer => ({ ...one, on: 'anywhere', from: 'council' }),
    );
    state.set({ answers: [...(own ?? []), ...ourAnswers], hints: await readHints() });
  };
  onInForceChanged(() => void refresh());
  void refresh();
  return {
    state,
    switchHints: (to) => void writeHints(to).then(() => state.set({ ...state.get(), hints: to })),
  };
}
