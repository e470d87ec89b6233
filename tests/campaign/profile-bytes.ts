/**
 * What a browser has left on disk, as bytes: which of its stores hold a word. For proving absence, with a word planted on
 * purpose as the control.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a browser's profile that hold a word, in either of the two ways in which browsers write text. */
function filesWith(word: string, profile: string): string[] {
  const ways = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return (readdirSync(profile, { recursive: true }) as string[]).filter((file) => {
    const place = path.join(profile, file);
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(place);
    return ways.some((way) => bytes.includes(way));
  });
}

/** Where a file stands: the folder of the profile, since the names below change from run to run. */
const storeOf = (file: string) => file.split(path.sep).slice(0, 2).join('/');
export const storesWith = (word: string, profile: string) =>
  [...new Set(filesWith(word, profile).map(storeOf))].sort();
