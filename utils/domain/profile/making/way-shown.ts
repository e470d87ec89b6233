/**
 * A way to a screen as a person shows it, page by page: what they point at becomes a step of a route. What stood on
 * the pages is not kept: a search is for whoever is meant, a row goes by what the list says of the note.
 */
import { foldSpace, sameWords } from '../../words';
import { mayBeFollowed } from '../pressable';
import type { Locator, RouteStep, rowParams } from '../schema';
import type { Draft, Pass } from './draft';
import { screenWords } from './need-words';
import type { PointedAt } from './pointed-at';
import type { TaughtScreen } from './to-teach';
import { combined, type WayFound } from './ways-found';

/** What may stand in braces in a route, as it stands on the pages while the way is shown. In memory only. */
export type InView = Readonly<Partial<Record<(typeof rowParams)[number], string>>>;

export interface WayShown {
  readonly steps: readonly RouteStep[];
  readonly passes: Draft['passes'];
  readonly inView: InView;
}

/** What was pointed at as leading on, as the next steps; or why it cannot be one, in plain words. */
export type LeadOn =
  | { readonly verdict: 'leads-on'; readonly way: WayShown }
  | { readonly verdict: 'refused'; readonly because: string };

/** The profile's own limit for a route. */
const mostSteps = 12;

const refusals = {
  unsure: 'No way finds this and nothing else. Point at another link, or at the field of the search.',
  doing:
    'Tessera only follows links that lead somewhere, and the name of this one says that it does something.',
  somebody: 'The words of this would lead to one person, whoever is meant. Point at what every record has.',
  long: 'This way is too long. Begin nearer to the screen, or look for a link that leads there at once.',
} as const;

/** Where ways begin: on Mosaic's first page, unless another way begins elsewhere. */
export function firstPageOf({ routes }: Draft): string {
  const begins = Object.values(routes).flatMap(([first]) => (first?.do === 'open' ? [first.path] : []));
  return begins.find((path) => !path.includes('{')) ?? '/';
}

/** A new way: as far as another one from the same page is shared by them all, its last link left off. */
export function beginning(draft: Draft, path: string, personId: string): WayShown {
  const others = Object.values(draft.routes).filter(
    ([first, ...rest]) =>
      first?.do === 'open' && first.path === path && rest.some((step) => step.do === 'fill'),
  );
  const [shortest] = others.sort((one, other) => one.length - other.length);
  const steps = shortest?.slice(0, -2) ?? [{ do: 'open', path } as const];
  return { steps, passes: draft.passes, inView: { personId } };
}

/** The page came to stand and it is this screen. */
export function arrivedAt(way: WayShown, screen: string): WayShown {
  const last = way.steps.at(-1);
  if (last?.do === 'expect' && last.screen === screen) return way;
  return { ...way, steps: [...way.steps, { do: 'expect', screen }] };
}

/** A page that nobody has taught: told by the heading that was pointed at. Null when that cannot tell it. */
export function newPass(way: WayShown, heading: PointedAt): { way: WayShown; screen: string } | null {
  const marker = findOf(heading.ways);
  const title = foldSpace(heading.sample);
  if (!marker || title === '' || isSomebodys(title, way.inView)) return null;
  const screen = idFor(title, way.passes);
  return { way: withPass(way, screen, { title, marker }, {}), screen };
}

/** Every marker by which a page on the way may be told, taught screens first. */
export function markersOf({ taught }: Draft, { passes }: WayShown): { id: string; find: Locator }[] {
  const screens = Object.entries(taught).flatMap(([id, one]) =>
    id.endsWith('/marker/marker') && one.as === 'place'
      ? [{ id: id.split('/')[0] ?? '', find: one.find }]
      : [],
  );
  const passed = Object.entries(passes).flatMap(([id, { marker }]) =>
    marker && !screens.some((screen) => screen.id === id) ? [{ id, find: marker }] : [],
  );
  return [...screens, ...passed];
}

/**
 * @param at the screen that is in view
 * @param to the screen that the way is for
 */
export function leadOn(draft: Draft, way: WayShown, at: string, to: TaughtScreen, found: PointedAt): LeadOn {
  const stepped =
    found.kind === 'text'
      ? bySearch(way, at, found)
      : (byRow(draft, way, at, found) ?? byLink(way, at, to, found));
  if (typeof stepped === 'string') return { verdict: 'refused', because: refusals[stepped] };
  const isTooLong = stepped.steps.length >= mostSteps; // where it leads has to be said as well
  return isTooLong ? { verdict: 'refused', because: refusals.long } : { verdict: 'leads-on', way: stepped };
}

type Stepped = WayShown | keyof typeof refusals;

