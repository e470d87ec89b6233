/**
 * Tessera's own saves among two to four windows: copies of a note to a sibling while other windows show, open, search or
 * sign in, on a Mosaic that keeps the child in view in its session and on one whose page carries it. Each draft is
 * stopped, or stands on the sibling it was meant for, by the worker who confirmed it. `SEED=7` plays another set.
 */
import { describe, expect, it } from 'vitest';
import { playCopy } from './bleed/by-tessera';
import { openMixedUp, type Played } from './bleed/play';
import { copiesOfARound, copyScheduleOf } from './bleed/schedule';
import { table, words } from './bleed/tally';

const seed = Number(process.env.SEED ?? 20261123);
const scale = Number(process.env.SCALE ?? 1);

describe.each(['session', 'window'] as const)('drafts by Tessera, the child kept per %s', (personInView) => {
  it('stand where they were meant for, or nowhere', async () => {
    const ground = await openMixedUp(personInView);
    const played: Played[] = [];
    try {
      for (let number = 0; number < copiesOfARound * scale; number += 1)
        played.push(await playCopy(ground, copyScheduleOf(seed, number), `Copy ${number}`));
    } finally {
      await ground.setting.close();
    }
    console.log(table(`by Tessera, per ${personInView}, by what happened`, played, ({ events }) => events));
    console.log(table('by when', played, ({ schedule }) => [schedule.way]));
    expect(played.filter(({ outcome }) => outcome === 'wrong').map(words)).toEqual([]);
    expect(played.filter(({ outcome }) => outcome === 'right').length).toBeGreaterThan(0);
    expect(played.filter(({ outcome }) => outcome === 'held').length).toBeGreaterThan(0);
  });
});
