/**
 * The setup page's bench for making a profile: every press on the page is one of these. It keeps ways to find
 * things and the council's words; it presses nothing in Mosaic and writes nothing there.
 */
import { emptyDraft } from '../../domain/profile/making/draft';
import { redone, startingWith, undone } from '../../domain/profile/making/history';
import type { Pending, PendingThing } from '../../domain/profile/making/pending';
import type { Need, TaughtScreen } from '../../domain/profile/making/to-teach';
import type { FieldKind } from '../../domain/profile/schema';
import type { SiblingKind } from '../../domain/siblings';
import type { Store } from '../../domain/store';
import { browser } from '../../platform/browser';
import { removeProfileDraft } from '../../settings/stored';
import { type Desk, keptDraft, type MakingState, openDesk } from './desk';
import { keepWords, pasteLabels, readLabels, sortLabels } from './say-words';
import { showWay, type WaySaid } from './show-way';
import { nameSite, reachSite, type SiteSaid } from './site';
import { survey } from './survey';
import { keepScreen, pointAgain, pointOnScreen, testAgain } from './teach';

export interface Making {
  readonly state: Store<MakingState>;
  readonly nameSite: (said: SiteSaid) => void;
  readonly point: (screen: TaughtScreen) => void;
  readonly pointAgain: (need: Need) => void;
  readonly test: (screen: TaughtScreen) => void;
  readonly keep: (screen: TaughtScreen) => void;
  readonly showWay: (screen: TaughtScreen, said: WaySaid) => void;
  readonly setKind: (need: Need, kind: FieldKind) => void;
  readonly setHeading: (need: Need, heading: string) => void;
  readonly leaveOut: (need: Need) => void;
  readonly readLabels: () => void;
  readonly pasteLabels: (text: string) => void;
  readonly sortLabels: (sorted: Readonly<Record<string, SiblingKind>>) => void;
  readonly keepWords: (words: Readonly<Record<string, string>>, deleteDraft: string) => void;
  readonly survey: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
}

/** @param followMarked follows the one link that was marked in that tab, in the page's own world */
export function openMaking(followMarked: (tabId: number) => Promise<boolean>): Making {
  const desk = openDesk();
  void keptDraft().then((draft) => {
    desk.change({ history: startingWith(draft) });
    void reachSite(desk);
  });
  browser.permissions.onAdded.addListener(() => void reachSite(desk));
  browser.permissions.onRemoved.addListener(() => void reachSite(desk));
  return {
    state: desk.state,
    nameSite: (said) => nameSite(desk, said),
    point: (screen) => void pointOnScreen(desk, screen),
    pointAgain: (need) => void pointAgain(desk, need),
    test: (screen) => void testAgain(desk, screen),
    keep: (screen) => keepScreen(desk, screen),
    showWay: (screen, said) => void showWay(desk, screen, said, followMarked),
    setKind: (need, kind) => setThing(desk, need, { kind }),
    setHeading: (need, heading) => setHeading(desk, need, heading),
    leaveOut: (need) => setPending(desk, need, null),
    readLabels: () => void readLabels(desk),
    pasteLabels: (text) => pasteLabels(desk, text),
    sortLabels: (sorted) => sortLabels(desk, sorted),
    keepWords: (words, deleteDraft) => keepWords(desk, words, deleteDraft),
    survey: () => void survey(desk),
    undo: () => desk.turnTo(undone(desk.state.get().history)),
    redo: () => desk.turnTo(redone(desk.state.get().history)),
    startOver() {
      desk.change({ history: startingWith(emptyDraft), pending: {}, notice: null, labels: [], survey: null });
      void removeProfileDraft();
    },
  };
}

function setThing(desk: Desk, need: Need, next: Partial<Pick<PendingThing, 'kind'>>): void {
  const pending = desk.state.get().pending[need.id];
  if (pending?.as === 'thing') setPending(desk, need, { ...pending, ...next });
}

/** By hand: it is no suggestion any more. */
function setHeading(desk: Desk, need: Need, heading: string): void {
  const pending = desk.state.get().pending[need.id];
  if (pending?.as === 'column') setPending(desk, need, { ...pending, heading, source: 'pointed' });
}

function setPending(desk: Desk, { id }: Need, next: Pending | null): void {
  const { [id]: _gone, ...rest } = desk.state.get().pending;
  desk.change({ pending: next ? { ...rest, [id]: next } : rest });
}
