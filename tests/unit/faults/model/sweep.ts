/**
 * Plays many schedules: every place at which a run can be ended, every such place again while it recovers, and random
 * faults from a seed. Gives the schedules that broke a rule, each with what plays it again.
 */
import { seededDraw } from '../../../../utils/domain/evidence/numerics/seeded-random';
import { faults as allFaults, type Fault, type Strike } from './faults';
import { broken } from './invariants';
import { runWith } from './run';

const ends = ['closed before', 'closed after', 'killed before', 'killed after'] as const;
const committed = ['committed, no answer', 'not committed, no answer', 'committed late'] as const;

async function play(schedule: readonly Strike[]): Promise<readonly string[]> {
  const said = broken(await runWith(schedule));
  return said.map((fault) => `${fault}: ${JSON.stringify(schedule)}`);
}

/**
 * Ends a quiet run before and after each of its effects, with and without the browser's memory.
 * @param pairs also ends each of these again while it recovers, and runs with a lost answer as well
 */
export async function playEveryEnd(
  pairs: 'alone' | 'in pairs',
): Promise<{ readonly played: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let played = 0;
  const { effects } = await runWith([]);
  const tryOne = async (schedule: readonly Strike[]) => {
    played += 1;
    faults.push(...(await play(schedule)));
  };
  for (let at = 1; at <= effects; at += 1) {
    for (const fault of ends) await tryOne([{ at, fault }]);
    if (pairs === 'alone') continue;
    for (let then = at + 1; then <= at + 6; then += 1) {
      for (const fault of ends)
        await tryOne([
          { at, fault },
          { at: then, fault: 'closed before' },
        ]);
      for (const fault of committed)
        await tryOne([
          { at, fault },
          { at: then, fault: 'killed before' },
        ]);
    }
  }
  return { played, faults };
}

export async function playSchedules(
  count: number,
  seed: number,
): Promise<{ readonly table: string; readonly faults: readonly string[]; readonly rarest: number }> {
  const draw = seededDraw(seed);
  const kinds = Object.keys(allFaults) as Fault[];
  const reached = new Map<Fault, number>(kinds.map((kind) => [kind, 0]));
  const words = new Map<string, number>();
  const faults: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const schedule = Array.from({ length: 1 + Math.floor(draw() * 4) }, () => ({
      at: 1 + Math.floor(draw() * 45),
      fault: kinds[Math.floor(draw() * kinds.length)] ?? 'silence',
    }));
    const ended = await runWith(schedule);
    faults.push(...broken(ended).map((said) => `${said}: ${JSON.stringify(schedule)}`));
    for (const kind of ended.reached) reached.set(kind, (reached.get(kind) ?? 0) + 1);
    for (const word of ended.words.values()) words.set(String(word), (words.get(String(word)) ?? 0) + 1);
  }
  const lines = [...reached, ...words].map(([what, times]) => `${what.padEnd(28)} ${times}`);
  return {
    table: [`${count} schedules, seed ${seed}`, ...lines].join('\n'),
    faults,
    rarest: Math.min(...reached.values()),
  };
}
