/**
 * Cuts a text at the borders of the ranges that lie over it, so that ranges may overlap and still be drawn.
 * Only for drawing: what a range means is not known here.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MarkedPiece<R extends Range> {
  readonly start: number;
  readonly text: string;
  readonly ranges: readonly R[];
  /** The ranges that end where this piece ends: where their reason is said. */
  readonly ending: readonly R[];
}

export function markedPieces<R extends Range>(text: string, ranges: readonly R[]): readonly MarkedPiece<R>[] {
  const inside = ranges.filter(
    (range) => range.start < range.end && range.start >= 0 && range.end <= text.length,
  );
  const borders = new Set([0, text.length, ...inside.flatMap((range) => [range.start, range.end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      ranges: inside.filter((range) => range.start <= start && range.end >= end),
      ending: inside.filter((range) => range.end === end),
    };
  });
}
