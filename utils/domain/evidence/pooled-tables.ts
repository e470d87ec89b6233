/**
 * The council's pool as tables: each change with what it rests on, and each block that may be seen. Counts are rounded
 * to five as in every table, and what the pool withholds keeps its name and the reason.
 */
import { purpose } from './contribution';
import type { CsvCell, CsvTable } from './csv';
import { twoFigures } from './display';
import { type PooledAnswer, pooledObserved } from './pooled-answer';
import { exportCount } from './suppression';
import type { NamedTable } from './withheld-table';

const schemaVersion = 1;

const changeColumns = [
  ...['schema_version', 'change', 'from_week', 'to_week', 'uses', 'verified', 'people', 'coverage'],
  ...['observed', 'tasks_before', 'tasks_after', 'people_before', 'people_after'],
  ...['ratio', 'ratio_low', 'ratio_high', 'saved_hours', 'saved_hours_low', 'saved_hours_high', 'purpose'],
] as const;

const hours = (seconds: number): number => twoFigures(seconds / 3600);

function estimateCells({ told }: PooledAnswer): CsvCell[] {
  if (told.verdict !== 'estimate') return new Array<CsvCell>(10).fill(null);
  const { n, devices, ratio, ratioInterval, saved } = told;
  return [
    ...[...n, ...devices].map(exportCount),
    ...[ratio, ...ratioInterval].map(twoFigures),
    ...(saved ? [saved.seconds, ...saved.interval].map(hours) : [null, null, null]),
  ];
}

function changesTable(answers: readonly PooledAnswer[]): CsvTable {
  const rows = answers.map((answer): CsvCell[] => {
    const { changeId, weeks, uses, coverage } = answer;
    return [
      ...[schemaVersion, changeId, weeks?.from ?? null, weeks?.to ?? null],
      ...(uses ? [uses.count, uses.verified, uses.people].map(exportCount) : [null, null, null]),
      ...[coverage === null ? null : twoFigures(coverage), pooledObserved(answer).kind],
      ...[...estimateCells(answer), purpose],
    ];
  });
  return { columns: changeColumns, rows };
}

const weekColumns = [
  ...['schema_version', 'change', 'task_version', 'stratum', 'arm', 'from_week', 'to_week', 'tasks'],
  ...['people', 'typical_seconds', 'withheld', 'purpose'],
] as const;

function weeksTable(answers: readonly PooledAnswer[]): CsvTable {
  const rows = answers.flatMap(({ changeId, series, withheld }) => [
    ...series.flatMap(({ taskVersion, stratum, points }) =>
      points.map(({ from, to, n, devices, typicalSeconds }): CsvCell[] => [
        ...[schemaVersion, changeId, taskVersion, stratum, 'helper', from, to],
        ...[exportCount(n), exportCount(devices), twoFigures(typicalSeconds), null, purpose],
      ]),
    ),
    ...withheld
      .filter(({ measure }) => measure === 'times')
      .map(({ taskVersion, stratum, arm, by }): CsvCell[] => [
        ...[schemaVersion, changeId, taskVersion, stratum, arm, null, null],
        ...[null, null, null, by, purpose],
      ]),
  ]);
  return { columns: weekColumns, rows };
}

/** The sheets that the pool adds to what can be taken out. */
export const pooledTables = (answers: readonly PooledAnswer[]): readonly NamedTable[] => [
  { name: 'Pool', table: changesTable(answers) },
  { name: 'Pool weeks', table: weeksTable(answers) },
];
