/**
 * Holds what the papers for councils claim: every test that they name is there, every threat and hazard has one or says
 * that it has none, guides call controls what the screen calls them, and nothing leads nowhere.
 */
import { describe, expect, it } from 'vitest';
import {
  boldFaults,
  deadCommandFaults,
  deadLinkFaults,
  idsIn,
  loneFileFaults,
  missingTestFaults,
  namedTests,
  titlesIn,
  unprovedFaults,
  wordsIn,
} from './rules/papers';
import { house, list, source, textOf, trackedFiles } from './rules/source';

const threats = 'docs/threats.md';
const safetyCase = 'docs/for-councils/safety-case.md';
const papers = trackedFiles.filter((file) => file.startsWith('docs/') && file.endsWith('.md'));
const proved = papers.filter((file) => !file.startsWith('docs/decisions/'));
const guides = papers.filter((file) => file.startsWith('docs/guides/'));
const threat = /^T\d+$/;
const hazard = /^H\d+$/;

const known = new Map<string, ReadonlySet<string> | null>();
function titlesOf(name: string): ReadonlySet<string> | null {
  const held = known.get(name);
  if (held !== undefined) return held;
  const file = [`tests/${name}.test.ts`, `tests/${name}.ts`].find((one) => trackedFiles.includes(one));
  const titles = file ? titlesIn(source(file, textOf(file))) : null;
  known.set(name, titles);
  return titles;
}

describe('the papers', () => {
  it('name tests that are there, and are not skipped', { timeout: 120_000 }, () => {
    const named = proved.flatMap((paper) => namedTests(paper, textOf(paper)));
    expect(named.length).toBeGreaterThan(100);
    expect(list(missingTestFaults(named, titlesOf))).toEqual([]);
    expect(list(proved.flatMap((paper) => loneFileFaults(paper, textOf(paper))))).toEqual([]);
  });
  it('have each of the 28 threats once, with a test or the words ‘not covered’', () => {
    const text = textOf(threats);
    expect(idsIn(text, threat)).toEqual(Array.from({ length: 28 }, (_, at) => `T${at + 1}`));
    expect(list(unprovedFaults(threats, text, threat))).toEqual([]);
  });
  it('have a control for each hazard, and a test or the words ‘not covered’ for each control', () => {
    const [log = '', controls = ''] = textOf(safetyCase).split('## Controls');
    const hazards = idsIn(log, hazard);
    expect(hazards).toEqual(hazards.map((_, at) => `H${at + 1}`));
    expect([...new Set(idsIn(controls, hazard))]).toEqual(hazards);
    expect(list(unprovedFaults(safetyCase, controls, hazard))).toEqual([]);
  });
  it('lead to files and commands that are there', () => {
    const pages = [...papers, 'README.md', 'CHANGELOG.md'];
    const isThere = (file: string) => trackedFiles.some((one) => one === file || one.startsWith(`${file}/`));
    expect(list(pages.flatMap((page) => deadLinkFaults(page, textOf(page), isThere)))).toEqual([]);
    const commands = new Set(Object.keys(JSON.parse(textOf('package.json')).scripts));
    expect(list(pages.flatMap((page) => deadCommandFaults(page, textOf(page), commands)))).toEqual([]);
  });
});

describe('the guides', () => {
  it('call what stands on the screen by its own words', { timeout: 120_000 }, () => {
    expect(guides.length).toBeGreaterThan(0);
    const words = new Set(house.filter(({ path }) => !path.startsWith('entrypoints/')).flatMap(wordsIn));
    expect(list(guides.flatMap((guide) => boldFaults(guide, textOf(guide), words)))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  const tests = source(
    'tests/e2e/a.test.ts',
    `it('is held', f); it.each(rows)('is %s to $who', f); it(\`is \${what} twice\`, f); it.skip('is put off', f);
    describe.skip('later', () => { it('is put off too', f); });`,
  );
  const titles = (file: string) => (file === 'e2e/a' ? titlesIn(tests) : null);
  const faultsOf = (row: string) => missingTestFaults(namedTests('a.md', row), titles);

  it('a test that is not there, or is skipped', () => {
    expect(faultsOf('| H1 | `e2e/a` "is held", "is … to …", "is … twice" |')).toEqual([]);
    expect(faultsOf('| H1 | `e2e/a` "is hold" |')).toHaveLength(1);
    expect(faultsOf('| H1 | `e2e/a` "is put off", "is put off too" |')).toHaveLength(2);
    expect(faultsOf('| H1 | `e2e/b` "is held" |')).toHaveLength(1);
    expect(faultsOf('| H1 | "is held" |')).toHaveLength(1);
  });
  it('a file without a test', () => {
    expect(loneFileFaults('a.md', '| T1 | `e2e/a` |')).toHaveLength(1);
    expect(loneFileFaults('a.md', '| T1 | `e2e/a` "is held" |')).toEqual([]);
  });
  it('a row without proof', () => {
    expect(unprovedFaults('a.md', '| T1 | in the tests |', threat)).toHaveLength(1);
    expect(unprovedFaults('a.md', '| T1 | not covered |\n| what | where |', threat)).toEqual([]);
  });
  it('a control that is called otherwise', () => {
    const words = new Set(wordsIn(source('a.tsx', 'const a = <Button>\n  Save\n  drafts\n</Button>;')));
    expect(boldFaults('a.md', 'Press **Save drafts**.', words)).toEqual([]);
    expect(boldFaults('a.md', 'Press **Save**.', words)).toHaveLength(1);
  });
  it('a link or a command that leads nowhere', () => {
    const isThere = (file: string) => file === 'docs/b.md';
    expect(deadLinkFaults('docs/x/a.md', '[b](../b.md#part) [web](https://example.org)', isThere)).toEqual(
      [],
    );
    expect(deadLinkFaults('docs/x/a.md', '![b](b.md)', isThere)).toHaveLength(1);
    expect(deadCommandFaults('a.md', 'npm run bulid', new Set(['build']))).toHaveLength(1);
  });
});
