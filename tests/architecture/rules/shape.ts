/**
 * How a file must look: it says what it is for, it is short, it does its own work, and its name says something.
 * The few that are too long stand on a list with a reason, and that list can only get shorter.
 */
import path from 'node:path';
import ts from 'typescript';
import { type Fault, lineOf, type Source, walk } from './source';

export const longestEntrypoint = 60;
export const longestFile = 300;
export const longestFunction = 60;

const linesIn = (text: string) => text.replace(/\n$/, '').split('\n').length;

export function headFaults({ path: file, text }: Source): Fault[] {
  const what = 'begins without a comment that says what it is for';
  return /^(#!.*\n)?\s*\/[*/]/.test(text) ? [] : [{ path: file, line: 1, what }];
}

/** A file that only passes on what others export. */
export function barrelFaults({ path: file, tree }: Source): Fault[] {
  const passesOn = tree.statements.some(ts.isExportDeclaration);
  const nothingElse = tree.statements.every(
    (one) => ts.isExportDeclaration(one) || ts.isImportDeclaration(one),
  );
  return passesOn && nothingElse
    ? [{ path: file, line: 1, what: 'only passes on the exports of others' }]
    : [];
}

export function placeFaults({ path: file }: Source): Fault[] {
  const what = 'is React below utils, where the content script could reach it';
  return file.startsWith('utils/') && file.endsWith('.tsx') ? [{ path: file, line: 1, what }] : [];
}

export function entrypointFaults({ path: file, text }: Source): Fault[] {
  const lines = linesIn(text);
  if (!file.startsWith('entrypoints/') || lines <= longestEntrypoint) return [];
  return [
    { path: file, line: 1, what: `is ${lines} lines; an entrypoint only wires, in ${longestEntrypoint}` },
  ];
}

/** `…manager` and `…util` say nothing about what is in a file. WXT's own folder utils/ is not a file. */
export function nameFaults(files: readonly string[]): Fault[] {
  return files
    .filter((file) => /util|manager/i.test(path.posix.basename(file)))
    .map((file) => ({ path: file, line: 1, what: 'has a name that does not say what it holds' }));
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  if (ts.isCallExpression(parent)) return `in ${parent.expression.getText()}`;
  return 'unnamed';
}

/** What is too long, as `path` or `path#function`, with its length. */
export function tooLong(source: Source): Record<string, number> {
  const found: Record<string, number> = {};
  const lines = linesIn(source.text);
  if (lines > longestFile) found[source.path] = lines;
  walk(source.tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const last = source.tree.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
    const length = last - lineOf(source, node) + 1;
    if (length > longestFunction)
      found[`${source.path}#${nameOf(node as ts.FunctionLikeDeclaration)}`] = length;
  });
  return found;
}

export type Ratchet = Readonly<Record<string, { readonly lines: number; readonly why: string }>>;

/** New or grown lengths, and entries that are no longer needed: both are faults. */
export function lengthFaults(sources: readonly Source[], ratchet: Ratchet): Fault[] {
  const found = Object.assign({}, ...sources.map(tooLong)) as Record<string, number>;
  const fault = (place: string, what: string) => ({ path: place, line: 1, what });
  const grown = Object.entries(found).flatMap(([place, lines]) => {
    const entry = ratchet[place];
    if (!entry) return [fault(place, `is ${lines} lines, with no reason on the ratchet list`)];
    if (lines > entry.lines) return [fault(place, `has grown from ${entry.lines} lines to ${lines}`)];
    return entry.why.trim() ? [] : [fault(place, 'has no reason on the ratchet list')];
  });
  const stale = Object.keys(ratchet).filter((place) => !(place in found));
  return [
    ...grown,
    ...stale.map((place) => fault(place, 'is short enough now: take it off the ratchet list')),
  ];
}
