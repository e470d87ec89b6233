/**
 * What may leave as a table: each change as the overview shows it, and its weeks, with everything below k withheld and
 * named so. Counts of several people are rounded to five. The purpose goes with every row.
 * Source: reference/evaluation.md sections 8 and 10.
 */
import type { Answer } from './answer';
import { purpose } from './contribution';
import type { CsvCell, CsvTable } from './csv';
import { twoFigures } from './display';
import type { Overview } from './overview';
import { exportCount, kInForce, type WithheldBy } from './suppression';

const schemaVersion = 1;

const changeColumns = [
  ...[
    'schema_version',
    'change',
    'title',
    'strand',
    'status',
    'uses',
    'observed',
    'level',
    'tasks_before',
    'tasks_after',
  ],
  ...[
    'ratio',
    'ratio_low',
    'ratio_high',
    'saved_hours',
    'saved_hours_low',
    'saved_hours_high',
    'withheld',
    'purpose',
  ],
] as const;

const hours = (seconds: number): number => twoFigures(seconds / 3600);

function estimateCells(answer: Answer | undefined, withheldBy: WithheldBy | null): CsvCell[] {
  const estimate = answer?.told.estimate;
  if (withheldBy || estimate?.verdict !== 'estimate') return new Array<CsvCell>(8).fill(null);
  const { n, ratio, ratioInterval, savedSeconds, savedInterval } = estimate;
  return [
    ...n.map(exportCount),
    ...[ratio, ...ratioInterval].map(twoFigures),
    ...[savedSeconds, ...savedInterval].map(hours),
  ];
}

/** One row a change, in the register's order. */
export function changesTable({ strands }: Overview, answers: readonly Answer[]): CsvTable {
  const rows = strands.flatMap((strand) =>
    strand.rows.map(({ change, observed, uses, level, withheldBy }): CsvCell[] => [
      ...[schemaVersion, change.id, change.title, strand.name, change.status],
      ...[uses === null ? null : exportCount(uses), withheldBy ? null : observed.kind, level],
      ...estimateCells(
        answers.find(({ changeId }) => changeId === change.id),
        withheldBy,
      ),
      ...[withheldBy, purpose],
    ]),
  );
  return { columns: changeColumns, rows };
}

const weekColumns = [
  ...['schema_version', 'change', 'stratum', 'from_week', 'to_week', 'tasks', 'people', 'typical_seconds'],
  ...['withheld', 'purpose'],
] as const;

/** One row a point of the weekly charts; fewer than k people behind it and it keeps its name alone. */
export function weeksTable(answers: readonly Answer[], k: number): CsvTable {
  const rows = answers.flatMap(({ changeId, series }) =>
    series.flatMap(({ stratum, points }) =>
      points.points.map(({ from, to, n, devices, typicalSeconds }): CsvCell[] => {
        const isShown = devices >= kInForce(k);
        const figures = isShown
          ? [exportCount(n), exportCount(devices), twoFigures(typicalSeconds)]
          : [null, null, null];
        return [schemaVersion, changeId, stratum, from, to, ...figures, isShown ? null : 'k', purpose];
      }),
    ),
  );
  return { columns: weekColumns, rows };
}
