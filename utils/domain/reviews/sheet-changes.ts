/**
 * What became of the sheet between the moment it was read and the moment it would be written: each value that a
 * colleague has put in, changed or taken out. People are told by their names, so that a row which moved is no change.
 */
import { foldSpace } from '../words';
import type { Sheet, SheetField, SheetRow } from './invite-sheet';

export interface SheetChange {
  readonly where: string;
  readonly was: string;
  readonly now: string;
}

export function changesOf(was: Sheet, now: Sheet): SheetChange[] {
  const fields = keysOf(was.fields, now.fields).map((name) => ({
    where: name,
    was: was.fields[name as SheetField] ?? '',
    now: now.fields[name as SheetField] ?? '',
  }));
  const before = byName(was.rows);
  const after = byName(now.rows);
  const rows = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
    where: name,
    was: inWords(before.get(name)),
    now: inWords(after.get(name)),
  }));
  return [...fields, ...rows].filter((one) => foldSpace(one.was) !== foldSpace(one.now));
}

function keysOf(...values: readonly object[]): string[] {
  return [...new Set(values.flatMap((one) => Object.keys(one)))];
}

/** Two rows of one name are told apart by their number, or a second one would go unseen. */
function byName(rows: readonly SheetRow[]): Map<string, SheetRow> {
  const named = new Map<string, SheetRow>();
  for (const row of rows) {
    const name = row.name ?? '';
    const same = [...named.keys()].filter((one) => one === name || one.startsWith(`${name}, `)).length;
    if (name !== '') named.set(same === 0 ? name : `${name}, ${same + 1}`, row);
  }
  return named;
}

/** Everything but the name, after a word of its own: a row with nothing in it is there all the same. */
function inWords(row: SheetRow | undefined): string {
  if (!row) return '';
  const { name: _name, ...cells } = row;
  return ['on the sheet', ...Object.values(cells).filter((text) => text !== '')].join(' · ');
}
