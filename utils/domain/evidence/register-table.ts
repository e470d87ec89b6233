/**
 * The register as one table: each change with what it is for, where it stands and when it is looked at again. It
 * holds roles and never a name, and no figure.
 */
import { purpose } from './contribution';
import type { CsvCell, CsvTable } from './csv';
import type { Register } from './small-change';

const schemaVersion = 1;

const columns = [
  ...[
    'schema_version',
    'change',
    'title',
    'strand',
    'status',
    'problem',
    'hypothesis',
    'origin',
    'lead_role',
  ],
  ...['within_influence', 'mechanism', 'measured_by', 'would_show_harm', 'learning_entries', 'review_on'],
  'purpose',
];

/** One row a change, in the register's order. */
export function registerTable({ strands, changes }: Register): CsvTable {
  const rows = changes.map((change): CsvCell[] => [
    ...[schemaVersion, change.id, change.title],
    ...[strands.find(({ id }) => id === change.strandId)?.name ?? null, change.status],
    ...[change.problem, change.hypothesis, change.origin, change.leadRole],
    ...[change.withinOurInfluence ? 'yes' : 'no', change.mechanism, change.measurable],
    ...[change.balancing.join(', '), change.learning.length, change.reviewOn, purpose],
  ]);
  return { columns, rows };
}
