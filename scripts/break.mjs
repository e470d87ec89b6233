/**
 * `npm run break`: proves that the safety tests can fail. Every mutation in scripts/mutations.mjs must turn its own
 * test red and leave the other safety tests green. `npm run break -- identity` tries those whose name holds the word.
 */
import { tryMutation } from './break-one.mjs';
import { root } from './browser.mjs';
import { mutations } from './mutations.mjs';
import { commands, run } from './run.mjs';

/** Tests of the `browser` project look at the build, so the copy is built first. */
const needsBuild = (file) => /^tests\/(contract|faces|e2e|faults)\/|\/manifest\.test\.ts$/.test(file);

function buildCopy(copy) {
  return run(commands.wxt(), ['build', copy], { cwd: copy, stdio: 'ignore' });
}

const words = process.argv.slice(2);
const chosen = mutations.filter(({ name }) => words.every((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error('There is no mutation to try.');
  process.exit(1);
}

const watched = mutations.map(({ redTest }) => redTest);
const build = watched.some(({ file }) => needsBuild(file)) ? buildCopy : undefined;
const results = [];

function attempt(mutation) {
  const startedAt = Date.now();
  const { verdict, detail } = tryMutation({ root, mutation, watched, build });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  results.push({ name: mutation?.name ?? '(nothing broken)', verdict, seconds, detail });
  console.log(`${verdict}: ${results.at(-1).name} (${seconds} s) ${detail}`);
}

attempt(null);
if (results[0].verdict === 'green') for (const mutation of chosen) attempt(mutation);
console.log('');
console.table(results.map(({ name, verdict, seconds }) => ({ name, verdict, seconds })));
const caught = results.filter(({ verdict }) => verdict === 'caught').length;
console.log(`${caught} of ${chosen.length} mutations caught`);
process.exitCode = caught === chosen.length ? 0 : 1;
