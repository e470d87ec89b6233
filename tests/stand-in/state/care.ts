/**
 * What a looked-after child's record holds besides steps and notes: the placement, the people who work with the
 * child and how family and carers are reached. Shapes only; everything is made up and editable by tests.
 */
import type { Day, Id } from '../../people/model';

/** A worker relationship: somebody who works with the child, in or outside the council. */
export interface ProfessionalContact {
  readonly role: string;
  name: string;
  organisation: string;
  email: string;
  phone: string;
  address: string;
  startedOn: Day;
  endedOn: Day | null;
  /** When the contact was last changed; Mosaic leaves it blank on rows from an older system. */
  changedOn: Day | null;
}

/** How one of the family or a carer is reached. The person is in the world; the relation is a council's word. */
export interface FamilyContact {
  readonly personId: Id;
  email: string;
  address: string;
  parentalResponsibility: boolean;
  changedOn: Day | null;
}

export interface LookedAfter {
  since: Day;
  placement: string;
  placementAddress: string;
  /** Blank where nobody has said. */
  addressConfidential: '' | 'Yes' | 'No';
  school: string;
  interpreter: string;
  professionals: ProfessionalContact[];
  family: FamilyContact[];
}
