/**
 * Files as one zip, so that a folder can be taken out in one press. The same files give the same bytes: the zip says
 * nothing of when or where it was made.
 */
import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name. Read in this machine's own zone, so that every machine writes the same. */
const noDay = new Date(1980, 0, 1);

/** The zip of these files, in their order; text is written as UTF-8. */
export function zipped(files: readonly (readonly [path: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(entries, { level: 6, mtime: noDay }));
}
