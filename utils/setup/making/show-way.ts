/**
 * Showing the way to a screen where no address leads there: in Mosaic a person points at what leads on, page by
 * page, and each step is taken at once by the acts that walk the way later. So a way that is kept has been walked.
 */
import { addressFor } from '../../domain/profile/making/address-path';
import { screenWords } from '../../domain/profile/making/need-words';
import type { PointedAt } from '../../domain/profile/making/pointed-at';
import type { Takes } from '../../domain/profile/making/takes';
import type { TaughtScreen } from '../../domain/profile/making/to-teach';
import {
  arrivedAt,
  beginning,
  leadOn,
  markersOf,
  newPass,
  type WayShown,
} from '../../domain/profile/making/way-shown';
import type { RouteStep } from '../../domain/profile/schema';
import { pointedSchema, screensSchema } from '../../messaging/pointed';
import { type Showing, standsSchema, takenSchema } from '../../messaging/showing';
import { now, sleep } from '../../platform/clock';
import type { Desk } from './desk';
import { askOnWay, askPage, bringForward, bringSetupForward, loadAgain, type MosaicTab } from './mosaic-tab';
import { reachMosaic } from './teach';

export interface WaySaid {
  readonly personId: string;
  /** The path of Mosaic's first page, such as '/'. */
  readonly firstPage: string;
}

type Follow = (tabId: number) => Promise<boolean>;
/** Why the way could not be shown to its end. */
class Stopped extends Error {}

const words = {
  child: 'Type the Mosaic ID of the made-up child. It is searched for while you show the way, and not kept.',
  page: 'Write the path of Mosaic’s first page as it stands in the address, from the first slash. Often it is only /.',
  opened: 'Mosaic’s first page did not open. Check its path, and that you are signed in.',
  stopped: 'You stopped before the end. The way was not kept.',
  alike:
    'Several screens that you taught look like this page. Point again at a heading that only one of them has.',
  heading:
    'This heading cannot tell the page: other things read the same, or it is about one person. Try another.',
  taken: 'Mosaic did not go there. Tessera follows links, and sends searches that only ask for a page.',
  stands: 'The next page did not come to stand.',
} as const;

const standsWithinMs = 30_000;
const lookEveryMs = 50;

export async function showWay(
  desk: Desk,
  screen: TaughtScreen,
  { personId, firstPage }: WaySaid,
  follow: Follow,
): Promise<void> {
  const path = firstPage.trim();
  if (!personId.trim()) return desk.say('problem', words.child);
  if (!/^\/(?![/\\])[^\s\\{}]{0,200}$/.test(path)) return desk.say('problem', words.page);
  const tab = await reachMosaic(desk, screen);
  if (!tab) return;
  desk.change({ childInView: personId.trim() });
  const guide = { desk, tab, screen, follow };
  try {
    await bringForward(tab);
    const way = await shownFrom(guide, beginning(desk.draft(), path, personId.trim()));
    const draft = desk.draft();
    desk.keep({ ...draft, passes: way.passes, routes: { ...draft.routes, [screen]: [...way.steps] } });
    desk.say('note', `Tessera went the way that you showed, as far as ‘${screenWords[screen].title}’.`);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    desk.say('problem', error.message);
  } finally {
    await askPage(tab, { point: 'stop' }, pointedSchema);
    desk.change({ work: { is: 'still' } });
    await bringSetupForward();
  }
}

interface Guide {
  readonly desk: Desk;
  readonly tab: MosaicTab;
  readonly screen: TaughtScreen;
  readonly follow: Follow;
}

async function shownFrom(guide: Guide, start: WayShown): Promise<WayShown> {
  let at = '';
  for (const step of start.steps) at = await takeStep(guide, start, at, step);
  let way = start;
  for (;;) {
    [way, at] = await whereNow(guide, way);
    way = arrivedAt(way, at);
    if (at === guide.screen) return way;
    const found = await ask(
      guide,
      way,
      `What leads on from here to ‘${screenWords[guide.screen].title}’`,
      'leads-on',
    );
    const lead = leadOn(guide.desk.draft(), way, at, guide.screen, found);
    if (lead.verdict === 'refused') throw new Stopped(lead.because);
    const taken = lead.way.steps.slice(way.steps.length);
    way = lead.way;
    for (const step of taken) await takeStep(guide, way, at, step);
  }
}

