/**
 * The way to a person's page that every such page takes: merged records lead on, restricted ones stop,
 * opening is written into the audit. No page of a person may be answered without passing here.
 */
import type { Id, Person } from '../../people/model';
import type { Exchange, Parts } from '../parts';
import { mayOpen } from '../state/people';
import type { AuditWhat } from '../state/records';
import { noteViewed } from '../state/sessions';
import { actedForBy, addressOf, frameOf, notFound, sessionOf, show, workerOf, writeAudit } from './exchange';

/** The person to show, or the answer that is given in their place. */
export type Access = { readonly person: Person } | { readonly answer: Response };

export function openPerson(parts: Parts, c: Exchange, asked: Id, what: AuditWhat): Access {
  const { world, faults } = parts;
  const kind = c.get('kind');
  const id = kind ? faults.personFor(kind, asked) : asked;
  const person = world.people[id];
  if (!person) return { answer: notFound(parts, c) };
  if (person.mergedInto) {
    const place = c.req.path.replace(`/person/${id}`, `/person/${world.survivor(id)}`);
    return { answer: c.redirect(addressOf(parts, c, place), 302) };
  }
  if (!maySee(parts, c)(person)) {
    writeAudit(parts, c, 'refused', what, person.id);
    return { answer: show(parts, c, parts.skin.restricted(frameOf(parts, c), person.name)) };
  }
  noteViewed(sessionOf(c), person.id);
  return { person };
}

export function maySee(parts: Parts, c: Exchange): (person: Person) => boolean {
  const worker = workerOf(parts, c);
  const actingFor = actedForBy(parts, c);
  return (person) => mayOpen(person, worker, actingFor);
}
