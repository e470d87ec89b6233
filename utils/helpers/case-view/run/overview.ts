/**
 * Gathers what the case view shows when nothing is going on: the page in front, the ways from it, and all that
 * waits in memory. It reads only.
 */
import { windowsOfMosaic } from '../../../coordinator/arrange';
import { closedBeside, openBesideNow } from '../../../coordinator/beside';
import { isSameWorker, lengthOf } from '../../../domain/held-form';
import type { PageFacts } from '../../../domain/page-facts';
import { isForm, partsOf } from '../../../domain/profile/case-parts';
import { type KeptCopy, readShelf, roomUsed, shelfRoom } from '../../../kept/copies';
import { readParked } from '../../../kept/parked';
import { readPageIn } from '../../../kept/windows';
import type {
  CopyCard,
  HeldWindow,
  NoPage,
  Overview,
  PageInView,
  ParkedNote,
  PartOfCase,
  Said,
  Windows,
} from '../state';
import type { Desk } from './desk';
import { keptWords } from './lost';

export async function overviewOf(desk: Desk, said: Said | null): Promise<Overview> {
  const facts = await desk.face();
  const page = await pageInView(desk, facts);
  const shelf = await readShelf();
  const { lost, typed } = await keptWords(desk, facts);
  const asked = desk.asked.get();
  return {
    page,
    parts: page.at === 'record' ? await partsInView(desk, facts, page.child.id) : [],
    held: await heldWindow(desk),
    windows: await windowsNow(desk),
    parked: await parkedFor(desk, facts),
    lost,
    typed,
    shelf: { copies: shelf.map(cardOf), used: roomUsed(shelf), room: shelfRoom },
    asked,
    hits: await desk.finder.find(asked),
    said,
  };
}

export function cardOf({ id, title, child, at, isStale, leftOut }: KeptCopy): CopyCard {
  return { id, title, child, at, isStale, leftOut };
}

async function pageInView(desk: Desk, facts: PageFacts | null): Promise<PageInView> {
  const none = (because: NoPage): PageInView => ({ at: 'none', because });
  const profile = desk.settings()?.profile;
  if (!profile) return none('no-profile');
  if (!desk.settings()?.policy?.caseView.enabled) return none('switched-off');
  if (desk.isTabInUse()) return none('in-use');
  if (!facts) return none((await desk.site()) ? 'reload-page' : 'no-mosaic');
  const screen = facts.screen === null ? undefined : profile.screens[facts.screen];
  if (!screen) return none('not-recognised');
  if (!facts.person) return none('no-child');
  const held = isForm(screen) ? await desk.form() : null;
  const isTyping = facts.hasUnsavedWork || (held !== null && lengthOf(held) > 0);
  const form = !isForm(screen) ? 'none' : isTyping ? 'typing' : 'empty';
  return { at: 'record', child: facts.person, title: screen.title, form };
}

async function partsInView(desk: Desk, facts: PageFacts | null, childId: string): Promise<PartOfCase[]> {
  const profile = desk.settings()?.profile;
  if (!profile) return [];
  const ways = profile.session.secondWindows === 'safe' ? 'beside-or-copy' : 'copy';
  const open = await openBesideNow(childId);
  const closed = await closedBeside(childId);
  const besideOf = (routeId: string) =>
    open.has(routeId) ? 'open' : closed.has(routeId) ? 'closed' : 'never';
  return partsOf(profile)
    .filter(({ screen }) => screen !== facts?.screen)
    .map((part) => ({ ...part, ways, beside: besideOf(part.routeId) }));
}

async function windowsNow(desk: Desk): Promise<Windows> {
  const site = await desk.site();
  const link = desk.link();
  return site && link ? windowsOfMosaic(link.tabId, site.origin) : { count: 1, isBeside: false };
}

async function heldWindow(desk: Desk): Promise<HeldWindow | null> {
  const link = desk.link();
  const page = link ? await readPageIn(link.tabId) : undefined;
  if (!page?.child || !page.told) return null;
  return { child: page.child, danger: page.told.danger, isHeld: page.told.holds };
}

/** Shown to the worker who parked it, and to nobody else. */
async function parkedFor(desk: Desk, facts: PageFacts | null): Promise<ParkedNote | null> {
  const parked = await readParked();
  const worker = facts?.worker;
  if (!parked || !worker || !isSameWorker(worker, parked.form.record.worker)) return null;
  const { record } = parked.form;
  const title = desk.settings()?.profile?.screens[record.screen]?.title ?? '';
  return { child: record.child, title, characters: lengthOf(parked.form), at: parked.at };
}
