/**
 * What happens in two to four windows before somebody saves: drawn from a seed, so that a schedule can be played again.
 * Data only; `windows.ts` plays it.
 */
import { seededRandom } from '../../people/seeded-random';
import { listedWays, otherWays } from './ways';

/** What can come between a form and its save. `form` hazards happen in the form's own window. */
export const hazards = [
  'another child is opened elsewhere',
  'a search leads to another child elsewhere',
  'a merged record leads to another child elsewhere',
  'another window goes to another child and Back',
  'another child is opened elsewhere and that window is closed',
  'another child is on its way elsewhere',
  'another child is on its way in a new window',
  'what was on its way arrives',
  'the form is left for another child and come back to',
  'somebody else is signed in elsewhere',
  'somebody is acted for elsewhere',
  'a page that cannot be read opens another child',
  'the record is merged away under the form',
] as const;
export type Hazard = (typeof hazards)[number];

export const harmless = [
  'the same child is opened elsewhere',
  'the form is opened again',
  'another window is closed',
] as const;
export type Event = Hazard | (typeof harmless)[number];

/** No page tells of these: the guard cannot hold for them, and what they let through is counted. */
export const beyondTheGuard: ReadonlySet<Event> = new Set<Event>([
  'a page that cannot be read opens another child',
  'the record is merged away under the form',
]);

export interface Scene {
  readonly event: Event;
  /** The window in which it happens, counted from 1; the form's own is 0. */
  readonly window: number;
  /** Which of the other children. */
  readonly child: number;
}

export interface Schedule {
  readonly seed: number;
  readonly windows: number;
  readonly scenes: readonly Scene[];
  readonly way: string;
}

const ways = [...Object.keys(listedWays), ...Object.keys(otherWays)];

/** Every hazard and every way comes round as the number goes up; the rest is drawn. */
export function scheduleOf(seed: number, number: number): Schedule {
  const random = seededRandom(seed).branch(`schedule ${number}`);
  const windows = random.between(2, 4);
  const events: Event[] = Array.from({ length: random.between(0, 3) }, () =>
    random.pick([...hazards, ...harmless]),
  );
  const own = hazards[number % hazards.length] as Hazard;
  if (own === 'what was on its way arrives') events.push('another child is on its way elsewhere');
  events.push(own);
  if (random.between(1, 3) === 1) events.push(random.pick(harmless));
  const scenes = events.map((event) => ({
    event,
    window: random.between(1, windows - 1),
    child: random.between(0, 2),
  }));
  return { seed, windows, scenes, way: ways[number % ways.length] as string };
}

/** What can happen in another window while Tessera saves; the copy's own window is the run's. */
const elsewhere = hazards.filter(
  (hazard) => !hazard.includes('the form') && hazard !== 'what was on its way arrives',
);

/** A copy by Tessera: other windows that stand open before its press, or one that comes before its click. */
export interface TesseraSchedule extends Omit<Schedule, 'way'> {
  readonly when: 'before the press' | 'before the click';
}

/** Every hazard of other windows comes round twice in this many, once at each moment. */
export const copiesOfARound = elsewhere.length * 2;

export function copyScheduleOf(seed: number, number: number): TesseraSchedule {
  const random = seededRandom(seed).branch(`copy ${number}`);
  const when = number % copiesOfARound < elsewhere.length ? 'before the press' : 'before the click';
  const windows = when === 'before the press' ? random.between(2, 4) : 1;
  const own = elsewhere[number % elsewhere.length] as Hazard;
  const events: Event[] = random.between(1, 2) === 1 ? [random.pick(elsewhere), own] : [own];
  const scenes = events.map((event) => ({
    event,
    window: random.between(1, Math.max(1, windows - 1)),
    child: random.between(0, 2),
  }));
  return { seed, windows, scenes, when };
}

/** An ordinary quarter of an hour: one child, or another child before the form was opened. */
export function ordinaryOf(seed: number, number: number): Schedule & { readonly isDrifted: boolean } {
  const random = seededRandom(seed).branch(`ordinary ${number}`);
  const windows = random.between(1, 3);
  const events: Event[] = Array.from({ length: windows > 1 ? random.between(0, 2) : 0 }, () =>
    random.pick(['the same child is opened elsewhere', 'another window is closed'] as const),
  );
  if (windows > 1 && random.between(1, 3) === 1)
    events.push('another child is opened elsewhere', 'the form is opened again');
  const scenes = events.map((event) => ({ event, window: 1, child: random.between(0, 2) }));
  const way = random.between(1, 2) === 1 ? 'a press of the button' : random.pick(Object.keys(listedWays));
  return { seed, windows, scenes, way, isDrifted: number % 10 === 0 };
}
