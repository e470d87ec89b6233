/**
 * What may be done to a small change: log an idea, edit a field, move it on. Every step keeps what was there before.
 * Dropped with learning is a good end, and adopted needs a balancing measure, because a change that only saves time
 * may cost something that nobody counts. Source: reference/evaluation.md sections 2 and 11.
 */
import type { Day } from '../day';
import type {
  EditableField,
  Register,
  Role,
  SmallChange,
  Status,
  StatusChange,
  Strand,
} from './small-change';

/** The next free id. Ids count up only, so one that was dropped is never given again. */
export function nextChangeId({ changes }: Pick<Register, 'changes'>): string {
  const highest = Math.max(0, ...changes.map(({ id }) => Number(id.slice(3))));
  return `SC-${String(highest + 1).padStart(3, '0')}`;
}

/** What somebody says in the half minute that logging an idea may take. */
export interface Idea {
  readonly title: string;
  readonly problem: string;
  readonly strandId: string;
  readonly origin: Role;
}

/** A new change of the register from an idea; everything else can be said later. `uid` is random. */
export function logIdea(
  register: Register,
  { title, problem, strandId, origin }: Idea,
  uid: string,
): SmallChange {
  return {
    schema: 1,
    id: nextChangeId(register),
    uid,
    status: 'idea',
    ...{ strandId, title, problem, origin },
    hypothesis: '',
    leadRole: null,
    withinOurInfluence: true,
    needsLegalChange: false,
    mechanism: null,
    measurable: 'not-measured',
    reviewOn: null,
    ...{ intendedImpact: [], helperIds: [], taskDefIds: [], balancing: [], claims: [], displaced: [] },
    ...{ statusLog: [], learning: [], history: [] },
  };
}

/** The change with one field anew, what it was kept in its history. */
export function editChange<Field extends EditableField>(
  change: SmallChange,
  field: Field,
  value: SmallChange[Field],
  on: Day,
): SmallChange {
  if (change[field] === value) return change;
  return { ...change, [field]: value, history: [...change.history, { field, on, was: change[field] }] };
}

/** The register with one strand renamed or put away, what it was kept in its history. */
export function editStrand(
  register: Register,
  id: string,
  next: Partial<Pick<Strand, 'name' | 'archived'>>,
  on: Day,
): Register {
  const edited = (strand: Strand): Strand => {
    const { name = strand.name, archived = strand.archived } = next;
    const renamed = name === strand.name ? [] : [{ field: 'name', on, was: strand.name }];
    const moved = archived === strand.archived ? [] : [{ field: 'archived', on, was: strand.archived }];
    return { ...strand, name, archived, history: [...strand.history, ...renamed, ...moved] };
  };
  return { ...register, strands: register.strands.map((one) => (one.id === id ? edited(one) : one)) };
}

/** The register with one more strand at its end. `id` is random. */
export function addStrand(register: Register, name: string, id: string): Register {
  const order = Math.max(-1, ...register.strands.map((strand) => strand.order)) + 1;
  return { ...register, strands: [...register.strands, { id, name, order, archived: false, history: [] }] };
}

export type MoveRefusal =
  | 'already-there'
  | 'no-reason-given'
  /** 'Adopted' needs one measure at least that would show harm. */
  | 'no-balancing-measure'
  /** A new law, or somebody else's decision, is needed: it can be parked or dropped, not tried. */
  | 'not-a-small-change';

export type Moved =
  | { readonly verdict: 'moved'; readonly change: SmallChange }
  | { readonly verdict: 'refused'; readonly because: MoveRefusal };

const needOurOwnPower: readonly Status[] = ['baseline', 'testing', 'adopted', 'adapted'];

function refusalOf(change: SmallChange, { to, why }: Pick<StatusChange, 'to' | 'why'>): MoveRefusal | null {
  if (to === change.status) return 'already-there';
  if (why.trim() === '') return 'no-reason-given';
  const isOurs = change.withinOurInfluence && !change.needsLegalChange;
  if (!isOurs && needOurOwnPower.includes(to)) return 'not-a-small-change';
  return to === 'adopted' && change.balancing.length === 0 ? 'no-balancing-measure' : null;
}

/** The change moved to another status, with its log; or why not. */
export function moveChange(change: SmallChange, step: Omit<StatusChange, 'from'>): Moved {
  const because = refusalOf(change, step);
  if (because) return { verdict: 'refused', because };
  const moved: StatusChange = { ...step, from: change.status };
  return {
    verdict: 'moved',
    change: { ...change, status: step.to, statusLog: [...change.statusLog, moved] },
  };
}

/** How a change ended, for the page that thanks people: dropped with learning is a success. */
export function endOf({ status, learning }: Pick<SmallChange, 'status' | 'learning'>) {
  if (status === 'adopted' || status === 'adapted') return status;
  if (status !== 'dropped') return 'still-going';
  return learning.length > 0 ? 'dropped-with-learning' : 'dropped';
}

/** True when the review date has come and the change has not ended. */
export function isDueForReview(
  { status, reviewOn }: Pick<SmallChange, 'status' | 'reviewOn'>,
  today: Day,
): boolean {
  return reviewOn !== null && reviewOn <= today && status !== 'dropped';
}
