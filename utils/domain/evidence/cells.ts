/**
 * What the estimates are worked out from: per stratum and device, the count and sums of an arm's done tasks. The
 * same sums come from single timings and from weekly roll-ups, so both give the same ratio to the last figure.
 */

/** Done tasks of one stratum on one device. Seconds; natural logs of seconds. */
export interface Cell {
  readonly stratum: string;
  /** Null where not known. */
  readonly device: string | null;
  readonly n: number;
  readonly sumLog: number;
  readonly sumLog2: number;
  readonly sumSeconds: number;
  /** One entry a task: measured, or the middle of its log bin. For order statistics only. */
  readonly times: readonly number[];
}

/** One arm: what was done, and the seconds of tasks that came to nothing. */
export interface Arm {
  readonly cells: readonly Cell[];
  readonly lostSeconds: number;
}

/** Both arms' tasks of one stratum, or of several merged because one was thin. */
export interface Comparison<Held extends Cell = Cell> {
  readonly strata: readonly string[];
  readonly before: readonly Held[];
  readonly after: readonly Held[];
}

/** Cells by what they hold and not by the name of their device, so that names cannot change a last figure. */
export const inValueOrder = ({ cells, lostSeconds }: Arm): Arm => ({
  cells: [...cells].sort((a, b) => a.sumLog - b.sumLog || a.n - b.n || a.sumLog2 - b.sumLog2),
  lostSeconds,
});

const sumOf = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);

export const tasksIn = (cells: readonly Cell[]): number => sumOf(cells, ({ n }) => n);
export const secondsIn = (cells: readonly Cell[]): number => sumOf(cells, ({ sumSeconds }) => sumSeconds);

/** Mean log and the sum of squares about it. Rounding of equal times is taken as no spread. */
export function logMoments(cells: readonly Cell[]): { n: number; mean: number; squares: number } {
  const n = tasksIn(cells);
  const sum = sumOf(cells, ({ sumLog }) => sumLog);
  const sum2 = sumOf(cells, ({ sumLog2 }) => sumLog2);
  const squares = sum2 - (sum * sum) / n;
  return { n, mean: sum / n, squares: squares > 1e-12 * sum2 ? squares : 0 };
}

/** The mean log of each device; cells of unknown device are left out. */
export function deviceMeans(cells: readonly Cell[]): Map<string, number> {
  const sums = new Map<string, { n: number; log: number }>();
  for (const { device, n, sumLog } of cells) {
    if (device === null || n === 0) continue;
    const held = sums.get(device) ?? { n: 0, log: 0 };
    sums.set(device, { n: held.n + n, log: held.log + sumLog });
  }
  return new Map([...sums].map(([device, { n, log }]) => [device, log / n]));
}

/** The devices on which the cells' tasks were done, or null when that is not known of all of them. */
export function devicesIn(cells: readonly Cell[]): ReadonlySet<string> | null {
  const devices = new Set<string>();
  for (const { device, n } of cells) {
    if (n === 0) continue;
    if (device === null) return null;
    devices.add(device);
  }
  return devices;
}
