/**
 * Turns a person's record into the values that pages show, in the council's words and leaving out what is
 * restricted. It must never let a restricted record's details through to a worker without the right.
 */
import type { Id, Person, Relationship } from '../../people/model';
import { say } from '../councils/council';
import type { Parts } from '../parts';
import type { GroupRow, PersonHeader, RelationshipRow, SummarySection } from '../skins/skin';
import { showDay } from '../state/dates';

type MaySee = (person: Person) => boolean;

export function headerOf(person: Person): PersonHeader {
  return { id: person.id, name: person.name, dateOfBirth: showDay(person.dateOfBirth) };
}

export function relationshipRows(parts: Parts, subject: Person, maySee: MaySee): RelationshipRow[] {
  return parts.world.relationshipsOf(subject.id).map((row) => {
    const other = parts.world.person(row.elder === subject.id ? row.younger : row.elder);
    const open = maySee(other);
    return {
      id: other.id,
      name: other.name,
      relationship: labelOf(parts, row, subject, other),
      knownAs: open ? other.knownAs : '',
      dateOfBirth: open ? showDay(other.dateOfBirth) : '',
      pronouns: open ? other.pronouns : '',
      started: showDay(row.startedOn),
      ended: showDay(row.endedOn),
      notes: [other.restricted ? 'Restricted' : '', other.unborn ? 'Unborn' : '', row.notes]
        .filter(Boolean)
        .join('; '),
    };
  });
}

/** The label as one record shows it: the other person's end first, unless the council shows rows as typed. */
function labelOf({ council, switches }: Parts, row: Relationship, subject: Person, other: Person): string {
  const endOf = (person: Person): string => {
    const end = person.id === row.elder ? 'elder' : 'younger';
    return council.endWord(row.kind, end, person, row.spelling);
  };
  if (switches.labelStyle === 'sentence') return `is the ${endOf(other).toLowerCase()} of`;
  const otherFirst = switches.pairOrder === 'other-first' || other.id === row.elder;
  return otherFirst ? `${endOf(other)} : ${endOf(subject)}` : `${endOf(subject)} : ${endOf(other)}`;
}

/** The other person's end of their relationship, as one word: 'Mother', 'Foster carer'. */
export function relationWord({ world, council }: Parts, subject: Person, other: Person): string {
  const row = world
    .relationshipsOf(subject.id)
    .find(({ elder, younger }) => elder === other.id || younger === other.id);
  if (!row) return '';
  return council.endWord(row.kind, other.id === row.elder ? 'elder' : 'younger', other, row.spelling);
}

export function groupRows(parts: Parts, personId: Id): GroupRow[] {
  return parts.world.groupsOf(personId).flatMap((group) => membersOf(parts, group.id));
}

export function membersOf({ world }: Parts, groupId: Id): GroupRow[] {
  const group = world.groups[groupId];
  if (!group) return [];
  return group.members.map(({ personId, joinedOn, leftOn }) => ({
    groupId,
    group: group.name,
    type: group.type,
    groupNotes: group.groupNotes,
    // The name still shows in a group when the record is restricted.
    member: { id: personId, name: world.person(personId).name },
    joined: showDay(joinedOn),
    left: showDay(leftOn),
  }));
}

/** The summary's lists; a section without content is left out without a word, as in Mosaic. */
export function summarySections(parts: Parts, person: Person): SummarySection[] {
  const { world } = parts;
  const allocated = Object.entries(world.allocations).filter(([, ids]) => ids.includes(person.id));
  const sections: SummarySection[] = [
    {
      heading: 'Names',
      facts: [
        ['Display name', person.name],
        ['First name', person.firstName],
        ['Last name', person.lastName],
        ['Known as', person.knownAs],
      ],
    },
    {
      heading: 'Demographics',
      facts: [
        ['Gender', person.gender],
        ['Pronouns', person.pronouns],
        ['Context', person.context],
      ],
    },
    { heading: 'Addresses', facts: [['Address', person.address]] },
    {
      heading: 'Worker relationships',
      facts: allocated.map(
        ([userName]) => [say(parts.council, 'Allocated Worker'), world.worker(userName).name] as const,
      ),
    },
    { heading: 'Groups', facts: world.groupsOf(person.id).map((group) => [group.type, group.name] as const) },
    {
      heading: 'Legal status',
      facts: person.legalStatus ? [['Current legal status', person.legalStatus]] : [],
    },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}
