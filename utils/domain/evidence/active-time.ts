/**
 * How long a person was at a task: time by the steady clock, less what they were away, less what they sat idle
 * beyond a minute. Pure: it is told what happened and when. A jump of the wall clock against the steady one (a
 * laptop asleep) voids the timing. Source: reference/evaluation.md section 5.
 */
import type { TimeEvent } from './time-event';

/** Something that happened while a task was open. `at` is the steady clock, `wall` the wall clock, both in ms. */
export interface Mark {
  readonly at: number;
  readonly wall: number;
  readonly what:
    | 'begins'
    | 'ends'
    /** Neither the workbench nor Mosaic has the person's eyes: another window, or a locked screen. */
    | 'leaves'
    | 'returns'
    /** Nothing typed or moved; `since` when is said, because the browser tells late. */
    | 'idle'
    | 'active';
  /** Of 'idle': when the last key or movement was, on the steady clock. */
  readonly since?: number;
}

const longestGap = { idle15: 15_000, idle60: 60_000, idle300: 300_000 } as const;
type IdleName = keyof typeof longestGap;

/** A laptop that slept, or a clock set anew, by more than this: nothing about the time can be said. */
const jumpMs = 300_000;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches between two kinds of marks, closed at the end. */
function stretches(
  marks: readonly Mark[],
  opens: Mark['what'],
  closes: Mark['what'],
  end: number,
): Stretch[] {
  const found: Stretch[] = [];
  let from: number | null = null;
  for (const { what, at, since } of marks) {
    if (what === opens) from ??= since ?? at;
    else if (what === closes && from !== null) {
      found.push({ from, to: at });
      from = null;
    }
  }
  return from === null ? found : [...found, { from, to: end }];
}

/** How much of a stretch lies outside the others and after `start`. */
function outside({ from, to }: Stretch, others: readonly Stretch[], start: number): number {
  const begin = Math.max(from, start);
  const covered = others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(to, other.to) - Math.max(begin, other.from)),
    0,
  );
  return Math.max(0, to - begin - covered);
}

/** The timing of a task from its marks in order; null when it does not begin and end. */
export function activeTime(marks: readonly Mark[]): Pick<TimeEvent, 'timing' | 'flags'> | null {
  const begins = marks[0];
  const ends = marks.at(-1);
  if (begins?.what !== 'begins' || ends?.what !== 'ends') return null;
  const lasted = ends.at - begins.at;
  const hasJumped = marks.some(
    ({ at, wall }) => Math.abs(wall - begins.wall - (at - begins.at)) > jumpMs || at < begins.at,
  );
  const away = stretches(marks, 'leaves', 'returns', ends.at);
  const idle = stretches(marks, 'idle', 'active', ends.at);
  const present = lasted - away.reduce((sum, one) => sum + outside(one, [], begins.at), 0);
  const active = (name: IdleName) => {
    const lost = idle.reduce(
      (sum, one) => sum + Math.max(0, outside(one, away, begins.at) - longestGap[name]),
      0,
    );
    return Math.max(0, Math.round(present - lost));
  };
  return {
    timing: {
      activeMs: { idle15: active('idle15'), idle60: active('idle60'), idle300: active('idle300') },
      wallMs: Math.max(0, Math.round(lasted)),
      reworkMs: 0,
    },
    flags: hasJumped ? ['clockJump'] : [],
  };
}
