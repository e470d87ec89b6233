/**
 * The small language in which families are written down: who there is, how they are related, which groups
 * they share. It fills in birthdays, addresses and numbers from the seed. It must never draw on real data;
 * telephone numbers come from the range that Ofcom keeps for drama.
 */
import type { IdBook } from './id-book';
import type { Day, Family, Gender, Group, Id, Person, RelationKind, Relationship, SeedNote } from './model';
import type { SeededRandom } from './seeded-random';
import { olderNote, sourceNote } from './source-notes';

/** The day on which the made-up families stand, and on which the stand-in's clock starts. */
export const seedDay: Day = '2026-03-02';

export interface Books {
  readonly people: IdBook;
  readonly notes: IdBook;
  readonly rows: IdBook;
}

export interface PersonDetails {
  readonly gender?: Gender;
  readonly pronouns?: string;
  readonly knownAs?: string;
  readonly legalStatus?: string;
  readonly restricted?: boolean;
  /** A fixed record number, where a test needs a very short or very long one. */
  readonly id?: Id;
  /** An adult's age; parents of the right age for their children unless said. */
  readonly age?: number;
}

interface LinkDetails {
  readonly endedOn?: Day;
  readonly startedOn?: Day;
  readonly notes?: string;
  readonly spelling?: 0 | 1;
}

const streets = ['Alder Way', 'Quarry Lane', 'Mill Rise', 'Foundry Court', 'Heron Close', 'Station Parade'];
const pronounsOf: Record<Gender, string> = { Female: 'she/her', Male: 'he/him', 'Not recorded': '' };

export class FamilyBuilder {
  readonly people: Person[] = [];
  readonly relationships: Relationship[] = [];
  readonly groups: Group[] = [];
  readonly notes: SeedNote[] = [];
  private readonly ids: Record<string, Id> = {};
  private readonly address: string;

  constructor(
    private readonly key: string,
    private readonly about: string,
    private readonly random: SeededRandom,
    private readonly books: Books,
  ) {
    this.address = `${random.between(1, 140)} ${random.pick(streets)}, Northshire`;
  }

  child(
    handle: string,
    firstName: string,
    lastName: string,
    age: number,
    details: PersonDetails = {},
  ): Person {
    return this.add(handle, firstName, lastName, age, 'Child', details);
  }

  adult(handle: string, firstName: string, lastName: string, details: PersonDetails = {}): Person {
    return this.add(
      handle,
      firstName,
      lastName,
      details.age ?? this.random.between(34, 46),
      'Adult',
      details,
    );
  }

  unborn(handle: string, lastName: string): Person {
    const person = this.add(handle, 'Unborn baby', lastName, 0, 'Child', { pronouns: '' });
    person.unborn = true;
    person.dateOfBirth = null;
    return person;
  }

  /** Relates every two of these children to each other in the same way. */
  siblings(kind: RelationKind, children: readonly Person[], details: LinkDetails = {}): void {
    children.forEach((elder, at) => {
      for (const younger of children.slice(at + 1)) this.link(kind, elder, younger, details);
    });
  }

  link(kind: RelationKind, elder: Person, younger: Person, details: LinkDetails = {}): void {
    this.relationships.push({
      id: this.books.rows.next(this.random),
      elder: elder.id,
      younger: younger.id,
      kind,
      startedOn: details.startedOn ?? younger.dateOfBirth ?? seedDay,
      endedOn: details.endedOn ?? null,
      notes: details.notes ?? '',
      spelling: details.spelling ?? 0,
    });
  }

  parents(
    kind: RelationKind,
    adults: readonly Person[],
    children: readonly Person[],
    details: LinkDetails = {},
  ): void {
    for (const adult of adults) for (const child of children) this.link(kind, adult, child, details);
  }

  group(name: string, type: Group['type'], groupNotes: boolean, members: readonly Person[]): Group {
    const group: Group = {
      id: this.books.rows.next(this.random),
      name,
      type,
      groupNotes,
      members: members.map((person) => ({ personId: person.id, joinedOn: '2023-09-04', leftOn: null })),
    };
    this.groups.push(group);
    return group;
  }

  /** A number for a note that a family's definition adds. */
  noteId(): Id {
    return this.books.notes.next(this.random);
  }

  /** Closes the family. Its source note takes the number of another person in it, on purpose. */
  finish(source: Person): Family {
    const others = this.people.filter((person) => person !== source);
    const sibling = others.find((person) => person.context === 'Child') ?? others[0];
    const overlapping = sibling?.id;
    const noteId = overlapping ? this.books.notes.take(overlapping) : this.books.notes.next(this.random);
    this.notes.unshift(
      sourceNote({ id: noteId, child: source, others, random: this.random }),
      olderNote({ id: this.books.notes.next(this.random), child: source, random: this.random }),
    );
    const steps = sibling
      ? [{ id: source.id, name: 'Child and family assessment', personId: sibling.id }]
      : [];
    const { key, about, people, relationships, groups, notes, ids } = this;
    return {
      key,
      about,
      people,
      relationships,
      groups,
      steps,
      notes,
      ids,
      source: { personId: source.id, noteId },
    };
  }

  private add(
    handle: string,
    firstName: string,
    lastName: string,
    age: number,
    context: Person['context'],
    details: PersonDetails,
  ): Person {
    const gender = details.gender ?? 'Not recorded';
    const person: Person = {
      id: details.id ? this.books.people.take(details.id) : this.books.people.next(this.random),
      familyKey: this.key,
      name: `${firstName} ${lastName}`,
      firstName,
      lastName,
      knownAs: details.knownAs ?? '',
      dateOfBirth: this.birthday(age),
      unborn: false,
      gender,
      pronouns: details.pronouns ?? pronounsOf[gender],
      context,
      address: this.address,
      mobile: `07700 900${String(this.random.between(0, 999)).padStart(3, '0')}`,
      legalStatus: details.legalStatus ?? (context === 'Child' ? 'Section 17' : ''),
      restricted: details.restricted ?? false,
      mergedInto: null,
      noteTypesNotAvailable: [],
    };
    if (this.ids[handle]) throw new Error(`${this.key} already has a ${handle}`);
    this.ids[handle] = person.id;
    this.people.push(person);
    return person;
  }

  /** A birthday that makes the person `age` on the seed day. */
  private birthday(age: number): Day {
    const daysBack = Math.round(age * 365.25) + this.random.between(2, 360);
    return new Date(Date.parse(`${seedDay}T00:00:00Z`) - daysBack * 86_400_000).toISOString().slice(0, 10);
  }
}
