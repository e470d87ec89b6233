/**
 * Withholds figures that could be traced to a person before anything is drawn or exported. A withheld cell keeps its
 * name and a reason and loses every figure. Reasons: 'k' too few contributors, 'dominance' one device gives most of
 * it, 'secondary' it would give another withheld cell away by subtraction from a shown total.
 * Source: reference/evaluation.md section 8. Two views of the same rows are held apart in differencing.ts.
 */

/**
 * Who contributed. As marks (a quarter's random ids → their number of events) people are counted once however many
 * cells they are in; as a count, where only the aggregate is known, they are taken as different in each cell.
 */
export type Contributors = number | Readonly<Record<string, number>>;

export interface Cell {
  readonly key: string;
  /** The key of the cell that is the total of this one and its siblings; a total that is shown elsewhere if none. */
  readonly total?: string;
  readonly contributors: Contributors;
  /** Events in the cell, when contributors are a count. */
  readonly events?: number;
  /** The largest contributor's share of the events (0 to 1), when contributors are a count. */
  readonly largestShare?: number;
}

export type WithheldBy = 'k' | 'dominance' | 'secondary';

/** A withheld cell: its name and why, nothing else. */
export interface Withheld {
  readonly key: string;
  readonly total?: string;
  readonly withheldBy: WithheldBy;
}

export type Suppressed<C extends Cell> = (C & { readonly withheldBy: null }) | Withheld;

/** Contributors that any cut needs, and the fewest that a council may choose. */
export const usualK = 10;
export const leastK = 5;

/** One contributor may give at most this share of a cell's events. */
const dominantShare = 0.4;

/** The k in force: 10, or what the council chose from 5 up. Anything else is 10. */
export function kInForce(chosen: number): number {
  return Number.isFinite(chosen) ? Math.max(leastK, Math.ceil(chosen)) : usualK;
}

interface Crowd {
  readonly contributors: number;
  /** 0 to 1. */
  readonly largestShare: number;
}

const isCount = (contributors: Contributors): contributors is number => typeof contributors === 'number';

/** Everybody in some cells together: marks once each, counts added. */
function crowdOf(cells: readonly Cell[]): Crowd {
  const marks = new Map<string, number>();
  let counted = 0;
  let events = 0;
  let largest = 0;
  for (const { contributors, events: known, largestShare = 0 } of cells) {
    if (isCount(contributors)) {
      counted += contributors;
      const held = known ?? contributors;
      events += held;
      largest = Math.max(largest, largestShare * held);
      continue;
    }
    for (const [mark, count] of Object.entries(contributors)) {
      if (!(count > 0)) continue;
      marks.set(mark, (marks.get(mark) ?? 0) + count);
      events += count;
    }
  }
  for (const count of marks.values()) largest = Math.max(largest, count);
  return { contributors: counted + marks.size, largestShare: events > 0 ? largest / events : 0 };
}

/** Why a crowd may not be seen by itself; null when it may. Anything that is no number counts as none. */
function faultOf({ contributors, largestShare }: Crowd, k: number): 'k' | 'dominance' | null {
  if (!(contributors >= k)) return 'k';
  return largestShare <= dominantShare ? null : 'dominance';
}

type Marks = Map<string, WithheldBy>;

/** The cells under a total, smallest first; ties by name, so that the choice does not depend on the order. */
function bySize(cells: readonly Cell[]): Cell[] {
  const size = (cell: Cell) => crowdOf([cell]).contributors;
  return [...cells].sort((a, b) => size(a) - size(b) || (a.key < b.key ? -1 : 1));
}

/** Withholds a cell, and all under it: shown parts would add up to it. */
function withhold(cell: Cell, by: WithheldBy, cells: readonly Cell[], marks: Marks): void {
  const swept = new Set([cell]);
  // A set can grow while it is walked, and takes each cell once, even where totals run in a circle.
  for (const one of swept) {
    if (!marks.has(one.key)) marks.set(one.key, one === cell ? by : 'secondary');
    for (const part of cells) if (part.total === one.key) swept.add(part);
  }
}

/**
 * Protects the cells under one total. What the total less the shown cells gives away is the withheld ones together:
 * they must be two or more, at least k people, and not one person's. When no sibling is left the total goes too.
 */
function protect(
  siblings: readonly Cell[],
  total: Cell | null,
  cells: readonly Cell[],
  k: number,
  marks: Marks,
) {
  const candidates = bySize(siblings);
  const isWithheld = ({ key }: Cell) => marks.has(key);
  for (;;) {
    const hidden = siblings.filter(isWithheld);
    if (hidden.length === 0) return;
    if (hidden.length > 1 && faultOf(crowdOf(hidden), k) === null) return;
    const next = candidates.find((cell) => !isWithheld(cell));
    if (!next) break;
    withhold(next, 'secondary', cells, marks);
  }
  if (total) withhold(total, 'secondary', cells, marks);
}

/** How many totals stand above a cell; a loop of totals ends at the number of cells. */
function depthOf(cell: Cell, byKey: ReadonlyMap<string, Cell>): number {
  let depth = 0;
  for (
    let at: Cell | undefined = cell;
    at?.total !== undefined && depth < byKey.size;
    at = byKey.get(at.total)
  ) {
    depth += 1;
  }
  return depth;
}

function marksFor(cells: readonly Cell[], k: number): Marks {
  const marks: Marks = new Map();
  for (const cell of cells) {
    const by = faultOf(crowdOf([cell]), k);
    if (by) marks.set(cell.key, by);
  }
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  for (const cell of cells) {
    const by = marks.get(cell.key);
    if (by) withhold(cell, by, cells, marks);
  }
  const groups = [...new Set(cells.map(({ total }) => total))].map((total) => {
    const siblings = cells.filter((cell) => cell.total === total);
    return { total, siblings, depth: Math.max(...siblings.map((cell) => depthOf(cell, byKey))) };
  });
  // From the deepest up: a total withheld for its parts' sake is one withheld cell more among its own siblings.
  for (const { total, siblings } of groups.sort((a, b) => b.depth - a.depth)) {
    const above = total === undefined ? null : (byKey.get(total) ?? null);
    if (!above || !marks.has(above.key)) protect(siblings, above, cells, k, marks);
  }
  return marks;
}

/** The cells in the order given, those that must not be seen withheld. `k` under 5 is taken as 5. */
export function suppressSmall<C extends Cell>(
  cells: readonly C[],
  { k = usualK }: { readonly k?: number } = {},
): Suppressed<C>[] {
  const marks = marksFor(cells, kInForce(k));
  return cells.map((cell): Suppressed<C> => {
    const withheldBy = marks.get(cell.key);
    if (!withheldBy) return { ...cell, withheldBy: null };
    const { key, total } = cell;
    return total === undefined ? { key, withheldBy } : { key, total, withheldBy };
  });
}

/** A count as an export states it, to the nearest 5. */
export function exportCount(count: number): number {
  return Math.round(count / 5) * 5;
}
