/**
 * Keyed tags: HMAC-SHA-256 with a key that cannot be taken out of this browser. The only form in which
 * a person, a note or a text is ever written down.
 */
import { type JournalDb, journalDb } from './open';

export type TagKind = 'person' | 'note' | 'text' | 'look' | 'invitation';

export async function tagOf(kind: TagKind, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${kind}|${text}`);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', await tagKey(), bytes));
  return btoa(String.fromCharCode(...mac))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The key is made once and never changes, so that each database needs to be asked for it once only. */
const keys = new WeakMap<JournalDb, Promise<CryptoKey>>();

async function tagKey(): Promise<CryptoKey> {
  const db = await journalDb();
  const known = keys.get(db) ?? keyIn(db);
  keys.set(db, known);
  known.catch(() => keys.delete(db));
  return known;
}

async function keyIn(db: JournalDb): Promise<CryptoKey> {
  const held = await db.get('keys', 'tags');
  if (held) return held;
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const write = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const since = await write.store.get('tags'); // another page may have made one meanwhile
  if (!since) await write.store.put(made, 'tags');
  await write.done;
  return since ?? made;
}
