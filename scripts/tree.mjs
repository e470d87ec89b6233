/**
 * The files of this project as git sees them: tracked, or new and not ignored. Copies of the tree (npm run break)
 * have no git, so there it walks the folders instead. It never leaves the folder it is given.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

const neverOurs = new Set(['node_modules', '.git', '.output', '.wxt', '.tessera', 'pictures']);

function walk(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (neverOurs.has(entry.name)) return [];
    const place = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? walk(folder, place) : [place];
  });
}

/** Paths from the folder, with forward slashes on every system. */
export function filesOf(folder) {
  if (!existsSync(path.join(folder, '.git'))) return walk(folder);
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (status !== 0) return walk(folder);
  const listed = [...new Set(stdout.split('\0'))].filter(Boolean);
  return listed.filter((file) => lstatSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile());
}
