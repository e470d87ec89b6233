/**
 * Locks on steps, forms and documents: one window has one, its session owns it, and a window that never says
 * goodbye leaves it behind. Rules only; what a refused window is told stands with its page.
 */
import { randomUUID } from 'node:crypto';
import type { Switches } from '../switches';
import type { Lock, LockedThing } from './case-steps';
import type { Author } from './notes';
import type { Session } from './sessions';
import type { World } from './world';

export interface LockWanted {
  readonly what: LockedThing;
  readonly id: string;
  readonly name: string;
}

/** `shared` is a second window of the same session, where that is allowed. */
export type LockAnswer = { readonly lock: Lock; readonly shared: boolean } | { readonly heldBy: Lock };

export function takeLock(
  world: World,
  switches: Switches,
  session: Session,
  author: Author,
  wanted: LockWanted,
): LockAnswer {
  dropEnded(world, switches);
  const held = lockOn(world, wanted);
  const own = held?.sessionId === session.id;
  if (held && !(own && switches.sameStepTwice !== 'refuse')) return { heldBy: held };
  const now = world.clock.now();
  const lock: Lock = {
    ...wanted,
    ...author,
    key: randomUUID(),
    sessionId: session.id,
    takenAt: now,
    savedAt: now.getTime(),
  };
  world.casework.locks.push(lock);
  audit(world, lock, 'lock');
  return { lock, shared: held !== undefined && switches.sameStepTwice === 'share' };
}

export function lockOn(world: World, { what, id }: Pick<LockWanted, 'what' | 'id'>): Lock | undefined {
  return world.casework.locks.find((lock) => lock.what === what && lock.id === id);
}

export function lockCalled(world: World, key: string): Lock | undefined {
  return world.casework.locks.find((lock) => lock.key === key);
}

export function releaseLock(world: World, lock: Lock): void {
  const at = world.casework.locks.indexOf(lock);
  if (at < 0) return;
  world.casework.locks.splice(at, 1);
  audit(world, lock, 'unlock');
}

/** Where locks end with their session, those of sessions that are over are nobody's. */
function dropEnded(world: World, switches: Switches): void {
  if (switches.locksAfterSession === 'survive') return;
  for (const lock of [...world.casework.locks]) {
    if (!world.sessions.peek(lock.sessionId)) releaseLock(world, lock);
  }
}

function audit(world: World, { userName, actingFor, what, id }: Lock, act: 'lock' | 'unlock'): void {
  const at = world.clock.now();
  const ofPerson = what === 'form' || what === 'chronology';
  const on = ofPerson ? { personId: id } : { personId: null, stepId: id };
  const audited = { step: 'step', document: 'step', form: 'person-form', chronology: 'chronology' } as const;
  world.audit.push({ at, worker: userName, actingFor, act, what: audited[what], ...on });
}
