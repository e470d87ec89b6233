/**
 * The folder that Power BI reads: one file a week, never written again once it was taken out. A week that has changed
 * comes as one file more, which says whom it replaces; a week that is the same comes as the same bytes. Beside the
 * weeks stand the dictionary and how to read them. Source: reference/evaluation.md section 10.
 */
import * as z from 'zod/mini';
import { type CsvTable, toCsv } from './csv';
import { dictionaryTable } from './dictionary';
import { zipped } from './folder';
import type { IsoWeek } from './iso-week';
import { weekSchema } from './time-event';
import { isWaiting, rowsOfBatch, type WeeklyAggregate, weeklyColumns } from './weekly-aggregates';

/** A file that has been taken out once. */
const weeklyFileSchema = z.strictObject({
  week: weekSchema,
  /** Random. */
  batch: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  supersedes: z.nullable(z.string()),
  rows: z.array(
    z.strictObject({
      week: weekSchema,
      changeId: z.string(),
      cells: z.array(z.union([z.string(), z.number(), z.null()])),
    }),
  ),
});
export const weeklyFilesSchema = z.array(weeklyFileSchema);

export interface WeeklyFile {
  readonly week: IsoWeek;
  readonly batch: string;
  readonly supersedes: string | null;
  readonly rows: readonly WeeklyAggregate[];
}

const tableOf = (rows: CsvTable['rows']): CsvTable => ({ columns: weeklyColumns, rows });

function byWeek(aggregates: readonly WeeklyAggregate[]): Map<IsoWeek, WeeklyAggregate[]> {
  const weeks = new Map<IsoWeek, WeeklyAggregate[]>();
  for (const aggregate of aggregates) {
    const held = weeks.get(aggregate.week);
    if (held) held.push(aggregate);
    else weeks.set(aggregate.week, [aggregate]);
  }
  return weeks;
}

/** A week's rows, those of a change that waits as they were taken out before. */
function rowsOf(aggregates: readonly WeeklyAggregate[], last: WeeklyFile | undefined): WeeklyAggregate[] {
  const stands = new Set(aggregates.filter(isWaiting).map(({ changeId }) => changeId));
  const before = (last?.rows ?? []).filter(({ changeId }) => stands.has(changeId));
  const kept = new Set(before.map(({ changeId }) => changeId));
  return [...before, ...aggregates.filter(({ changeId }) => !kept.has(changeId))];
}

const figuresIn = (rows: readonly WeeklyAggregate[]): string =>
  rows
    .map(({ cells }) => JSON.stringify(cells))
    .sort()
    .join('\n');

/** All files: those taken out before as they were, and one more for each week that is new or has changed. */
export function nextFiles(
  taken: readonly WeeklyFile[],
  aggregates: readonly WeeklyAggregate[],
  newBatch: () => string,
): WeeklyFile[] {
  const more = [...byWeek(aggregates)].flatMap(([week, found]): WeeklyFile[] => {
    const last = taken.findLast((file) => file.week === week);
    const rows = rowsOf(found, last);
    if (last && figuresIn(last.rows) === figuresIn(rows)) return [];
    return [{ week, batch: newBatch(), supersedes: last?.batch ?? null, rows }];
  });
  return [...taken, ...more];
}

const howToRead = `Weekly figures of small changes, for Power BI.

1. Unpack this folder where the last one lies. Files never change; new ones are added.
2. In Power BI: Get data, Folder, choose 'weeks', Combine. Every file has the same columns.
3. Leave out the rows whose batch stands in another row's 'supersedes': a later file replaces them.
4. An empty figure with a word under 'withheld' may not be seen. It is not nought.

The columns are explained in dictionary.csv. The figures are for the evaluation of small changes and nothing else.
`;

const csvOf = (file: WeeklyFile): string => toCsv(tableOf(rowsOfBatch(file.rows, file)), 'data');
const nameOf = ({ week, batch }: WeeklyFile): string => `weeks/sc-weekly_v1_${week}_${batch}.csv`;

/** The folder as a zip. */
export function weeklyFolder(files: readonly WeeklyFile[]): Uint8Array<ArrayBuffer> {
  return zipped([
    ['how-to-read.txt', howToRead],
    ['dictionary.csv', toCsv(dictionaryTable([tableOf([])]), 'data')],
    ...files.map((file) => [nameOf(file), csvOf(file)] as const),
  ]);
}
