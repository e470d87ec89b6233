/**
 * A fleet of councils on paper: how many rows, bytes and partitions, and what a question costs, out of what a small pool
 * was measured to need for each row and block. Pure.
 */

/** What a pool was measured to need. */
export interface Unit {
  /** Of one contribution row with its keys, and of one block. */
  readonly bytesOfRow: number;
  readonly bytesOfBlock: number;
  /** Of one row while its week is closed, and of one block in an answer. */
  readonly msOfRow: number;
  readonly msOfBlock: number;
}

export interface Fleet {
  readonly councils: number;
  readonly staff: number;
  readonly years: number;
  /** Rows of one person in one week: a row for each change, stratum and arm that the person worked in. */
  readonly rowsAWeek: number;
  /** Series that get a block in a week. */
  readonly series: number;
  /** Weeks whose rows are kept; blocks stay. */
  readonly keptWeeks: number;
}

export interface OnPaper {
  readonly partitions: number;
  readonly rows: number;
  readonly rowsKept: number;
  readonly bytes: number;
  readonly blocks: number;
  /** To close one week, and to answer for all changes. */
  readonly secondsToClose: number;
  readonly secondsToAnswer: number;
}

const weeksAYear = 52;

/** One council's own pool after all the years. */
export function ofOneCouncil(fleet: Fleet, unit: Unit): OnPaper {
  const weeks = fleet.years * weeksAYear;
  const partitions = Math.min(weeks, fleet.keptWeeks);
  const aWeek = fleet.staff * fleet.rowsAWeek;
  const blocks = fleet.series * weeks;
  return {
    ...{ partitions, rows: aWeek * weeks, rowsKept: aWeek * partitions, blocks },
    bytes: aWeek * partitions * unit.bytesOfRow + blocks * unit.bytesOfBlock,
    secondsToClose: (aWeek * unit.msOfRow) / 1000,
    secondsToAnswer: (blocks * unit.msOfBlock) / 1000,
  };
}

/** The councils in one table: their rows together, and no block more, since all would share the series. */
export const ofAllInOne = (fleet: Fleet, unit: Unit): OnPaper =>
  ofOneCouncil({ ...fleet, staff: fleet.staff * fleet.councils, councils: 1 }, unit);
