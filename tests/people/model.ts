/**
 * What a made-up family is made of: plain values that a stand-in Mosaic is filled with.
 * Everybody here is invented from a seed. It must never hold, or be filled from, anything about a real person.
 */

/** A whole number of 1 to 7 digits, as text: pages, addresses and forms only ever carry it as text. */
export type Id = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type Gender = 'Female' | 'Male' | 'Not recorded';

export interface Person {
  readonly id: Id;
  readonly familyKey: string;
  /** Display name, as every page writes it. */
  name: string;
  firstName: string;
  lastName: string;
  knownAs: string;
  /** Null for an unborn child and where nobody has recorded it. */
  dateOfBirth: Day | null;
  unborn: boolean;
  gender: Gender;
  pronouns: string;
  context: 'Child' | 'Adult';
  address: string;
  mobile: string;
  legalStatus: string;
  restricted: boolean;
  /** Set once the record has been merged away: the id that survives. */
  mergedInto: Id | null;
  /** Note types that cannot be written on this person, whoever asks. */
  noteTypesNotAvailable: string[];
}

export type RelationKind =
  | 'full'
  | 'unspecified'
  | 'half'
  | 'step-sibling'
  | 'foster-sibling'
  | 'adoptive-sibling'
  | 'parent'
  | 'step-parent'
  | 'adoptive-parent'
  | 'foster-carer'
  | 'grandparent';

/** One relationship, stored once. For parents and carers, `elder` is the adult. The words are the council's. */
export interface Relationship {
  readonly id: Id;
  elder: Id;
  younger: Id;
  kind: RelationKind;
  startedOn: Day;
  endedOn: Day | null;
  notes: string;
  /** Which of the council's spellings this row was typed with: real reference data is uneven. */
  spelling: 0 | 1;
}

export interface Membership {
  personId: Id;
  joinedOn: Day;
  leftOn: Day | null;
}

export interface Group {
  readonly id: Id;
  name: string;
  type: 'Family' | 'Generic';
  /** Whether group case notes may be written: in Mosaic the group's type decides, and councils differ. */
  groupNotes: boolean;
  members: Membership[];
}

/** A step that only exists so that step ids overlap person ids. */
export interface Step {
  readonly id: Id;
  readonly name: string;
  readonly personId: Id;
}

/** A note that the family's record holds when the stand-in starts. */
export interface SeedNote {
  readonly id: Id;
  readonly personId: Id;
  readonly type: string;
  readonly title: string;
  readonly contactOn: Day;
  readonly bodyHtml: string;
  readonly state: 'Draft' | 'Complete';
  readonly significantEvent: boolean;
  readonly alertRecipients: readonly string[];
  readonly sendText: boolean;
  readonly copyOf: Id | null;
}

export interface Family {
  readonly key: string;
  readonly about: string;
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  readonly groups: readonly Group[];
  readonly steps: readonly Step[];
  readonly notes: readonly SeedNote[];
  /** The child whose record a copy starts from, and its complete note. */
  readonly source: { readonly personId: Id; readonly noteId: Id };
  /** Ids by the handle that the family's own definition gives each person, such as `mother` or `olderAva`. */
  readonly ids: Readonly<Record<string, Id>>;
}
