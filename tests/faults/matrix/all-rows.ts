/** Every row of the matrix that a browser is asked for here, and its cells one by one. */
import type { Row } from './row';
import { handRows } from './rows/hands';
import { machineRows } from './rows/machine';
import { mosaicRows } from './rows/mosaic';
import type { Moment } from './stage';

const rows: readonly Row[] = [...mosaicRows, ...machineRows, ...handRows];

export interface Cell {
  readonly row: Row;
  readonly fault: Row['fault'];
  readonly what: string;
  readonly moment: Moment;
}

export const cells: readonly Cell[] = rows.flatMap((row) =>
  (Object.keys(row.cells) as Moment[]).map((moment) => ({ row, fault: row.fault, what: row.what, moment })),
);

/** The cells of so many names, such as `F8 E`, in this order. A name that fits nothing is a mistake. */
export function cellsCalled(...names: readonly string[]): Cell[] {
  return names.flatMap((name) => {
    const found = cells.filter(({ fault, moment }) => `${fault} ${moment}` === name);
    if (found.length === 0) throw new Error(`no cell is called ${name}`);
    return found;
  });
}
