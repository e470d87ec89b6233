/**
 * Opaque addresses, for a council whose Mosaic has no deep links: a session is given a handle for each place
 * that its pages lead to. A handle must never say anything, and never work for another session.
 */
import { randomBytes } from 'node:crypto';
import type { Session } from './sessions';

const framePath = '/frame';
/** What can be asked for by its own address: the way in, and what pages are made of. */
const open =
  /^\/(|sign-in|sign-in\/ticket|sign-out|search|find-person|session\/.*|autosave\/.*|release\/.*|assets\/.*)$/;

export function handleFor({ handles }: Session, path: string): string {
  if (open.test(path.split('?')[0] ?? '')) return path;
  const known = handles.get(path) ?? randomBytes(9).toString('base64url');
  handles.set(path, known);
  return `${framePath}?h=${known}`;
}

/** The place that an address stands for; one that stands for nothing leads nowhere. */
export function placeOf(session: Session | null, address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://stand-in.invalid');
  if (open.test(pathname)) return address;
  const asked = pathname === framePath ? searchParams.get('h') : null;
  for (const [path, handle] of session?.handles ?? []) if (handle === asked) return path;
  return '/no-such-page';
}
