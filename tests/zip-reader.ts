/**
 * Reads a zip by its own list of entries, with Node's inflate: written from the format and not from what makes our
 * zips, so that a fault of theirs is seen. Only what ours use: deflated or stored, no encryption, no zip64.
 */
import { crc32, inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;

/** Path → text of every entry. Throws on a broken one. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== endMark) throw new Error('It does not end as a zip does.');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error(`Entry ${index} is not where it should be.`);
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((from) => zip.readUInt16LE(at + from)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(start) !== fileMark) throw new Error(`${name} is not where it should be.`);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const raw = zip.subarray(from, from + packed);
    const content = zip.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw);
    if (content.length !== size || crc32(content) !== zip.readUInt32LE(at + 16)) {
      throw new Error(`${name} is broken.`);
    }
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