/** Takes one step and gives the screen that the way has come to, as far as the way says. */
async function takeStep(guide: Guide, way: WayShown, at: string, step: RouteStep): Promise<string> {
  const { desk, tab } = guide;
  const [origin = ''] = desk.draft().origins;
  if (step.do === 'expect') return step.screen;
  if (step.do === 'open') {
    if (!(await loadAgain(tab, addressFor(origin, step.path, {})))) throw new Stopped(words.opened);
    return at;
  }
  if (step.do !== 'press' && step.do !== 'follow') return at; // a search's words are typed when it is sent
  const asked = requestFor(desk, way, at, step);
  if (!asked) throw new Stopped(words.taken);
  await go(guide, asked);
  return at;
}

function requestFor(
  desk: Desk,
  { passes, inView }: WayShown,
  at: string,
  step: Extract<RouteStep, { do: 'press' | 'follow' }>,
): Showing | null {
  const pass = passes[at];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_all, name: keyof typeof inView) => inView[name] ?? '');
  if (step.do === 'follow' && step.row) {
    const { list, where, column } = step.row;
    const held = pass?.lists[list] ?? taughtList(desk, at, list);
    const filled = Object.fromEntries(Object.entries(where).map(([name, text]) => [name, fill(text)]));
    return held ? { show: 'row', list: held, where: filled, column } : null;
  }
  const action = pass?.actions[step.action ?? ''];
  if (!action) return null;
  if (step.do === 'follow') return { show: 'link', action };
  const field = pass?.fields['search-for'];
  return field ? { show: 'search', field: field.find, text: fill('{personId}'), action } : null;
}

function taughtList(desk: Desk, at: string, list: string) {
  const { taught } = desk.draft();
  const table = taught[`${at}/list/${list}`];
  const columns = Object.entries(taught).flatMap(([id, one]) => {
    const [screen, part, own, name = ''] = id.split('/');
    return screen === at && part === 'column' && own === list && one.as === 'column'
      ? [[name, one.heading]]
      : [];
  });
  return table?.as === 'place' ? { table: table.find, columns: Object.fromEntries(columns) } : null;
}

async function go({ tab, follow }: Guide, asked: Showing): Promise<void> {
  await askPage(tab, { point: 'stop' }, pointedSchema); // the glass would take the press from the page
  const taken = await askOnWay(tab, asked, takenSchema);
  if (taken?.verdict === 'leads-to') {
    if (!(await loadAgain(tab, taken.url))) throw new Stopped(words.stands);
    return;
  }
  if (!taken || taken.verdict === 'not-possible') throw new Stopped(words.taken);
  if (taken.verdict === 'marked' && !(await follow(tab.id))) throw new Stopped(words.taken);
  const until = now() + standsWithinMs;
  while (!(await askOnWay(tab, { show: 'stands' }, standsSchema))) {
    if (now() > until) throw new Stopped(words.stands);
    await sleep(lookEveryMs);
  }
}

/** Which screen stands here; where nobody has taught it, the person points at its heading. */
async function whereNow(guide: Guide, way: WayShown): Promise<readonly [WayShown, string]> {
  const markers = markersOf(guide.desk.draft(), way);
  const [here, ...more] = (await askPage(guide.tab, { point: 'screens', markers }, screensSchema)) ?? [];
  if (more.length > 0) throw new Stopped(words.alike);
  if (here) return [way, here];
  const heading = await ask(guide, way, 'The heading that says which page this is, on the way', 'heading');
  const pass = newPass(way, heading);
  if (!pass) throw new Stopped(words.heading);
  return [pass.way, pass.screen];
}

async function ask(
  { desk, tab, screen }: Guide,
  way: WayShown,
  said: string,
  takes: Takes,
): Promise<PointedAt> {
  const known = way.steps.filter((step) => step.do === 'expect').length;
  const place = `page ${way.steps.at(-1)?.do === 'expect' ? known : known + 1} of the way`;
  desk.change({ work: { is: 'pointing', screen, words: said, place } });
  const pointed = await askPage(tab, { point: 'ask', words: said, place, takes }, pointedSchema);
  if (pointed?.verdict === 'picked') return pointed.found;
  throw new Stopped(words.stopped);
}
