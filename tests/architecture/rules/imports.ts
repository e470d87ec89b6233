/**
 * Reads the imports of a source and holds them against the table in house.ts: static, dynamic, type-only and
 * re-exported ones alike. An import that cannot be read, or that leads out of the house, is a fault.
 */
import path from 'node:path';
import ts from 'typescript';
import { type Room, rooms } from './house';
import { type Fault, lineOf, type Source, walk } from './source';

export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
  readonly line: number;
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const each = named && ts.isNamedImports(named) ? named.elements : [];
  return !clause.name && each.length > 0 && each.every((one) => one.isTypeOnly);
}

function importIn(node: ts.Node): { from: ts.Node; typesOnly: boolean } | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { from: node.moduleSpecifier, typesOnly: isTypesOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: node.argument.literal, typesOnly: true };
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { from: node.moduleReference.expression, typesOnly: node.isTypeOnly };
  }
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression;
  const loads =
    called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
  return loads && node.arguments[0] ? { from: node.arguments[0], typesOnly: false } : null;
}

export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(source.tree, (node) => {
    const one = importIn(node);
    if (!one) return;
    const from = ts.isStringLiteralLike(one.from) ? one.from.text : '(computed)';
    found.push({ from, typesOnly: one.typesOnly, line: lineOf(source, node) });
  });
  return found;
}

/** The path from the root without extension or query, or null for a package. */
function insideHouse(from: string, importer: string): string | null {
  const bare = from.replace(/\?.*$/, '').replace(/\.(tsx?|m?js|css|json|svg)$/, '');
  if (/^(@@?|~~?)\//.test(bare)) return bare.replace(/^[^/]+\//, ''); // WXT's names for the root
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(importer), bare) : null;
}

export function roomOf(filePath: string): { room: Room; id: string | undefined } | null {
  const bare = filePath.replace(/\.(tsx?|m?js)$/, '');
  for (const room of rooms) {
    const match = room.where.exec(bare);
    if (match) return { room, id: match.groups?.id };
  }
  return null;
}

function packageAllowed(room: Room, from: string): boolean {
  return (room.packages ?? []).some((one) =>
    one.endsWith('!') ? from === one.slice(0, -1) : from === one || from.startsWith(`${one}/`),
  );
}

function faultIn(importer: string, { from, typesOnly }: Import): string | null {
  const here = roomOf(importer);
  if (!here) return 'is in no room of the design';
  const target = insideHouse(from, importer);
  if (target === null) {
    return packageAllowed(here.room, from) ? null : `${here.room.name} may not import the package '${from}'`;
  }
  const there = roomOf(target);
  if (!there) return `'${from}' leads out of the house`;
  if (here.id && there.id && here.id !== there.id) return `'${from}' belongs to another helper, ${there.id}`;
  const { name } = there.room;
  const { room } = here;
  if (room === there.room || room.may.includes('*') || room.may.includes(name)) return null;
  if (typesOnly && room.mayTypes?.includes(name)) return null;
  const only = room.mayTypes?.includes(name) ? ' except for its types' : '';
  return `${room.name} may not import ${name} ('${from}')${only}`;
}

export function importFaults(source: Source): Fault[] {
  if (!roomOf(source.path)) return [{ path: source.path, line: 1, what: 'is in no room of the design' }];
  return importsOf(source).flatMap((one) => {
    const what = faultIn(source.path, one);
    return what ? [{ path: source.path, line: one.line, what }] : [];
  });
}
