/**
 * Reads who a page is about and who is signed in, in this window, now. Every item that the profile lists
 * must be found, each in a place of its own; a partial identity is none.
 */
import type { Identity } from '../domain/people';
import type { Profile, Screen } from '../domain/profile/schema';
import { foldSpace } from '../domain/words';
import { cameTogether } from './frames';
import { locate, locateOne } from './locate';
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
  if (!id || !name || id === name) return null;
  const shown = { id: textIn(id), name: textIn(name) };
  if (shown.id === '' || shown.name === '' || !belong(root, screen, [id, name])) return null;
  if (!identity.dateOfBirth) return { ...shown, dateOfBirth: null };
  const born = locateOne(root, identity.dateOfBirth);
  if (!born || born === id || born === name || !belong(root, screen, [born])) return null;
  const dateOfBirth = readDay(born);
  // A blank date is one that Mosaic does not hold; words that are no date are one that we cannot read.
  return dateOfBirth === null && textIn(born) !== '' ? null : { ...shown, dateOfBirth };
}

export function readWorker(root: ParentNode, profile: Profile): Worker | null {
  const worker = locateOne(root, profile.signedIn.worker);
  const name = worker ? textIn(worker) : '';
  if (name === '') return null;
  const acting = profile.signedIn.actingFor ? locate(root, profile.signedIn.actingFor) : null;
  if (acting?.verdict === 'several' || acting?.verdict === 'disagree') return null;
  const actingFor = acting?.verdict === 'found' ? textIn(acting.element) : '';
  return { name, actingFor: actingFor === '' ? null : actingFor };
}

/** In a page of frames: only who was loaded together with the screen's own part is whom that part is about. */
function belong(root: ParentNode, { when }: Screen, items: readonly HTMLElement[]): boolean {
  const [marker] = when;
  const screen = marker ? locateOne(root, marker)?.ownerDocument : null;
  return !screen || items.every(({ ownerDocument }) => cameTogether(ownerDocument, screen));
}

function textIn(element: HTMLElement): string {
  return foldSpace(element.textContent ?? '');
}
