/** Made-up events for the roll-up tests: marks and numbers from a seed, nobody behind them. */
import { type Draw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import { type TimeEvent, taskOutcomes } from '../../../utils/domain/evidence/time-event';

export const idFor = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

export function event(count: number, change: Partial<TimeEvent> = {}, seconds = 60): TimeEvent {
  const ms = Math.round(seconds * 1000);
  return {
    v: 1,
    id: idFor(count),
    week: '2026-W47',
    changeId: 'SC-003',
    taskDefId: 'copy-to-siblings',
    taskDefV: 1,
    stratum: 'siblings=2',
    arm: 'helper',
    assigned: 'on',
    learning: false,
    outcome: 'done',
    verified: 1,
    timing: { activeMs: { idle15: ms, idle60: ms, idle300: ms }, wallMs: ms, reworkMs: 0 },
    flags: [],
    mosaicSig: 'a1b2',
    ...change,
  };
}

/** Events of several weeks, strata, arms and endings; about one in five is not timed. */
export function someEvents(count: number, seed: number): TimeEvent[] {
  const draw: Draw = seededDraw(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const made = event(
      at,
      {
        week: pick(['2026-W46', '2026-W47', '2026-W48']),
        stratum: pick(['siblings=1', 'siblings=2']),
        arm: pick(['manual', 'helper'] as const),
        outcome: draw() < 0.8 ? 'done' : pick(taskOutcomes),
        learning: draw() < 0.1,
      },
      20 + draw() * 300,
    );
    return draw() < 0.2 ? { ...made, timing: null } : made;
  });
}
