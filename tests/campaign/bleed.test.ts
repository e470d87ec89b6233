/**
 * A save from one window while others open other children, change who is signed in, or come back: 280 schedules from a
 * seed. With 'hold' no save lands on another record than the ribbon showed, in the ways that the guard lists; what is
 * beyond it is counted and named; and an ordinary save is never held. `SEED=7 npm run campaign` plays another set.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMixedUp, type Played, play } from './bleed/play';
import { hazards, ordinaryOf, scheduleOf } from './bleed/schedule';
import { table, words } from './bleed/tally';
import { listedWays } from './bleed/ways';

const seed = Number(process.env.SEED ?? 20261123);
const scale = Number(process.env.SCALE ?? 1);

/** Where two loads ran at once nobody can know which came last: the form is held, and opening it again settles it. */
const isOnItsWay = (event: string) => event.includes('on its way');

/** These do not leave the page: leaving is news to the guard, which puts its rule back at once. */
const waysThatStay = ['a fetch', 'a request of the old kind', 'a beacon', 'a worker of the page'];

let ground: Awaited<ReturnType<typeof openMixedUp>>;
beforeAll(async () => {
  ground = await openMixedUp();
});
afterAll(() => ground.setting.close());

async function playAll(count: number, of: (number: number) => Promise<Played>): Promise<Played[]> {
  const played: Played[] = [];
  for (let number = 0; number < count; number += 1) {
    played.push(await of(number));
    if (played.length % 50 === 0) console.log(`${played.length} of ${count}`);
  }
  return played;
}

describe(`saves from one of several windows, seed ${seed}`, () => {
  it('land where the ribbon says or nowhere, in the ways that the guard lists', async () => {
    const played = await playAll(280 * scale, (number) =>
      play(ground, scheduleOf(seed, number), `Schedule ${number}`),
    );
    console.log(table('with ‘hold’, by what happened', played, ({ events }) => events));
    console.log(table('by way', played, ({ schedule }) => [schedule.way]));
    console.log(table('beyond the guard', played, ({ beyond }) => (beyond ? [beyond] : [])));
    const within = played.filter(({ beyond }) => beyond === null);
    expect(within.filter(({ outcome }) => outcome === 'wrong').map(words)).toEqual([]);
    const needless = within.filter(({ outcome }) => outcome === 'held needlessly');
    expect(needless.filter(({ events }) => !events.some(isOnItsWay)).map(words)).toEqual([]);
    const reached = hazards.map((hazard) => played.filter(({ events }) => events.includes(hazard)).length);
    if (scale === 1) expect(Math.min(...reached)).toBeGreaterThanOrEqual(20);
  });

  it('land on another record without the browser’s rule: the ways round the page’s own listeners', async () => {
    const ways = Object.keys(listedWays);
    const schedules = ways.map((way, number) => ({
      ...scheduleOf(seed, number),
      windows: 2,
      scenes: [{ event: 'another child is opened elsewhere', window: 1, child: number } as const],
      way,
    }));
    const played = await playAll(ways.length, (number) =>
      play(
        ground,
        schedules[number] as (typeof schedules)[0],
        `Without the rule ${number}`,
        'told, without its rule',
      ),
    );
    console.log(table('with listeners alone, by way', played, ({ schedule }) => [schedule.way]));
    const held = played.filter(({ outcome }) => outcome === 'held').map(({ schedule }) => schedule.way);
    expect(held).toEqual(
      expect.arrayContaining(['a press of the button', 'Enter in a field', 'a submit that is asked for']),
    );
    const wrong = played.filter(({ outcome }) => outcome === 'wrong').map(({ schedule }) => schedule.way);
    expect(wrong).toEqual(expect.arrayContaining(waysThatStay));
  });

  it('are never held in ordinary work, on pages that have drifted neither', async () => {
    const { faults } = ground.setting.standIn;
    const played = await playAll(1_000 * scale, async (number) => {
      const schedule = ordinaryOf(seed, number);
      if (schedule.isDrifted) faults.renameLabel('Mosaic ID', 'Number', 'case-note.form');
      return play(ground, schedule, `Ordinary ${number}`);
    });
    console.log(table('ordinary saves, by way', played, ({ schedule }) => [schedule.way]));
    expect(played.filter(({ outcome }) => outcome !== 'right').map(words)).toEqual([]);
  });
});
