/**
 * The four NHS rules that mark points of an XmR chart, in priority order: a point shows the first that fits.
 * Source: reference/evaluation.md section 7 (NHS Making Data Count, as NHSRplotthedots draws them).
 */

/** What a point shows. 'up' and 'down' are the way of a trend; 'high' and 'low' are sides of the mean. */
export type Signal =
  | 'outside-high'
  | 'outside-low'
  | 'trend-up'
  | 'trend-down'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'run-high'
  | 'run-low';

/** Where a point lies against a line: above, on it, or below. */
export type Side = 1 | 0 | -1;

export interface Lines {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Differences up to this are float noise: such a point lies on the line and such a move is a tie. */
  readonly noise: number;
}

/** Points in a run, and in a trend (so a trend is one move fewer). */
const sevenPoints = 7;

const sideOf = (value: number, line: number, noise: number): Side => {
  if (Math.abs(value - line) <= noise) return 0;
  return value > line ? 1 : -1;
};

/**
 * The points (from 0) at which a stretch of equal, non-zero sides has lasted `length` or longer.
 * A zero, which is a point on the mean or a tie between two points, breaks the stretch.
 */
export function completions(sides: readonly Side[], length: number): number[] {
  const found: number[] = [];
  let lasted = 0;
  sides.forEach((side, at) => {
    if (side === 0) lasted = 0;
    else lasted = side === sides[at - 1] ? lasted + 1 : 1;
    if (lasted >= length) found.push(at);
  });
  return found;
}

/** Which way each point moved from the one before; the first has not moved. */
export function movesOf(values: readonly number[], noise: number): Side[] {
  return values.map((value, at) => sideOf(value, values[at - 1] ?? value, noise));
}

/** The points (from 0) that end seven or more on one side of the mean. */
export const runsCompletedAt = (sides: readonly Side[]): number[] => completions(sides, sevenPoints);

/** The points (from 0) that end six or more strict moves one way. */
export const trendsCompletedAt = (values: readonly number[], noise: number): number[] =>
  completions(movesOf(values, noise), sevenPoints - 1);

/**
 * The outer-third points (from 0) that belong to two of three: three in a row, all on one side of the mean, at
 * least two of them in the outer third of the limits and not outside.
 */
export function twoOfThreeAt(isOuter: readonly boolean[], sides: readonly Side[]): number[] {
  const found = new Set<number>();
  for (let at = 2; at < sides.length; at += 1) {
    const three = [at - 2, at - 1, at];
    const onOneSide = sides[at] !== 0 && three.every((one) => sides[one] === sides[at]);
    const outer = three.filter((one) => isOuter[one]);
    if (onOneSide && outer.length >= 2) for (const one of outer) found.add(one);
  }
  return [...found].sort((a, b) => a - b);
}

/** Each completing point with the six before it. */
function sevenEndingAt(ends: readonly number[]): ReadonlySet<number> {
  return new Set(ends.flatMap((end) => Array.from({ length: sevenPoints }, (_, back) => end - back)));
}

/** A trend's way at each point; seven up may hand over to seven down at a shared turning point, the first wins. */
function trendAt(values: readonly number[], noise: number): (Signal | null)[] {
  const moves = movesOf(values, noise);
  const drawn: (Signal | null)[] = values.map(() => null);
  for (const end of trendsCompletedAt(values, noise)) {
    for (let at = end - sevenPoints + 1; at <= end; at += 1) {
      drawn[at] ??= moves[end] === 1 ? 'trend-up' : 'trend-down';
    }
  }
  return drawn;
}

/** One signal or null for each value, by the first rule that fits. */
export function signalsOf(
  values: readonly number[],
  { mean, lower, upper, noise }: Lines,
): (Signal | null)[] {
  const sides = values.map((value) => sideOf(value, mean, noise));
  const isOutside = values.map(
    (value) => sideOf(value, upper, noise) === 1 || sideOf(value, lower, noise) === -1,
  );
  const outerThird = ((upper - mean) * 2) / 3;
  const isOuter = values.map(
    (value, at) => !isOutside[at] && sideOf(Math.abs(value - mean), outerThird, noise) === 1,
  );
  const trends = trendAt(values, noise);
  const twoOfThree = new Set(twoOfThreeAt(isOuter, sides));
  const runs = sevenEndingAt(runsCompletedAt(sides));
  return values.map((_, at): Signal | null => {
    const end = sides[at] === 1 ? 'high' : 'low';
    if (isOutside[at]) return `outside-${end}`;
    const trend = trends[at];
    if (trend) return trend;
    if (twoOfThree.has(at)) return `two-of-three-${end}`;
    return runs.has(at) ? `run-${end}` : null;
  });
}
