/**
 * Who is who, as pages say it. An identity is what one page showed at one moment; it is never stored on
 * disk and never merged with another page's.
 */
import type { Day } from './day';
import type { SiblingKind } from './siblings';

/** A person as a record page shows them. Screens that leave the date of birth out give null there. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly dateOfBirth: Day | null;
}

/** A person as the passage finder needs to know them. */
export interface KnownPerson {
  readonly name: string;
  readonly knownAs?: string;
  readonly dateOfBirth?: Day;
  readonly pronouns?: string;
}

/** Why a sibling cannot be chosen, in the order in which it is told. */
export type NotAvailable = 'restricted' | 'unborn' | 'no-record' | 'ended' | 'moved-for-adoption';

/** One row of the source child's own relationships that is a sibling. Nobody opened the sibling to get it. */
export interface Sibling {
  readonly id: string | null;
  readonly name: string;
  readonly dateOfBirth: Day | null;
  readonly label: string;
  readonly kind: Exclude<SiblingKind, 'not-a-sibling'>;
  readonly endedOn: Day | null;
  /** Null when the sibling can be chosen. An ended relationship can be chosen, but says so: see `caution`. */
  readonly notAvailable: NotAvailable | null;
  readonly caution: 'ended' | 'same-first-name' | 'adoptive' | null;
  /** From the source child's own row; they help to find this child's names and pronouns in a note. */
  readonly knownAs?: string;
  readonly pronouns?: string;
}

/** Adults and others on the source child's relationships and in its groups. */
export interface OtherPerson extends KnownPerson {
  readonly relation: string;
  /** Ids of siblings whose records, as far as the source child's own record shows, hold this person too. */
  readonly alsoKnownTo: readonly string[];
}

/**
 * Whether a screen shows the planned person: equal in every item that the profile lists for it (`listed`), which are
 * the id, the name and, on most screens, the date of birth. One that is listed and left blank there is not equal to
 * a date that is known: a page that has lost an item may have lost the person too.
 */
export function isSamePerson(
  planned: Identity,
  shown: Identity,
  listed: { readonly dateOfBirth?: unknown } | undefined,
): boolean {
  const isSameBirth = listed?.dateOfBirth === undefined || shown.dateOfBirth === planned.dateOfBirth;
  return shown.id === planned.id && shown.name === planned.name && isSameBirth;
}
