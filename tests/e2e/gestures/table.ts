/**
 * The gestures and seconds of both scripted people, side by side, as lines to print. It rounds for show only.
 */
import { type Operators, personSeconds } from './klm';
import type { Done, NoteKind } from './task';

export interface Row {
  readonly note: NoteKind;
  readonly siblings: number;
  readonly tessera: Done;
  readonly byHand: Done;
}

/** The person's seconds for each sibling. */
export function perSibling(operators: Operators, siblings: number): number {
  return personSeconds(operators) / siblings;
}

const columns = [
  'note',
  'siblings',
  'preparing',
  'finishing',
  'by hand: preparing',
  'finishing',
  'presses, keys',
  'by hand',
  'waiting',
  'by hand',
] as const;

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ note, siblings, tessera, byHand }) => [
    note,
    String(siblings),
    ...[tessera.preparing, tessera.finishing, byHand.preparing, byHand.finishing].map(
      (operators) => `${perSibling(operators, siblings).toFixed(1)} s`,
    ),
    gestures(tessera),
    gestures(byHand),
    waiting(tessera),
    waiting(byHand),
  ]);
  const widths = columns.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return [line(columns), ...cells.map(line)].join('\n');
}

function gestures({ preparing, finishing }: Done): string {
  return `${preparing.BB + finishing.BB}, ${preparing.K + finishing.K}`;
}

function waiting({ preparing, finishing }: Done): string {
  return `${(preparing.R + finishing.R).toFixed(1)} s`;
}
