/**
 * Names that change with every rendering, and reading them back. They are not secret: they only stand for a
 * page whose fields cannot be told by name. Every name that was not made here is read as it stands.
 */
import { randomBytes } from 'node:crypto';
import type { Names } from './kit';

const shape = /^x([0-9a-f]{4})_([0-9a-f]+)$/;

/** One rendering's names: the same field gets the same one twice, which radio buttons need. */
export function changingNames(): Names {
  const given = new Map<string, string>();
  return (name) => {
    const known = given.get(name) ?? hidden(name);
    given.set(name, known);
    return known;
  };
}

/** An id for one element of one rendering. */
export function changingId(): string {
  return `x${randomBytes(5).toString('hex')}`;
}

export function revealed(name: string): string {
  const found = shape.exec(name);
  const [, nonce = '', text = ''] = found ?? [];
  return found ? mixed(Buffer.from(text, 'hex'), nonce).toString('utf8') : name;
}

function hidden(name: string): string {
  const nonce = randomBytes(2).toString('hex');
  return `x${nonce}_${mixed(Buffer.from(name, 'utf8'), nonce).toString('hex')}`;
}

function mixed(bytes: Buffer, nonce: string): Buffer {
  const key = Buffer.from(nonce, 'hex');
  return Buffer.from(bytes.map((byte, at) => byte ^ (key[at % key.length] ?? 0) ^ ((at * 37) & 0xff)));
}
