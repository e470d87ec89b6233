/** A made-up case note with its family and the facts planted in it. Nobody in these notes is real. */
import type { KnownPerson } from '../../../utils/domain/people';
import type { PassageReason } from '../../../utils/domain/recordings/passages';

export interface Family {
  readonly about: KnownPerson;
  readonly targets: readonly KnownPerson[];
  readonly knownToAll: readonly KnownPerson[];
}

export interface Note {
  readonly name: string;
  readonly family: Family;
  readonly text: string;
  /** Exact stretches that belong to one child only, or to nobody on every record. */
  readonly planted: readonly (readonly [text: string, kind: PassageReason])[];
}
