/**
 * Two people's registers become one, and nothing that either wrote is lost: lists are joined, a field takes the newer
 * value and keeps the other in its history, and what a person should look at is told. The order of merging does not
 * matter, and merging again changes nothing.
 */
import { nextChangeId } from './change-log';
import {
  type Edit,
  editableFields,
  growingFields,
  type Register,
  type SmallChange,
  type Strand,
} from './small-change';

/** Both changed the same field, each without knowing of the other. */
export interface MergeConflict {
  readonly of: string;
  readonly field: string;
  readonly kept: Edit['was'];
  readonly other: Edit['was'];
}

export interface MergedRegister {
  readonly register: Register;
  readonly conflicts: readonly MergeConflict[];
  /** Two different changes had one id: this one has a new id now. */
  readonly renumbered: readonly { readonly uid: string; readonly from: string; readonly to: string }[];
}

interface WithHistory {
  readonly history: readonly Edit[];
}

/** One text for one content, whatever the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const dayOf = (entry: unknown): string => {
  if (!entry || typeof entry !== 'object') return '';
  return 'at' in entry ? String(entry.at) : 'on' in entry ? String(entry.on) : '';
};

const textOrder = (a: string, b: string) => Number(a > b) - Number(a < b);

/** The entries of both, each once: by day, then as they stood in their own list, then by content. */
function interleaved<Entry>(lists: readonly (readonly Entry[])[]): Entry[] {
  const entries = new Map<string, { entry: Entry; at: number }>();
  for (const list of lists) {
    for (const [at, entry] of list.entries()) {
      const key = canonical(entry);
      entries.set(key, { entry, at: Math.min(at, entries.get(key)?.at ?? at) });
    }
  }
  return [...entries]
    .sort(
      ([a, first], [b, second]) =>
        textOrder(dayOf(first.entry), dayOf(second.entry)) || first.at - second.at || textOrder(a, b),
    )
    .map(([, { entry }]) => entry);
}

/** Both lists as one. A list that holds all of the other stays as it is, so that merging again changes nothing. */
function joined<Entry>(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const [mine, theirs] = [new Set(one.map(canonical)), new Set(other.map(canonical))];
  const hasAll = [...theirs].every((entry) => mine.has(entry));
  const isInOther = [...mine].every((entry) => theirs.has(entry));
  if (hasAll && isInOther) return [...(canonical(one) <= canonical(other) ? one : other)];
  if (hasAll) return [...one];
  return isInOther ? [...other] : interleaved([one, other]);
}

/** Of a value that was never edited and lost to another. */
const beforeAnyEdit = '2000-01-01';

const lastEdited = (history: readonly Edit[], field: string): string =>
  history.reduce((last, edit) => (edit.field === field && edit.on > last ? edit.on : last), '');

/** True when the value is one that this side replaced: then the other side only has not heard yet. */
const wasReplaced = (history: readonly Edit[], field: string, value: Edit['was']): boolean =>
  history.some((edit) => edit.field === field && edit.was === value);

interface Side {
  readonly value: Edit['was'];
  readonly history: readonly Edit[];
}

/** The side whose value stays, and whether the two contradict each other. */
function newerOf(one: Side, other: Side, field: string): { kept: Side; left: Side; isConflict: boolean } {
  const oneKnows = wasReplaced(one.history, field, other.value);
  const otherKnows = wasReplaced(other.history, field, one.value);
  if (oneKnows && !otherKnows) return { kept: one, left: other, isConflict: false };
  if (otherKnows && !oneKnows) return { kept: other, left: one, isConflict: false };
  const rank = ({ value, history }: Side) => [lastEdited(history, field), canonical(value)].join(' ');
  const [kept, left] = rank(one) >= rank(other) ? [one, other] : [other, one];
  return { kept, left, isConflict: !oneKnows };
}

