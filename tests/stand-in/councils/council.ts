/**
 * What differs between councils that run the same Mosaic: words and lists. Data and small naming functions
 * only. It must never decide what a worker may do to a record, except which note types a role may choose.
 */
import type { Person, RelationKind } from '../../people/model';
import type { Role } from '../state/workers';
import type { Switches } from '../switches';
import type { StepKey, StepType } from './step-type';

export type End = 'elder' | 'younger';

export interface Council {
  readonly name: string;
  readonly emailDomain: string;
  /** Whether a record can be reached by an address; where it cannot, addresses are opaque and links are scripts. */
  readonly deepLinks: boolean;
  /** What is usual here where a behaviour is not public. */
  readonly usualSwitches: Partial<Switches>;
  readonly noteTypes: readonly string[];
  /** Note types that a role may choose; a role that is not named may choose all. */
  readonly noteTypesOfRole: Partial<Record<Role, readonly string[]>>;
  /** This council's types for those that the made-up records are written with, where they differ. */
  readonly localNoteTypes: Readonly<Record<string, string>>;
  readonly roleNames: Readonly<Record<Role, string>>;
  readonly steps: readonly StepType[];
  /** Types of visit on the visits screen. */
  readonly visitTypes: readonly string[];
  /** Columns that this council's lists of notes leave out. */
  readonly hiddenColumns: readonly string[];
  /** This council's words for those on the screens; what is not named is said as it stands. */
  readonly words: Readonly<Record<string, string>>;
  /** The word for one end of a relationship, in a label such as 'Brother : Sister'. */
  endWord(kind: RelationKind, end: End, person: Person, spelling: 0 | 1): string;
}

export function say(council: Council, text: string): string {
  return council.words[text] ?? text;
}

export function stepCalled(council: Council, key: StepKey): StepType {
  const found = council.steps.find((type) => type.key === key);
  if (!found) throw new Error(`${council.name} has no ${key}`);
  return found;
}

export function typeOf(council: Council, { typeId }: { readonly typeId: string }): StepType {
  const found = council.steps.find((type) => type.id === typeId);
  if (!found) throw new Error(`${council.name} has no step type ${typeId}`);
  return found;
}

export function noteTypesFor(council: Council, role: Role, person: Person | null): readonly string[] {
  const types = council.noteTypesOfRole[role] ?? council.noteTypes;
  return types.filter((type) => !person?.noteTypesNotAvailable.includes(type));
}
