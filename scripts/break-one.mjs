/**
 * Breaks a copy of the tree on purpose and tells whether the named test noticed. It never writes to the tree
 * itself: every mutation gets a new folder outside it, removed afterwards.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commands, run } from './run.mjs';
import { filesOf } from './tree.mjs';

/** Made by tools and ignored by git, but needed by the tests. */
const madeByTools = ['.wxt', path.join('.tessera', 'browser.json')];

export function copyTree(root) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'tessera-break-'));
  for (const file of filesOf(root)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(copy, file));
  }
  for (const made of madeByTools) {
    if (existsSync(path.join(root, made)))
      cpSync(path.join(root, made), path.join(copy, made), { recursive: true });
  }
  const type = process.platform === 'win32' ? 'junction' : 'dir';
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), type);
  return copy;
}

/** Why a mutation cannot be tried, or null: its text must stand in its file exactly once. */
export function faultInMutation(root, { file, find, replace }) {
  const place = path.join(root, file);
  if (!existsSync(place)) return `${file} is not there`;
  if (find === '' || find === replace) return 'it changes nothing';
  const times = readFileSync(place, 'utf8').split(find).length - 1;
  return times === 1 ? null : `its text stands ${times} times in ${file}, not once`;
}

/** What vitest said of every test in the files, as `{ '<file> > <full name>': 'passed' | 'failed' | … }`. */
function runTests(copy, files) {
  const results = path.join(copy, 'break-results.json');
  rmSync(results, { force: true });
  const args = ['run', '--reporter=json', `--outputFile.json=${results}`, ...files];
  run(commands.vitest(), args, { cwd: copy, stdio: 'ignore' });
  if (!existsSync(results)) return {};
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  return Object.fromEntries(
    testResults.flatMap(({ name, assertionResults }) => {
      // Vitest gives real paths, and a temporary folder may be a link (macOS).
      const file = files.find((one) => name.replaceAll('\\', '/').endsWith(`/${one}`)) ?? name;
      return assertionResults.map(({ fullName, status }) => [`${file} > ${fullName}`, status]);
    }),
  );
}

const keyOf = ({ file, name }) => `${file} > ${name}`;

/**
 * Tries one mutation, or none for the run that must be green. `watched` are the safety tests, `{ file, name }`;
 * gives `{ verdict, detail }` where only 'caught' (or 'green') is good.
 */
export function tryMutation({ root, mutation, watched, build }) {
  const fault = mutation ? faultInMutation(root, mutation) : null;
  if (fault) return { verdict: 'cannot be tried', detail: fault };
  const copy = copyTree(root);
  try {
    if (mutation) {
      const place = path.join(copy, mutation.file);
      const text = readFileSync(place, 'utf8');
      writeFileSync(
        place,
        text.replace(mutation.find, () => mutation.replace),
      );
    }
    if (build && build(copy) !== 0)
      return { verdict: 'does not build', detail: 'so no test could notice it' };
    const seen = runTests(copy, [...new Set(watched.map(({ file }) => file))]);
    return judge(seen, watched.map(keyOf), mutation && keyOf(mutation.redTest));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function judge(seen, watched, red) {
  const wrong = watched.filter((key) => key !== red && seen[key] !== 'passed');
  const others = [...new Set(wrong)].map((key) => `${key}: ${seen[key] ?? 'not found'}`).join('; ');
  if (red && seen[red] !== 'failed')
    return { verdict: 'NOT CAUGHT', detail: `${red}: ${seen[red] ?? 'not found'}` };
  if (others) return { verdict: red ? 'others fail too' : 'not green', detail: others };
  return { verdict: red ? 'caught' : 'green', detail: '' };
}