/** Merges single values; the one left goes into the history, on the day it was last edited. */
function mergedFields<Row extends WithHistory>(
  one: Row,
  other: Row,
  fields: readonly (keyof Row & string)[],
  of: string,
): { values: Partial<Row>; history: Edit[]; conflicts: MergeConflict[] } {
  const values: Partial<Row> = {};
  const conflicts: MergeConflict[] = [];
  const left: Edit[] = [];
  for (const field of fields) {
    const [mine, theirs] = [one, other].map((row) => ({
      value: row[field] as Edit['was'],
      history: row.history,
    }));
    if (!mine || !theirs) continue;
    const newer = newerOf(mine, theirs, field);
    values[field] = newer.kept.value as Row[typeof field];
    if (mine.value === theirs.value) continue;
    if (newer.isConflict) {
      conflicts.push({ of, field, kept: newer.kept.value, other: newer.left.value });
      left.push({ field, on: lastEdited(newer.left.history, field) || beforeAnyEdit, was: newer.left.value });
    }
  }
  return { values, history: joined(joined(one.history, other.history), left), conflicts };
}

/** One change from two versions of it. Its status is where the joined log ends. */
function mergedChange(
  one: SmallChange,
  other: SmallChange,
): { row: SmallChange; conflicts: MergeConflict[] } {
  const { values, history, conflicts } = mergedFields(one, other, editableFields, one.uid);
  const lists = Object.fromEntries(
    growingFields.map((field) => [field, joined<unknown>(one[field], other[field])]),
  );
  const row = { ...one, ...values, ...lists, history } as SmallChange;
  // The higher id is the later one: a merge elsewhere may have renumbered this change.
  const id = one.id > other.id ? one.id : other.id;
  const unlogged = one.status > other.status ? one.status : other.status;
  return { row: { ...row, id, status: row.statusLog.at(-1)?.to ?? unlogged }, conflicts };
}

function mergedStrand(one: Strand, other: Strand): { row: Strand; conflicts: MergeConflict[] } {
  const { values, history, conflicts } = mergedFields(one, other, ['name', 'order', 'archived'], one.id);
  return { row: { ...one, ...values, history }, conflicts };
}

/** Rows of both by their key; those that both have, merged. */
function mergedRows<Row>(
  [one, other]: readonly [readonly Row[], readonly Row[]],
  keyOf: (row: Row) => string,
  merge: (one: Row, other: Row) => { row: Row; conflicts: MergeConflict[] },
): { rows: Row[]; conflicts: MergeConflict[] } {
  const rows = new Map(one.map((row) => [keyOf(row), row]));
  const conflicts: MergeConflict[] = [];
  for (const row of other) {
    const same = rows.get(keyOf(row));
    const merged = same ? merge(same, row) : { row, conflicts: [] };
    rows.set(keyOf(row), merged.row);
    conflicts.push(...merged.conflicts);
  }
  return { rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row), conflicts };
}

/** Gives each change an id of its own: of two with one id the first by mark keeps it. */
function renumbered(
  changes: readonly SmallChange[],
): Pick<MergedRegister, 'renumbered'> & { changes: SmallChange[] } {
  const settled: SmallChange[] = [];
  const moved: { uid: string; from: string; to: string }[] = [];
  const taken = new Set<string>();
  for (const change of changes) {
    const isTaken = taken.has(change.id);
    const id = isTaken ? nextChangeId({ changes: [...changes, ...settled] }) : change.id;
    if (isTaken) moved.push({ uid: change.uid, from: change.id, to: id });
    taken.add(id);
    settled.push({ ...change, id });
  }
  return { changes: settled.sort((a, b) => (a.id < b.id ? -1 : 1)), renumbered: moved };
}

/** Both registers as one. */
export function mergeRegisters(one: Register, other: Register): MergedRegister {
  const strands = mergedRows([one.strands, other.strands], ({ id }) => id, mergedStrand);
  const changes = mergedRows([one.changes, other.changes], ({ uid }) => uid, mergedChange);
  const numbered = renumbered(changes.rows);
  return {
    register: {
      schema: 1,
      strands: strands.rows.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
      changes: numbered.changes,
      annotations: joined(one.annotations, other.annotations),
    },
    conflicts: [...strands.conflicts, ...changes.conflicts],
    renumbered: numbered.renumbered,
  };
}
