/**
 * Suggests whom to ask to a review, from the people in the record and the council's role rules, each with why and
 * with what is doubtful about the contact. Nobody is chosen here: a suggestion has no tick, so that none can be set.
 */
import { ageOn, type Day, daysBetween } from '../day';
import { isMailAddress } from './mail-address';
import type { Circumstance, RoleRule } from './role-rules';

/** One person as the record shows them in one role; what the record leaves blank is null. */
export interface RecordedPerson {
  readonly key: string;
  readonly role: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly endedOn: Day | null;
  readonly contactChangedOn: Day | null;
}

export interface ChildFacts {
  readonly dateOfBirth: Day | null;
  readonly reviewOn: Day;
  readonly circumstances: readonly Circumstance[];
}

export type Doubt =
  | 'nobody-recorded'
  | 'no-contact'
  | 'address-unusable'
  | 'retired-domain'
  | 'relationship-ended'
  | 'shared-address'
  | 'generic-mailbox'
  | 'contact-changed' // since the list of the review before
  | 'contact-old'
  | 'contact-date-unknown';

export interface Suggestion {
  readonly role: RoleRule['role'];
  readonly title: string;
  readonly circle: RoleRule['circle'];
  readonly usually: RoleRule['usually'];
  readonly because: string;
  /** Null when the role is proposed and the record names nobody. */
  readonly person: RecordedPerson | null;
  readonly doubts: readonly Doubt[];
}

export interface Suggestions {
  /** Those with doubts first, then in the order of the rules. */
  readonly proposed: readonly Suggestion[];
  /** People in the record whom no rule proposes: offered, not suggested. */
  readonly others: readonly RecordedPerson[];
}

/** The council's own settings for what is doubtful. */
export interface ContactSettings {
  /** After so many days without a change a contact is called old. */
  readonly oldAfterDays: number;
}

/** Mail to these has gone nowhere since 2019 (secure e-mail blueprint, gov.uk). */
const retiredDomain = /(?:^|\.)(?:gcsx|gsi|gse|gsx)\.gov\.uk$/;
const genericMailbox =
  /^(?:admin|contact|contactus|duty|enquiries|enquiry|family|general|head|hello|help|info|mail|office|post|reception|referrals|school|secretary|staff|team)\d*$/;

export function suggestInvitees(
  child: ChildFacts,
  people: readonly RecordedPerson[],
  rules: readonly RoleRule[],
  settings: ContactSettings,
): Suggestions {
  const proposed = rules
    .filter((rule) => isProposed(rule, child))
    .flatMap((rule) => suggestionsOf(rule, people, child.reviewOn, settings));
  const named = new Set(proposed.map(({ person }) => person?.key));
  const isSure = ({ doubts }: Suggestion) => (doubts.length === 0 ? 1 : 0);
  return {
    proposed: proposed.toSorted((one, other) => isSure(one) - isSure(other)),
    others: people.filter(({ key }) => !named.has(key)),
  };
}

/** An unknown age meets no age band: such a role is then found among the others, not guessed. */
function isProposed({ when, ages }: RoleRule, { dateOfBirth, reviewOn, circumstances }: ChildFacts): boolean {
  if (ages) {
    const age = dateOfBirth === null ? Number.NaN : ageOn(dateOfBirth, reviewOn);
    if (!(age >= ages.from && age <= ages.to)) return false;
  }
  if (typeof when === 'string') return when !== 'never';
  return when.some((one) => circumstances.includes(one));
}

function suggestionsOf(
  rule: RoleRule,
  people: readonly RecordedPerson[],
  reviewOn: Day,
  settings: ContactSettings,
): Suggestion[] {
  const { role, title, circle, usually, because, when } = rule;
  const base = { role, title, circle, usually, because };
  const holders = people.filter((person) => person.role === role);
  if (holders.length === 0) {
    return when === 'recorded' ? [] : [{ ...base, person: null, doubts: ['nobody-recorded'] }];
  }
  return holders.map((person) => ({
    ...base,
    person,
    doubts: rule.circle === 'child' ? [] : doubtsAbout(person, people, reviewOn, settings),
  }));
}

/** What is doubtful about one person's contact, the worst first. */
export function doubtsAbout(
  person: RecordedPerson,
  people: readonly RecordedPerson[],
  reviewOn: Day,
  { oldAfterDays }: ContactSettings,
): Doubt[] {
  const { email, phone, postalAddress, endedOn, contactChangedOn } = person;
  const [local = '', domain = ''] = (email ?? '').toLowerCase().split('@');
  const isShared = people.some(({ key, email: other }) => key !== person.key && isSame(email, other));
  const age = contactChangedOn === null ? null : daysBetween(contactChangedOn, reviewOn);
  const doubts: Record<Exclude<Doubt, 'nobody-recorded' | 'contact-changed'>, boolean> = {
    'no-contact': [email, phone, postalAddress].every((one) => (one ?? '').trim() === ''),
    'address-unusable': email !== null && email.trim() !== '' && !isMailAddress(email),
    'retired-domain': retiredDomain.test(domain),
    'relationship-ended': endedOn !== null && endedOn <= reviewOn,
    'shared-address': isShared,
    'generic-mailbox': genericMailbox.test(local),
    'contact-old': age !== null && age > oldAfterDays,
    'contact-date-unknown': age === null,
  };
  return (Object.keys(doubts) as (keyof typeof doubts)[]).filter((doubt) => doubts[doubt]);
}

function isSame(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((email) => (email ?? '').trim().toLowerCase());
  return first !== '' && first === second;
}
