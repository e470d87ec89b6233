/**
 * What differs between councils that run the same Mosaic: words and lists. Data and small naming functions
 * only. It must never decide what a worker may do to a record, except which note types a role may choose.
 */
import type { Person, RelationKind } from '../../people/model';
import type { Role } from '../state/workers';

export type End = 'elder' | 'younger';

export interface Council {
  readonly name: string;
  readonly noteTypes: readonly string[];
  /** Note types that a role may choose; a role that is not named may choose all. */
  readonly noteTypesOfRole: Partial<Record<Role, readonly string[]>>;
  /** The word for one end of a relationship, in a label such as 'Brother : Sister'. */
  endWord(kind: RelationKind, end: End, person: Person, spelling: 0 | 1): string;
}

export function noteTypesFor(council: Council, role: Role, person: Person | null): readonly string[] {
  const types = council.noteTypesOfRole[role] ?? council.noteTypes;
  return types.filter((type) => !person?.noteTypesNotAvailable.includes(type));
}