/** A search is sent from its own field, so that what its button is called does not matter. */
function bySearch(way: WayShown, at: string, { ways }: PointedAt): Stepped {
  const find = findOf(ways);
  if (!find) return 'unsure';
  const steps: RouteStep[] = [
    { do: 'fill', field: 'search-for', with: '{personId}' },
    { do: 'press', action: 'search' },
  ];
  return withPass(add(way, ...steps), at, passFor(at), {
    fields: { 'search-for': { find, kind: 'text' } },
    actions: { search: { find, purpose: 'search', name: 'Search' } },
  });
}

function byLink(way: WayShown, at: string, to: TaughtScreen, { ways, name }: PointedAt): Stepped {
  if (isSomebodys(name, way.inView)) return 'somebody';
  if (!mayBeFollowed(name)) return 'doing';
  const find = findOf(ways);
  if (!find) return 'unsure';
  const action = `to-${to}`;
  const actions = { [action]: { find, purpose: 'follow', name } } as const;
  return withPass(add(way, { do: 'follow', action }), at, passFor(at), { actions });
}

/** The link of a row that says whom or what it is about; null where no column of it does. */
function byRow(draft: Draft, way: WayShown, at: string, { row }: PointedAt): WayShown | null {
  if (!row) return null;
  const known = taughtColumns(draft, at);
  const column = known.find(({ heading }) => sameWords(heading, row.column));
  if (column) {
    const said = known.filter(({ list, name }) => list === column.list && noteParams[name]);
    const told = said.some(({ name }) => name === 'ref') ? said.filter(({ name }) => name === 'ref') : said;
    const where = Object.fromEntries(told.map(({ name }) => [name, `{${noteParams[name]}}`]));
    const inView = Object.fromEntries(
      told.map(({ name, heading }) => [noteParams[name], cellOf(row.cells, heading)]),
    );
    const step = { do: 'follow', row: { list: column.list, where, column: column.name } } as const;
    return told.length > 0 ? { ...add(way, step), inView: { ...way.inView, ...inView } } : null;
  }
  const own = row.cells.find(({ heading, text }) => heading !== '' && text === way.inView.personId);
  const table = findOf(row.table);
  if (!own || !table || row.column === '') return null;
  const columns = { person: own.heading, opens: row.column };
  const step = { list: 'found', where: { person: '{personId}' }, column: 'opens' };
  const lists = { found: { table, columns } };
  return withPass(add(way, { do: 'follow', row: step }), at, passFor(at), { lists });
}

/** By what a list says of a note it can be told from others. */
const noteParams: Readonly<Record<string, (typeof rowParams)[number]>> = {
  ref: 'noteRef',
  type: 'noteType',
  title: 'noteTitle',
  'contact-date': 'noteDate',
};

function taughtColumns({ taught }: Draft, at: string) {
  return Object.entries(taught).flatMap(([id, one]) => {
    const [screen, part, list = '', name = ''] = id.split('/');
    return screen === at && part === 'column' && one.as === 'column'
      ? [{ list, name, heading: one.heading }]
      : [];
  });
}

function cellOf(cells: readonly { heading: string; text: string }[], heading: string): string {
  return cells.find((cell) => sameWords(cell.heading, heading))?.text ?? '';
}

function add(way: WayShown, ...steps: readonly RouteStep[]): WayShown {
  return { ...way, steps: [...way.steps, ...steps] };
}

type PassHead = Pick<Pass, 'title' | 'marker'>;

function passFor(at: string): PassHead {
  return { title: screenWords[at as TaughtScreen]?.title ?? at, marker: null };
}

function withPass(way: WayShown, at: string, head: PassHead, more: Partial<Pass>): WayShown {
  const own = way.passes[at] ?? { ...head, fields: {}, lists: {}, actions: {} };
  const pass = {
    ...own,
    fields: { ...own.fields, ...more.fields },
    lists: { ...own.lists, ...more.lists },
    actions: { ...own.actions, ...more.actions },
  };
  return { ...way, passes: { ...way.passes, [at]: pass } };
}

function findOf(ways: PointedAt['ways']): Locator | null {
  return combined(ways.map((each): WayFound => ({ ...each, survived: null })));
}

/** Words with a number like a person's in them, or with what stands in view, lead to one record alone. */
function isSomebodys(words: string, inView: InView): boolean {
  return /\d{4}/.test(words) || Object.values(inView).some((value) => value !== '' && words.includes(value));
}

/** 'Work view' → 'at-work-view', and never the name of a screen that is known. */
function idFor(title: string, passes: Draft['passes']): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const id = `at-${plain || 'page'}`;
  return id in passes ? `${id}-${Object.keys(passes).length + 1}` : id;
}
