/**
 * The workbench side of the case view: what the face calls and the state that it shows. It looks, keeps and brings
 * back; it never saves anything in Mosaic, and it opens nothing that the person did not ask for.
 */

import { releaseWindow } from '../../../coordinator/guard-release';
import { onInForceChanged } from '../../../coordinator/in-force';
import type { TabInView } from '../../../coordinator/tab-in-view';
import { type Store, store } from '../../../domain/store';
import { readShelf } from '../../../kept/copies';
import { dropParked } from '../../../kept/parked';
import { watchScreenLock } from '../../../platform/screen-lock';
import type { CaseViewState, LostText, PartOfCase } from '../state';
import { arrange, readBeside } from './arranging';
import { openWhatIsAsked } from './asked';
import { forgetOne, readCopy, saidOf, takeOne } from './copies';
import { type Desk, openDesk } from './desk';
import { backToNote, lookBeside, lookUp } from './going';
import { forgetLost, putBackLost } from './lost';
import { cardOf, overviewOf } from './overview';
import { putQuote, quotingOn } from './quoting';

export interface CaseWorkbench {
  readonly state: Store<CaseViewState>;
  /** How often something was asked for in Mosaic's page: each time this face comes into view. */
  readonly asked: Store<number>;
  readonly commands: CaseCommands;
  close(): void;
}

export type CaseCommands = ReturnType<typeof commandsOf>;

/** @param isTabInUse true while another helper works in the tab in view */
export function openCaseView(view: TabInView, isTabInUse: () => boolean): CaseWorkbench {
  const desk = openDesk(view, isTabInUse);
  desk.onShow(async (said) => {
    const before = desk.state.get();
    const overview = await overviewOf(desk, said);
    const isLeft = before.at !== 'starting' && desk.state.get().at === 'starting';
    if (!isLeft) desk.state.set({ at: 'overview', overview });
  });
  const showIfQuiet = () => {
    if (desk.state.get().at === 'overview') void desk.show(null);
  };
  const asked = store(0);
  const stops = [
    view.onChange(showIfQuiet),
    onInForceChanged(showIfQuiet),
    hideWhileLocked(desk),
    openWhatIsAsked(desk, () => asked.set(asked.get() + 1)),
  ];
  return {
    state: desk.state,
    asked,
    commands: commandsOf(desk),
    close() {
      for (const stop of stops) stop();
      desk.close();
    },
  };
}

/** What stands here is somebody's record: after the lock it is shown again only once the page has said who is there. */
function hideWhileLocked(desk: Desk): () => void {
  let wasShown = false;
  return watchScreenLock({
    locked() {
      wasShown ||= desk.state.get().at !== 'starting';
      desk.state.set({ at: 'starting' });
    },
    opened() {
      if (wasShown) void desk.show(null);
      wasShown = false;
    },
  });
}

function commandsOf(desk: Desk) {
  return {
    /** The face has come into view, or the person wants to look again. */
    refresh: () => void desk.show(null),
    /** Another face is shown: nothing is looked at until this one comes back. */
    leave: () => desk.state.set({ at: 'starting' }),
    keepThis: () => void keepThis(desk),
    lookUp: (part: PartOfCase) => void lookUp(desk, part),
    lookBeside: (part: PartOfCase) => void lookBeside(desk, part),
    putSideBySide: () => void arrange(desk, 'arranged'),
    backToOneWindow: () => void arrange(desk, 'one-window'),
    readBeside: (copyId: string) => void readBeside(desk, copyId),
    backToNote: () => void backToNote(desk),
    saveAnyway: () => void releaseGuard(desk),
    forgetParked: () => void forgetParked(desk),
    putBack: (lost: LostText) => void putBackLost(desk, lost),
    forgetTyped: (id: string) => void forgetLost(desk, id),
    find: (asked: string) => void find(desk, asked),
    /** A window that was opened for one copy: the page in view is looked at first, as by every look. */
    readFirst: (id: string) => void desk.face().then(() => read(desk, id, null)),
    read: (id: string, at: number | null) => void read(desk, id, at),
    closeCopy: () => void desk.show(null),
    forgetCopy: (id: string) => void forgetOne(desk, id),
    quote: (text: string) => void putQuote(desk, text),
  };
}

async function forgetParked(desk: Desk): Promise<void> {
  await dropParked();
  desk.clock.isGivenUp();
  await desk.show(null);
}

async function releaseGuard(desk: Desk): Promise<void> {
  const link = desk.link();
  if (link) await releaseWindow(link.tabId);
  await desk.show(null);
}

async function keepThis(desk: Desk): Promise<void> {
  const overview = desk.state.get();
  const page = overview.at === 'overview' ? overview.overview.page : null;
  const title = page?.at === 'record' ? page.title : '';
  desk.busy('copying', title);
  await desk.show(saidOf(await takeOne(desk), title));
}

/** Of what somebody types, only the last is answered. The page is not asked: nothing on it has changed by this. */
async function find(desk: Desk, asked: string): Promise<void> {
  desk.asked.set(asked);
  const hits = await desk.finder.find(asked);
  const shown = desk.state.get();
  if (shown.at !== 'overview' || desk.asked.get() !== asked) return;
  desk.state.set({ at: 'overview', overview: { ...shown.overview, asked, hits, said: null } });
}

async function read(desk: Desk, id: string, at: number | null): Promise<void> {
  const kept = (await readShelf()).find((one) => one.id === id);
  const copy = kept ? await readCopy(id) : null;
  if (!kept || !copy) return desk.show({ what: 'refused', because: 'gone' });
  const { parked } = await overviewOf(desk, null);
  desk.state.set({
    at: 'reading',
    reading: {
      card: cardOf(kept),
      copy,
      at,
      quoting: await quotingOn(desk, kept.child),
      parked: parked !== null,
      said: null,
    },
  });
}
