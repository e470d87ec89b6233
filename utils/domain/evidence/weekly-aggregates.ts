/**
 * Everybody's weeks of every change as one table for other programs: a row a week, stratum and way of working, with
 * what comes from too few people, or would give such a figure away, withheld by name and reason. Never a person's row.
 * Source: reference/evaluation.md sections 8 and 10, 'Power BI folder'.
 */
import { type Answer, thisDevice } from './answer';
import type { TaskRow } from './change-estimate';
import { purpose } from './contribution';
import type { CsvCell } from './csv';
import { twoFigures } from './display';
import type { IsoWeek } from './iso-week';
import type { Register } from './small-change';
import { type Cell, exportCount, suppressSmall } from './suppression';

/** Never changed within a version: Power Query reads every file by the same columns in the same order. */
export const weeklyColumns = [
  ...['schema_version', 'batch', 'supersedes', 'week', 'strand', 'change', 'stratum', 'arm'],
  ...['tasks', 'uses', 'verified', 'people', 'typical_seconds', 'withheld', 'purpose'],
] as const;
const schemaVersion = 1;

/** One row but for the file that it comes in. */
export interface WeeklyAggregate {
  readonly week: IsoWeek;
  readonly changeId: string;
  /** The cells from `week` to the last column. */
  readonly cells: readonly CsvCell[];
}

interface WeekCell extends Cell {
  readonly contributors: Record<string, number>;
  readonly row: Pick<TaskRow, 'week' | 'changeId' | 'stratum' | 'arm'>;
  n: number;
  uses: number;
  verified: number;
  sumLog: number;
}

/** One change's rows by week, stratum and arm, learning apart. */
function cellsOf(rows: readonly TaskRow[]): WeekCell[] {
  const cells = new Map<string, WeekCell>();
  for (const { week, changeId, stratum, arm, learning, contrib = thisDevice, ...counts } of rows) {
    if (learning) continue;
    const key = JSON.stringify([week, changeId, stratum, arm]);
    const cell = cells.get(key) ?? {
      ...{ key, total: changeId, contributors: {}, row: { week, changeId, stratum, arm } },
      ...{ n: 0, uses: 0, verified: 0, sumLog: 0 },
    };
    cell.contributors[contrib] = (cell.contributors[contrib] ?? 0) + Math.max(counts.n, counts.uses);
    cell.n += counts.n;
    cell.uses += counts.uses;
    cell.verified += counts.verified;
    cell.sumLog += counts.sumLog;
    cells.set(key, cell);
  }
  return [...cells.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function figuresOf({ n, uses, verified, contributors, sumLog }: WeekCell): CsvCell[] {
  const counts = [n, uses, verified, Object.keys(contributors).length].map(exportCount);
  return [...counts, n > 0 ? twoFigures(Math.exp(sumLog / n)) : null];
}

/**
 * The rows of all changes, week by week. A change whose newest weeks wait for more people's is withheld whole: beside
 * an older folder it would give those few away, so what that folder has of it stands.
 */
export function weeklyAggregates(
  rowsByChange: ReadonlyMap<string, readonly TaskRow[]>,
  {
    register,
    answers,
    k,
  }: { readonly register: Register; readonly answers: readonly Answer[]; readonly k: number },
): WeeklyAggregate[] {
  const cells = [...rowsByChange.values()].flatMap(cellsOf);
  const shown = suppressSmall(cells, { k });
  const waits = new Set(answers.filter(({ waiting }) => waiting > 0).map(({ changeId }) => changeId));
  const aggregates = cells.map((cell, at): WeeklyAggregate => {
    const { week, changeId, stratum, arm } = cell.row;
    const change = register.changes.find(({ id }) => id === changeId);
    const strand = register.strands.find(({ id }) => id === change?.strandId)?.name ?? null;
    const withheld = waits.has(changeId) ? 'differencing' : (shown[at]?.withheldBy ?? null);
    const figures = withheld ? new Array<CsvCell>(5).fill(null) : figuresOf(cell);
    return { week, changeId, cells: [week, strand, changeId, stratum, arm, ...figures, withheld, purpose] };
  });
  return aggregates.sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));
}

/** True where an older folder's rows of the same change and week stand instead. */
export const isWaiting = ({ cells }: WeeklyAggregate): boolean => cells.includes('differencing');

/** The rows of one file: every one says which batch it came in, and which it replaces. */
export const rowsOfBatch = (
  aggregates: readonly WeeklyAggregate[],
  { batch, supersedes }: { readonly batch: string; readonly supersedes: string | null },
): CsvCell[][] => aggregates.map(({ cells }) => [schemaVersion, batch, supersedes, ...cells]);
