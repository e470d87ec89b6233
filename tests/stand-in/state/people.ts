/**
 * The rules about people's records: who may open one, and what merging two does. It must never decide what
 * a page shows; it only answers and changes.
 */
import type { Id, Person } from '../../people/model';
import type { Worker } from './workers';
import type { World } from './world';

/** Rights of the worker acted for count too: acting on behalf inherits them. */
export function mayOpen(person: Person, worker: Worker, actingFor: Worker | null): boolean {
  return !person.restricted || worker.mayViewRestricted || actingFor?.mayViewRestricted === true;
}

/** The overnight batch: one record goes, and everything on it moves to the one that survives. */
export function mergePeople(world: World, from: Id, into: Id): void {
  world.person(from).mergedInto = world.person(into).id;
  for (const note of world.notes) if (note.personId === from) note.personId = into;
  for (const step of world.casework.steps)
    step.subjects = step.subjects.map((subject) => (subject === from ? into : subject));
  for (const group of Object.values(world.groups)) {
    const alreadyIn = group.members.some((member) => member.personId === into);
    group.members = alreadyIn
      ? group.members.filter((member) => member.personId !== from)
      : group.members.map((member) => (member.personId === from ? { ...member, personId: into } : member));
  }
  for (const row of world.relationships) {
    if (row.elder === from) row.elder = into;
    if (row.younger === from) row.younger = into;
  }
  // A pair that has become one person, or the same pair twice, is what merging leaves behind: drop both.
  const seen = new Set<string>();
  const kept = world.relationships.filter((row) => {
    const key = [row.elder, row.younger].sort().join('/') + row.kind;
    if (row.elder === row.younger || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  world.relationships.splice(0, world.relationships.length, ...kept);
}
