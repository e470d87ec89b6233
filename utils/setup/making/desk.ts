/**
 * What the making of a profile has in hand: the draft with its steps back, what was pointed at and not yet
 * kept, and what is said. The draft alone is kept on disk; what stood on a page never is.
 */
import { type Draft, draftSchema, emptyDraft } from '../../domain/profile/making/draft';
import { changedTo, type History, startingWith } from '../../domain/profile/making/history';
import type { Label } from '../../domain/profile/making/labels';
import type { PendingOf } from '../../domain/profile/making/pending';
import type { TaughtScreen } from '../../domain/profile/making/to-teach';
import { type Store, store } from '../../domain/store';
import { takeUntrusted } from '../../domain/untrusted';
import { readProfileDraft, writeProfileDraft } from '../../settings/stored';

/** What is going on in Mosaic's window; 'still' when it is the person's turn here. */
export type Work =
  | { readonly is: 'still' }
  | { readonly is: 'pointing'; readonly screen: TaughtScreen; readonly words: string; readonly place: string }
  | { readonly is: 'looking' | 'loading'; readonly screen: TaughtScreen };

/** Something to say once: what happened, and what to do next. */
export interface Notice {
  readonly kind: 'note' | 'problem';
  readonly words: string;
}

export interface MakingState {
  readonly history: History<Draft>;
  readonly pending: PendingOf;
  readonly work: Work;
  /** A screen that loading did not bring back: it is tried as it stands once a person has opened it. */
  readonly reopened: TaughtScreen | null;
  readonly notice: Notice | null;
  readonly mayReach: boolean;
  /** The Mosaic ID of the made-up child who was last in view: a way is shown with it. Never on disk. */
  readonly childInView: string;
  /** Relationship labels that were read or pasted and not sorted yet. */
  readonly labels: readonly Label[];
  /** The report of the last survey, as text; null while there is none. */
  readonly survey: string | null;
}

export interface Desk {
  readonly state: Store<MakingState>;
  readonly draft: () => Draft;
  readonly change: (next: Partial<MakingState>) => void;
  readonly say: (kind: Notice['kind'], words: string) => void;
  /** A step that can be taken back; also kept on this computer. */
  readonly keep: (draft: Draft) => void;
  /** To where a step back or forward leads. */
  readonly turnTo: (history: History<Draft>) => void;
}

export function openDesk(): Desk {
  const state = store<MakingState>({
    history: startingWith(emptyDraft),
    pending: {},
    work: { is: 'still' },
    reopened: null,
    notice: null,
    mayReach: false,
    childInView: '',
    labels: [],
    survey: null,
  });
  const change = (next: Partial<MakingState>) => state.set({ ...state.get(), ...next });
  const turnTo = (history: History<Draft>) => {
    change({ history });
    void writeProfileDraft(history.now);
  };
  return {
    state,
    draft: () => state.get().history.now,
    change,
    say: (kind, words) => change({ notice: { kind, words } }),
    keep: (draft) => turnTo(changedTo(state.get().history, draft)),
    turnTo,
  };
}

/** What was left here at the last sitting; nothing when it does not fit. */
export async function keptDraft(): Promise<Draft> {
  return takeUntrusted(draftSchema, await readProfileDraft())?.value ?? emptyDraft;
}
