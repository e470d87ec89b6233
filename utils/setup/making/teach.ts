/**
 * One screen after another: what is known from other screens is tried first, the rest is pointed at, then the
 * page is loaded again to see which ways last. Nothing is kept before a person has looked and pressed 'Keep'.
 */
import { askFor, screenWords } from '../../domain/profile/making/need-words';
import {
  addressAgain,
  asElsewhere,
  columnsFrom,
  kept,
  type Pending,
  type PendingOf,
  standingOn,
  testedAgain,
  thingFrom,
} from '../../domain/profile/making/pending';
import type { Takes } from '../../domain/profile/making/takes';
import {
  type Need,
  needsOf,
  type TaughtScreen,
  takesFor,
  taughtScreens,
} from '../../domain/profile/making/to-teach';
import type { Locator } from '../../domain/profile/schema';
import { pointedSchema, screensSchema, type Tried, triedSchema } from '../../messaging/pointed';
import type { Desk } from './desk';
import { askPage, bringForward, bringSetupForward, loadAgain, type MosaicTab, mosaicTab } from './mosaic-tab';

const words = {
  noTab: 'No Mosaic page is open. Open Mosaic in another tab, then press again.',
  notIn:
    'Tessera could not get into the Mosaic page. Check the access above, reload that page, then press again.',
  wentAway: 'The Mosaic page went away while you were pointing. What you had pointed at is still here.',
  stopped: 'You stopped before the end. What you had pointed at is still here.',
} as const;

/** Points at everything that this screen still needs, in the page's order. */
export async function pointOnScreen(desk: Desk, screen: TaughtScreen): Promise<void> {
  const tab = await reachMosaic(desk, screen);
  if (!tab) return;
  await tryWhatIsKnown(desk, tab, screen);
  const open = needsOf(screen).filter((need) => takesFor(need) && !isDone(desk, need));
  await pointAtEach(desk, tab, screen, open);
}

/** Points at one thing anew. */
export async function pointAgain(desk: Desk, need: Need): Promise<void> {
  const tab = await reachMosaic(desk, need.screen);
  if (tab) await pointAtEach(desk, tab, need.screen, [need]);
}

function isDone(desk: Desk, { id }: Need): boolean {
  return desk.state.get().pending[id] !== undefined || desk.draft().taught[id] !== undefined;
}

export async function reachMosaic(desk: Desk, screen: TaughtScreen): Promise<MosaicTab | null> {
  desk.change({ work: { is: 'looking', screen }, notice: null });
  const tab = await mosaicTab(desk.draft().origins);
  if (tab) return tab;
  desk.change({ work: { is: 'still' } });
  desk.say('problem', words.noTab);
  return null;
}

async function pointAtEach(
  desk: Desk,
  tab: MosaicTab,
  screen: TaughtScreen,
  needs: readonly Need[],
): Promise<void> {
  if (needs.length > 0) await bringForward(tab);
  let at = 0;
  while (at < needs.length) {
    const need = needs[at] as Need;
    const place = `${at + 1} of ${needs.length}`;
    desk.change({ work: { is: 'pointing', screen, words: askFor(need), place } });
    const takes = takesFor(need) as Takes;
    const pointed = await askPage(tab, { point: 'ask', words: askFor(need), place, takes }, pointedSchema);
    if (!pointed || pointed.verdict === 'stopped') {
      desk.say('problem', pointed ? words.stopped : at === 0 ? words.notIn : words.wentAway);
      break;
    }
    if (pointed.verdict === 'picked')
      addPending(desk, need, thingFrom(need, pointed.found, 'pointed'), pointed.found.headings);
    at = pointed.verdict === 'back' ? Math.max(at - 1, 0) : at + 1;
  }
  await askPage(tab, { point: 'stop' }, pointedSchema);
  await lookForLikeness(desk, tab, screen);
  desk.change({ work: { is: 'still' } });
  await bringSetupForward();
}

/** A table brings its columns: those that go by a usual name are suggested, the others are to be chosen. */
function addPending(desk: Desk, need: Need, pending: Pending, headings: readonly string[]): void {
  const columns =
    need.part === 'list'
      ? needsOf(need.screen).filter(({ part, list }) => part === 'column' && list === need.name)
      : [];
  desk.change({
    pending: { ...desk.state.get().pending, [need.id]: pending, ...columnsFrom(columns, headings) },
  });
}

