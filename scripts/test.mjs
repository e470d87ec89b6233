/**
 * `npm test`: every check in order, then one summary and one line of totals. A failed step does not hide the ones
 * after it, and nothing here retries.
 *
 *   npm test                                everything
 *   npm test -- --only unit                 one step, or several: --only types,unit
 *   npm test -- tests/unit/siblings         only the test files whose path holds this
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './browser.mjs';
import { commands, run } from './run.mjs';

const resultsFolder = path.join(root, '.tessera', 'results');

const steps = [
  { id: 'types', title: 'Type check', go: () => ({ code: run(commands.tsc(), ['--noEmit']) }) },
  { id: 'lint', title: 'Lint and format', go: () => ({ code: run(commands.biome(), ['check', '.']) }) },
  { id: 'unit', title: 'Unit, architecture and stand-in tests', go: (filters) => vitest('unit', filters) },
  { id: 'build', title: 'Store build', go: () => ({ code: run(commands.wxt(), ['build']) }) },
  { id: 'browser', title: 'Tests in a real browser', go: (filters) => vitest('browser', filters) },
];

/** Runs one project and reads vitest's own count of it; its ordinary output goes to the screen as it comes. */
function vitest(project, filters) {
  const results = path.join(resultsFolder, `${project}.json`);
  rmSync(results, { force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const allowNone = filters.length > 0 ? ['--passWithNoTests'] : [];
  const code = run(commands.vitest(), [...args, `--outputFile.json=${results}`, ...allowNone, ...filters]);
  if (!existsSync(results)) return { code: code || 1, reason: 'vitest left no results' };
  const report = JSON.parse(readFileSync(results, 'utf8'));
  return {
    code,
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    notRun: report.numPendingTests + report.numTodoTests,
    names: report.testResults.flatMap((file) => failures(file)),
  };
}

function failures({ name, message, status, assertionResults }) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message.split('\n')[0]}`];
  return failed.map((one) => `${file}: ${one.fullName}\n${whyOf(one.failureMessages)}`);
}

/** The beginning of what went wrong: where only the end of the output is kept, the summary must tell. */
function whyOf([message = '']) {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !line.includes('node_modules'));
  return lines
    .slice(0, 8)
    .map((line) => `          ${line.trim().slice(0, 400)}`)
    .join('\n');
}

function parseArguments(args) {
  const only = [];
  const filters = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--only') only.push(...(args[++at] ?? '').split(','));
    else if (args[at].startsWith('--only=')) only.push(...args[at].slice('--only='.length).split(','));
    else filters.push(args[at]);
  }
  const unknown = only.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.id).join(', ')}.`);
    process.exit(2);
  }
  return { only, filters };
}

/** With a file filter only the tests are wanted, and the build only when a browser test is among them. */
function chosenSteps({ only, filters }) {
  if (only.length > 0) return steps.filter((step) => only.includes(step.id));
  const words = filters.filter((word) => !word.startsWith('-')).map((word) => word.replaceAll('\\', '/'));
  if (words.length === 0) return steps;
  const wantsBrowser = browserTests().some((file) => words.some((word) => file.includes(word)));
  return steps.filter(({ id }) => id === 'unit' || (wantsBrowser && (id === 'build' || id === 'browser')));
}

/** Paths of the tests in the `browser` project, as vitest.config.ts has it. */
function browserTests() {
  const folders = ['contract', 'faces', 'e2e', 'faults'].map((name) => path.join('tests', name));
  const found = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(folder, file)),
    );
  return [...found, 'tests/architecture/manifest.test.ts', 'tests/architecture/break.test.ts'].map((file) =>
    file.replaceAll('\\', '/'),
  );
}

function heading(text) {
  console.log(`\n${'='.repeat(78)}\n${text}\n${'='.repeat(78)}\n`);
}

function summarise(done) {
  heading('Summary');
  for (const { title, seconds, code, passed, failed, notRun, names = [], reason } of done) {
    const counts = passed === undefined ? '' : `  ${passed} passed, ${failed} failed, ${notRun} not run`;
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${title} (${seconds} s)${counts}`);
    if (reason) console.log(`        ${reason}`);
    for (const name of names) console.log(`        ${name}`);
  }
  const passed = done.reduce((sum, step) => sum + (step.passed ?? 0), 0);
  // A step that failed without a failed test (types, lint, a build, a file that would not load) counts as one,
  // so that the last line never says '0 failed' on a red run.
  const failed = done.reduce((sum, { code, failed: tests = 0 }) => sum + (code === 0 ? 0 : tests || 1), 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
}

const wanted = parseArguments(process.argv.slice(2));
if (wanted.filters.length > 0) process.env.TESSERA_WHOLE = 'yes'; // what is asked for by name runs whole
const done = [];
for (const step of chosenSteps(wanted)) {
  heading(step.title);
  const startedAt = Date.now();
  const result = step.go(wanted.filters);
  done.push({ title: step.title, seconds: Math.round((Date.now() - startedAt) / 1000), ...result });
}
process.exitCode = summarise(done) === 0 ? 0 : 1;
