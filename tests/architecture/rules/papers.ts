/**
 * Rules about the papers in docs/. A test that a paper names is there under that title and is not skipped; a control
 * that a guide names in bold has exactly these words; what a page leads to exists. Given texts, so that each can be
 * tried on a bad sample.
 */
import path from 'node:path';
import ts from 'typescript';
import { type Fault, type Source, walk } from './source';

/** A test as a paper names it: `e2e/spoof` "its title", with … where the title differs from case to case. */
export interface NamedTest {
  readonly path: string;
  readonly line: number;
  /** Below tests/, without the ending. */
  readonly file: string;
  readonly title: string;
}

interface Row {
  readonly line: number;
  readonly text: string;
}

const testFile = '(?:architecture|unit|contract|faces|e2e|faults|campaign)/[\\w/-]+';
const tokens = new RegExp(`\`(${testFile})\`|"([^"]+)"`, 'g');

function rowsOf(text: string): Row[] {
  return text
    .split('\n')
    .map((row, at) => ({ line: at + 1, text: row }))
    .filter((row) => row.text.startsWith('|'));
}

/** The tests that stand in a paper's tables, where straight quotation marks hold nothing but titles. */
export function namedTests(paper: string, text: string): NamedTest[] {
  return rowsOf(text).flatMap(({ line, text: row }) => {
    let file = '';
    return [...row.matchAll(tokens)].flatMap(([, named, title]) => {
      if (named) file = named;
      return title ? [{ path: paper, line, file, title }] : [];
    });
  });
}

/** Files that a row names without a test of theirs: 'see tests' proves nothing. */
export function loneFileFaults(paper: string, text: string): Fault[] {
  const lone = new RegExp(`\`(${testFile})\`(?!\\s*")`, 'g');
  return rowsOf(text).flatMap(({ line, text: row }) =>
    [...row.matchAll(lone)].map(([, file]) => ({ path: paper, line, what: `names no test of ${file}` })),
  );
}

/** Rows of which the first cell is an id such as T7 or H3, and that name neither a test nor a gap. */
export function unprovedFaults(paper: string, text: string, id: RegExp): Fault[] {
  const named = new Set(namedTests(paper, text).map(({ line }) => line));
  return rowsOf(text)
    .filter(({ text: row }) => id.test(row.split('|')[1]?.trim() ?? ''))
    .filter(({ line, text: row }) => !named.has(line) && !/\bnot covered\b/.test(row))
    .map(({ line }) => ({ path: paper, line, what: 'names no test, and does not say ‘not covered’' }));
}

/** The ids in the first cells of a paper's tables. */
export function idsIn(text: string, id: RegExp): string[] {
  return rowsOf(text).flatMap(({ text: row }) => {
    const first = row.split('|')[1]?.trim() ?? '';
    return id.test(first) ? [first] : [];
  });
}

export function missingTestFaults(
  named: readonly NamedTest[],
  titlesOf: (file: string) => ReadonlySet<string> | null,
): Fault[] {
  return named.flatMap(({ path: paper, line, file, title }) => {
    const titles = titlesOf(file);
    if (titles?.has(title)) return [];
    const what = titles ? `no test of ${file} is called '${title}'` : `there is no test file ${file}`;
    return [{ path: paper, line, what }];
  });
}

/** The titles of the tests in a file that are not skipped, with … for what is filled in. */
export function titlesIn({ tree }: Source): Set<string> {
  const titles = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { name, hows } = calledAs(node);
      if (hows.some((how) => how === 'skip' || how === 'todo')) return;
      const [first] = node.arguments;
      if (name === 'it' && first && isText(first)) titles.add(titleOf(first));
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return titles;
}

/** `it.each(rows)` is called `it`, in the way `each`. */
function calledAs(node: ts.Expression): { readonly name: string; readonly hows: readonly string[] } {
  if (ts.isCallExpression(node)) return calledAs(node.expression);
  if (ts.isIdentifier(node)) return { name: node.text, hows: [] };
  if (!ts.isPropertyAccessExpression(node)) return { name: '', hows: [] };
  const { name, hows } = calledAs(node.expression);
  return { name, hows: [...hows, node.name.text] };
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function titleOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  const text = ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
    : node.text;
  return text.replace(/%[sdifjo]|\$\w+/g, '…');
}

/** Everything that a control of ours can be called: texts of JSX and of string literals, whole. */
export function wordsIn({ tree }: Source): string[] {
  const words: string[] = [];
  walk(tree, (node) => {
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) words.push(node.text.trim().replace(/\s+/g, ' '));
  });
  return words;
}

/** In a guide only what stands on the screen is bold. A name may run on in the next line. */
export function boldFaults(guide: string, text: string, words: ReadonlySet<string>): Fault[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(({ 1: bold = '', index }) => {
    const name = bold.replace(/\s+/g, ' ');
    if (words.has(name)) return [];
    const line = text.slice(0, index).split('\n').length;
    return [{ path: guide, line, what: `nothing on the screen is called '${name}'` }];
  });
}

function linesOf(text: string): Row[] {
  return text.split('\n').map((row, at) => ({ line: at + 1, text: row }));
}

/** Links and pictures to files that are not there. */
export function deadLinkFaults(page: string, text: string, isThere: (file: string) => boolean): Fault[] {
  return linesOf(text).flatMap(({ line, text: row }) =>
    [...row.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^[a-z]+:/.test(to))
      .filter((to) => !isThere(path.posix.join(path.posix.dirname(page), to)))
      .map((to) => ({ path: page, line, what: `leads to ${to}, which is not there` })),
  );
}

export function deadCommandFaults(page: string, text: string, commands: ReadonlySet<string>): Fault[] {
  return linesOf(text).flatMap(({ line, text: row }) =>
    [...row.matchAll(/npm run ([\w:]+)/g)]
      .filter(([, command = '']) => !commands.has(command))
      .map(([, command]) => ({ path: page, line, what: `there is no command ${command}` })),
  );
}
