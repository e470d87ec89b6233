/** Counts what came of the schedules and lays it out in lines: a hazard, a way or a reason, and each outcome beside it. */
import type { Played } from './play';
import type { Outcome } from './save';

const outcomes: readonly Outcome[] = ['right', 'held', 'wrong', 'held needlessly', 'refused'];

export function table(
  title: string,
  played: readonly Played[],
  keysOf: (one: Played) => readonly string[],
): string {
  const rows = new Map<string, Played[]>();
  for (const one of played) {
    for (const key of new Set(keysOf(one))) rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const width = Math.max(title.length, ...[...rows.keys()].map((key) => key.length));
  const head = [title.padEnd(width), 'reached', ...outcomes].join('  ');
  const lines = [...rows]
    .sort(([one], [two]) => one.localeCompare(two))
    .map(([key, group]) =>
      [
        key.padEnd(width),
        String(group.length).padStart('reached'.length),
        ...outcomes.map((outcome) =>
          String(group.filter((one) => one.outcome === outcome).length).padStart(outcome.length),
        ),
      ].join('  '),
    );
  return [head, ...lines].join('\n');
}

/** Enough to play it again: the seed, and what went before. */
export function words({ title, schedule, events, outcome }: Played): string {
  return `${title} (seed ${schedule.seed}, ${schedule.windows} windows): ${events.join('; ')}; ${schedule.way}: ${outcome}`;
}
