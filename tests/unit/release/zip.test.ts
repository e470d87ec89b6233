/** The zip that is published: the same bytes from the same files, whatever the order, the day and the time zone. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Member, zipOf } from '../../../scripts/release/zip';
import { unzipped } from '../../zip-reader';

const file = (path: string, text: string): Member => ({ path, bytes: Buffer.from(text) });
const members = [
  file('manifest.json', '{}'),
  file('chunks/a.js', 'a();'.repeat(500)),
  file('Ünï.txt', '–'),
  file('0.js', ''),
];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a published zip', () => {
  it('holds every file, as an independent reader finds it', () => {
    const found = unzipped(zipOf(members));
    expect([...found]).toHaveLength(members.length);
    for (const { path, bytes } of members) expect(found.get(path)).toBe(Buffer.from(bytes).toString());
  });

  it('is the same from files in any order, in any time zone', () => {
    const first = zipOf(members);
    for (const elsewhere of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
      process.env.TZ = elsewhere;
      expect(Buffer.from(zipOf([...members].reverse())).equals(first)).toBe(true);
    }
  });

  it('is another one when a byte of a file is another', () => {
    const changed = [...members.slice(1), file('manifest.json', '[]')];
    expect(Buffer.from(zipOf(changed)).equals(zipOf(members))).toBe(false);
  });

  it('states one time for every file, and that each is a plain file that all may read', () => {
    const bytes = Buffer.from(zipOf(members));
    const marks: number[] = [];
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      marks.push(at);
    expect(marks).toHaveLength(members.length);
    for (const at of marks) {
      expect(bytes.readUInt16LE(at + 12)).toBe(0); // midnight
      expect(bytes.readUInt16LE(at + 14)).toBe((1 << 5) | 1); // 1 January 1980
      expect(bytes.readUInt32LE(at + 38) >>> 16).toBe(0o100644);
    }
  });
});
