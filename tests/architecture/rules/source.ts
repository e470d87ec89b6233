/**
 * The project's own source files, parsed once by the TypeScript compiler. The rules beside this file are given
 * sources and return faults; none of them reads the disk, so each can be tried on a bad sample in a string.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/browser.mjs';
import { filesOf } from '../../../scripts/tree.mjs';

export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export function source(filePath: string, text: string): Source {
  const kind = /x$/.test(filePath) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return {
    path: filePath,
    text,
    tree: ts.createSourceFile(filePath, text, ts.ScriptTarget.Latest, true, kind),
  };
}

export const trackedFiles: readonly string[] = filesOf(root);

export function textOf(filePath: string): string {
  return readFileSync(path.join(root, filePath), 'utf8');
}

function sourcesIn(...folders: string[]): Source[] {
  return trackedFiles
    .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file))
    .map((file) => source(file, textOf(file)));
}

/** What ships. */
export const house = sourcesIn('entrypoints', 'components', 'utils');
export const scripts = sourcesIn('scripts');
/** The council's collector, which ships apart. */
export const pool = sourcesIn('pool');

export function lineOf({ tree }: Source, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** One line a fault, so that a failing test reads as a list of places. */
export function list(faults: readonly Fault[]): string[] {
  return faults.map(({ path: file, line, what }) => `${file}:${line} ${what}`);
}
