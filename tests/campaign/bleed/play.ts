/**
 * One schedule from the sign-in to the save, and what came of it. The same for the campaign and for the sample of it
 * that runs with every test.
 */

import { signIn } from '../../e2e/practitioner';
import { openSetting, type Setting } from '../../e2e/setting';
import { families } from '../../people/family-keys';
import { type Guard, type Outcome, saveBy } from './save';
import { beyondTheGuard, type Event, type Schedule } from './schedule';
import { otherWays } from './ways';
import { author, type Cast, openWindows } from './windows';

export interface Played {
  readonly title: string;
  readonly schedule: Schedule;
  /** What happened between the form and the save, in order. */
  readonly events: readonly Event[];
  readonly outcome: Outcome;
  /** Null where the guard could know of everything; otherwise what it could not know of. */
  readonly beyond: string | null;
}

/** What a Mosaic goes by when it saves, and what its council has said of that. */
const mosaics = {
  session: { secondWindows: 'unsafe', postCarriesPerson: 'no' },
  window: { secondWindows: 'safe', postCarriesPerson: 'yes' },
} as const;

/** A Mosaic that keeps the child in view in the session or in the page, and a council that has said so and holds. */
export async function openMixedUp(
  personInView: keyof typeof mosaics = 'session',
): Promise<{ setting: Setting; cast: Cast }> {
  const setting = await openSetting({
    switches: { personInView },
    session: { ...mosaics[personInView], answersWithin: 10 },
    policy: { caseView: { guard: 'hold', keepTyped: false } },
  });
  const { world } = setting.standIn;
  const idOf = (key: Parameters<typeof world.family>[0]) => world.family(key).source.personId;
  const others = [idOf(families.twoSiblings), idOf(families.onlyChild), idOf(families.markedNames)];
  const merged = idOf(families.wordNames);
  world.person(merged).mergedInto = others[0] ?? null;
  await signIn(await setting.mosaic(), setting.standIn, author);
  return { setting, cast: { own: idOf(families.largeGroup), others, merged } };
}

export async function play(
  { setting, cast }: { readonly setting: Setting; readonly cast: Cast },
  schedule: Schedule,
  title: string,
  guard: Guard = 'as it is',
): Promise<Played> {
  const windows = await openWindows(setting, cast, schedule.windows);
  const events: Event[] = [];
  try {
    await windows.openForm();
    for (const scene of schedule.scenes) if (await windows.play(scene)) events.push(scene.event);
    const outcome = await saveBy(setting, windows, schedule.way, title, guard);
    return { title, schedule, events, outcome, beyond: beyondOf(schedule.way, events) };
  } catch (cause) {
    throw new Error(`${title}: seed ${schedule.seed}, ${JSON.stringify(schedule)}`, { cause });
  } finally {
    await windows.clear();
  }
}

function beyondOf(way: string, events: readonly Event[]): string | null {
  if (Object.hasOwn(otherWays, way)) return way;
  return events.find((event) => beyondTheGuard.has(event)) ?? null;
}
