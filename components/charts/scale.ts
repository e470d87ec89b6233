/** Straight and log scales with round ticks: where a value stands on a drawing. Knows nothing of what is drawn. */

export interface Scale {
  /** Where a value stands, between the two ends given. */
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** Round steps of each power of ten from low to high. */
function roundSteps(low: number, high: number): number[] {
  const steps: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1)
    for (const digit of [1, 1.5, 2, 3, 5, 7]) {
      const step = Number((digit * 10 ** power).toPrecision(2));
      if (step >= low && step <= high) steps.push(step);
    }
  return steps;
}

/** A scale on logs. All values are above zero. */
export function logScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const low = Math.min(...values) / 1.25;
  const high = Math.max(...values) * 1.25;
  const span = Math.log(high) - Math.log(low);
  const steps = roundSteps(low, high);
  return {
    at: (value) => from + ((Math.log(value) - Math.log(low)) / span) * (to - from),
    ticks: steps.length > 0 ? steps : [Math.sqrt(low * high)],
  };
}

const wantedTicks = 5;

/** A straight scale from zero, or from below it where a value is. */
export function straightScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(low + 1, ...values);
  const rough = (high - low) / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((digit) => digit * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const [bottom, top] = [first * step, last * step];
  return {
    at: (value) => from + ((value - bottom) / (top - bottom)) * (to - from),
    ticks: Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(6))),
  };
}