/** The same thing is mostly found the same way on the next screen. Only what is found there once is offered. */
async function tryWhatIsKnown(desk: Desk, tab: MosaicTab, screen: TaughtScreen): Promise<void> {
  const known = needsOf(screen).flatMap((need) => {
    const find = isDone(desk, need) ? null : asElsewhere(desk.draft(), need);
    return find ? [{ need, find }] : [];
  });
  const tried = await tryAll(tab, known);
  for (const { need } of known) {
    const found = tried?.[need.id]?.found;
    if (found) addPending(desk, need, thingFrom(need, found, 'as-elsewhere'), []);
  }
}

function tryAll(tab: MosaicTab, known: readonly { readonly need: Need; readonly find: Locator }[]) {
  const things = known.map(({ need, find }) => ({ id: need.id, takes: takesFor(need) ?? 'shown', find }));
  return askPage(tab, { point: 'try', things }, triedSchema);
}

/** Two screens that look alike could not be told apart later: said while it is easy to mend. */
async function lookForLikeness(desk: Desk, tab: MosaicTab, screen: TaughtScreen): Promise<void> {
  const others = taughtScreens.flatMap((one) => {
    const marker = desk.draft().taught[`${one}/marker/marker`];
    return one !== screen && marker?.as === 'place' ? [{ id: one, find: marker.find }] : [];
  });
  const alike = await askPage(tab, { point: 'screens', markers: others }, screensSchema);
  const [first] = alike ?? [];
  if (!first) return;
  const { title } = screenWords[first as TaughtScreen];
  desk.say(
    'problem',
    `This page also looks like ‘${title}’. Is it the right page? If it is, point at a heading that only one of the two has.`,
  );
}

/**
 * Loads the page again, by its own address where that says whom it shows, and sees which ways find the same as
 * before. Where Mosaic comes back with another screen, a person opens it again and it is tried as it stands.
 */
export async function testAgain(desk: Desk, screen: TaughtScreen): Promise<void> {
  const tab = await reachMosaic(desk, screen);
  if (!tab) return;
  const { pending, reopened } = desk.state.get();
  desk.change({ work: { is: 'loading', screen }, reopened: null });
  const stands = reopened === screen || (await loadAgain(tab, addressAgain(screen, pending)));
  const things = needsOf(screen).flatMap((need) => {
    const one = pending[need.id];
    return one?.as === 'thing' ? [{ need, find: one.ways.map(({ way }) => way) }] : [];
  });
  const tried = (stands ? await tryAll(tab, things) : null) ?? {};
  const isBack = isShown(screen, pending, tried) && Object.values(tried).some(({ found }) => found !== null);
  desk.change({ work: { is: 'still' } });
  if (isBack) {
    const matches = Object.fromEntries(Object.entries(tried).map(([id, one]) => [id, one.matches]));
    return desk.change({ pending: testedAgain(pending, matches) });
  }
  desk.change({ reopened: screen });
  const { title, open } = screenWords[screen];
  desk.say(
    'problem',
    `Loaded again, Mosaic does not show ‘${title}’. ${open} Then press ‘Test what is open now’.`,
  );
}

/**
 * Mosaic's first page shows who is signed in as well, and a heading of its own in the same place: where the heading was
 * pointed at, one that reads the same has to be there.
 */
function isShown(screen: TaughtScreen, pending: PendingOf, tried: Tried): boolean {
  const id = `${screen}/marker/marker`;
  const marker = pending[id];
  return marker?.as !== 'thing' || tried[id]?.found?.sample === marker.sample;
}

export function keepScreen(desk: Desk, screen: TaughtScreen): void {
  const { pending } = desk.state.get();
  const mine = Object.fromEntries(
    needsOf(screen).flatMap(({ id }) => (pending[id] ? [[id, pending[id]]] : [])),
  );
  desk.keep(kept(desk.draft(), screen, mine as PendingOf));
  const rest = Object.fromEntries(Object.entries(pending).filter(([id]) => !(id in mine)));
  const childInView = standingOn(screen, pending).personId ?? desk.state.get().childInView;
  desk.change({ pending: rest, notice: null, childInView });
}
