/**
 * The one way in which this project makes a zip that is published: the same files give the same bytes on every
 * machine and on every day. It reads no clock, and takes no time, owner or order from the disk.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

export interface Member {
  /** From the zip's root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const unix = 3;
const plainFile = 0o100644 << 16;

/** The earliest moment that a zip can state, by its own fields: a zip knows no time zone. */
const noTime = () => new Date(1980, 0, 1);

export function zipOf(members: readonly Member[]): Uint8Array {
  const inOrder = [...members].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tree: Zippable = {};
  for (const { path: place, bytes } of inOrder)
    tree[place] = [bytes, { mtime: noTime(), os: unix, attrs: plainFile, level: 9 }];
  return zipSync(tree);
}

export function membersOf(folder: string): Member[] {
  const places = (readdirSync(folder, { recursive: true }) as string[]).filter((place) =>
    statSync(path.join(folder, place)).isFile(),
  );
  return places.map((place) => ({
    path: place.replaceAll('\\', '/'),
    bytes: readFileSync(path.join(folder, place)),
  }));
}
