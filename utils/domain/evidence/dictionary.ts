/**
 * What each column of an exported table holds, and as what kind of cell. One dictionary for every table, so that a
 * name means the same wherever it stands; it goes out with them.
 */
import type { CsvTable } from './csv';

export type ColumnKind = 'text' | 'number' | 'day';

interface Column {
  readonly kind: ColumnKind;
  readonly means: string;
}

const text = (means: string): Column => ({ kind: 'text', means });
const number = (means: string): Column => ({ kind: 'number', means });

const columns: Readonly<Record<string, Column>> = {
  schema_version: number('The version of these columns. It changes when a column does.'),
  change: text('The small change’s id in the register, never reused.'),
  title: text('Its title.'),
  strand: text('The mission strand that it belongs to.'),
  status: text('idea, scoping, baseline, testing, adopted, adapted, dropped or parked.'),
  problem: text('What is wrong today, in the words of whoever logged it.'),
  hypothesis: text('What is expected: If we … then … because …'),
  origin: text('The role that the idea came from. Never a name.'),
  lead_role: text('The role or team that leads it. Never a name.'),
  within_influence: text('yes when the authority can do it by itself.'),
  mechanism: text('How it is meant to help.'),
  measured_by: text('timed, counted, days, asked or not-measured.'),
  would_show_harm: text('The balancing measures, by id.'),
  learning_entries: number('Entries in its learning log.'),
  review_on: { kind: 'day', means: 'When it is to be looked at again.' },
  uses: number('Times the helper was used, timed or not. Rounded to 5.'),
  verified: number('Drafts made and read back from Mosaic. Rounded to 5.'),
  observed: text(
    'What may be said: saves-time, costs-time, no-clear-change, not-enough, nothing, or empty where withheld.',
  ),
  level: text(
    'E2: observed, earlier baseline. E3: observed, same-period baseline. Empty: not called measured.',
  ),
  coverage: number('Share of those uses that were timed, done and past learning.'),
  tasks_before: number('Timed tasks without the helper that the estimate rests on. Rounded to 5.'),
  tasks_after: number('Timed tasks with the helper that the estimate rests on. Rounded to 5.'),
  people_before: number('People behind tasks_before, at the least. Rounded to 5.'),
  people_after: number('People behind tasks_after, at the least. Rounded to 5.'),
  ratio: number('Typical time with the helper as a share of the time before. Under 1 is less time.'),
  ratio_low: number('Lower end of the ratio’s 95 % interval.'),
  ratio_high: number('Upper end of the ratio’s 95 % interval.'),
  saved_hours: number('Hours saved on the timed tasks alone. Negative: it cost time. No extrapolation.'),
  saved_hours_low: number('Lower end of its 95 % interval.'),
  saved_hours_high: number('Upper end of its 95 % interval.'),
  task_version: number('The version of the task’s definition; versions are not compared.'),
  stratum: text('What makes tasks comparable, such as siblings=2.'),
  arm: text('manual: by hand. native: Mosaic’s own way. holdback: a week off. helper: with Tessera.'),
  week: text('ISO week, Monday to Sunday.'),
  from_week: text('First ISO week of the point; thin weeks are joined.'),
  to_week: text('Last ISO week of the point.'),
  tasks: number('Timed tasks that were done, learning apart. Rounded to 5.'),
  people: number('People whose tasks they were. Rounded to 5.'),
  typical_seconds: number('Geometric mean of active seconds a task.'),
  withheld: text(
    'Why a figure is not there: k, dominance, secondary, differencing or not-yet. Empty: nothing is withheld.',
  ),
  why: text('The same in words.'),
  sheet: text('The sheet that it stands on.'),
  batch: text('The file that the row came in, by a random mark.'),
  supersedes: text('The batch that this one replaces for its week. Leave the replaced batch out.'),
  column: text('A column’s name.'),
  kind: text('text, number or day.'),
  means: text('What it holds.'),
  purpose: text('What the figures may be used for, and nothing else.'),
};

/** As what a column's cells are written; one without an entry is text. */
export const kindOf = (column: string): ColumnKind => columns[column]?.kind ?? 'text';

/** The entries of all columns of these tables, each once, in their order. */
export function dictionaryTable(tables: readonly CsvTable[]): CsvTable {
  const names = [...new Set(tables.flatMap((table) => table.columns))];
  return {
    columns: ['column', 'kind', 'means'],
    rows: names.map((name) => [name, kindOf(name), columns[name]?.means ?? null]),
  };
}
