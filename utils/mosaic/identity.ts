/**
 * Reads who a page is about and who is signed in, in this window, now. Every item that the profile lists
 * must be found; a partial identity is none.
 */
import type { Identity } from '../domain/people';
import type { Profile, Screen } from '../domain/profile/schema';
import { locateOne, wordsOf } from './locate';
import { readDay } from './read';

export interface Worker {
  readonly name: string;
  readonly actingFor: string | null;
}

/** The person on this screen; null when an item that the profile lists cannot be read. */
export function readIdentity(root: ParentNode, screen: Screen): Identity | null {
  const { identity } = screen;
  if (!identity) return null;
  const id = locateOne(root, identity.id);
  const name = locateOne(root, identity.name);
  if (!id || !name) return null;
  const idText = wordsOf(id);
  const nameText = wordsOf(name);
  if (idText === '' || nameText === '') return null;
  if (!identity.dateOfBirth) return { id: idText, name: nameText, dateOfBirth: null };
  const born = locateOne(root, identity.dateOfBirth);
  return born ? { id: idText, name: nameText, dateOfBirth: readDay(born) } : null;
}

export function readWorker(root: ParentNode, profile: Profile): Worker | null {
  const worker = locateOne(root, profile.signedIn.worker);
  if (!worker || wordsOf(worker) === '') return null;
  const acting = profile.signedIn.actingFor ? locateOne(root, profile.signedIn.actingFor) : null;
  return { name: wordsOf(worker), actingFor: acting ? wordsOf(acting) : null };
}
