/**
 * Reads JSON text from outside: small enough, each key once, every character whole. `JSON.parse` alone would
 * let the last of two equal keys win in silence, and half a character through.
 */
import type { Checked, Problem } from './untrusted';

/** Parses JSON text of at most `maxLength` characters; problems name the place in plain words. */
export function readJson(text: string, maxLength: number): Checked<unknown> {
  if (text.length > maxLength)
    return refused('the file', `This is too large: at most ${maxLength} characters are read.`);
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') return refused('the file', 'This is empty.');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return refused(`line ${lineOfFault(bare)}`, faultWords);
  }
  const problems = faultsInText(bare);
  return problems.length > 0 ? { verdict: 'refused', problems } : { verdict: 'fits', value };
}

function refused(path: string, message: string): { verdict: 'refused'; problems: Problem[] } {
  return { verdict: 'refused', problems: [{ path, message }] };
}

const faultWords =
  'This is not JSON: reading stopped here. Look for a missing comma, bracket or quotation mark, here or just before.';

const nextToken =
  /[ \t\n\r]*(?:("(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What may come next: `after` is the end of a value, where a comma or a closing bracket stands. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after';

/** The line of the first token that cannot stand where it stands; browsers' own words for it differ. */
function lineOfFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  nextToken.lastIndex = 0;
  for (let found = nextToken.exec(text); found; found = nextToken.exec(text)) {
    const next = afterToken(expected, found[1] ?? null, found[2] ?? '', open);
    if (!next) break;
    expected = next;
    at = nextToken.lastIndex;
  }
  const rest = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  return text.slice(0, at + rest).split('\n').length;
}

function afterToken(expected: Expected, word: string | null, mark: string, open: string[]): Expected | null {
  const inner = open.at(-1);
  if (word !== null) {
    if (expected === 'value' || expected === 'value-or-end') return 'after';
    return expected.startsWith('key') && word.startsWith('"') ? 'colon' : null;
  }
  if (mark === '{' || mark === '[') {
    if (!expected.startsWith('value')) return null;
    open.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') return expected === 'after' && inner ? (inner === '{' ? 'key' : 'value') : null;
  const mayEnd = expected === 'after' || expected.endsWith('-or-end');
  return mayEnd && open.pop() === (mark === '}' ? '{' : '[') ? 'after' : null;
}

interface Open {
  /** Keys of an object so far; null in a list. */
  readonly keys: Set<string> | null;
  at: string | number;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Keys that stand twice and characters that are not whole, in text that is known to be JSON. */
function faultsInText(text: string): Problem[] {
  const problems: Problem[] = [];
  const open: Open[] = [];
  const place = () => open.map(({ at }) => (typeof at === 'number' ? at + 1 : at)).join(' › ') || 'the file';
  let isKey = false;
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') {
      open.push(token === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 0 });
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token === ',') {
      if (typeof inner?.at === 'number') inner.at += 1;
      isKey = inner?.keys instanceof Set;
    } else if (token === ':') isKey = false;
    else {
      const word: string = JSON.parse(token);
      if (inner?.keys && isKey) {
        inner.at = word;
        if (inner.keys.has(word))
          problems.push({ path: place(), message: 'This key stands here twice. Take one of them out.' });
        inner.keys.add(word);
      }
      if (!word.isWellFormed())
        problems.push({ path: place(), message: 'This holds half a character (a lone surrogate).' });
    }
  }
  return problems;
}
