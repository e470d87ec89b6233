/**
 * What moved on a screen since it was tested, for the Mosaic team: how each part was, how it is now, and where
 * it may be. A likely place is a hint to point at; nothing is repaired by it.
 */
import { namesOfParts } from './part-names';
import { partsOf } from './parts';
import type { Screen } from './schema';
import type { Sample, Samples } from './tested';

/** A control or button of a page: what kind of element, and the words beside or on it. */
export interface Control {
  readonly is: string;
  readonly said: string;
}

export interface Move {
  readonly part: string;
  /** What a person calls it. */
  readonly name: string;
  readonly expected: string;
  /** Null where it is not found exactly once. */
  readonly found: string | null;
  /** Where it is not found: the words of a control of its kind that is no other part; null where none would do. */
  readonly likely: string | null;
}

export function movesOn(screen: Screen, then: Samples, now: Samples, controls: readonly Control[]): Move[] {
  const known = partsOf(screen).map(([part]) => part);
  const taken = new Set(Object.values(now).map(nameOfControl));
  const free = controls.filter((control) => control.said !== '' && !taken.has(nameOfControl(control)));
  return known.flatMap((part) => {
    const was = then[part];
    const is = now[part];
    if (!was || (is ? isSame(was, is) : part.startsWith('lists.'))) return [];
    const name = namesOfParts(screen, [part]);
    const found = is ? describe(screen, is) : null;
    return [{ part, name, expected: describe(screen, was), found, likely: is ? null : likelyFor(was, free) }];
  });
}

function isSame(one: Sample, other: Sample): boolean {
  const alike = one.is === other.is && one.said === other.said && one.after === other.after;
  return alike && one.ways.join() === other.ways.join();
}

/** Of the same kind; the one that shares most words with it, else the only one of its kind. */
function likelyFor(was: Sample, free: readonly Control[]): string | null {
  const alike = free.filter(({ is }) => is === was.is);
  const shared = (one: Control) =>
    wordsOf(one.said).filter((word) => wordsOf(was.said).includes(word)).length;
  const [best] = [...alike].sort((one, other) => shared(other) - shared(one));
  if (!best) return null;
  return shared(best) > 0 || alike.length === 1 ? `‘${best.said}’` : null;
}

function describe(screen: Screen, { is, said, after }: Sample): string {
  const kind = kindWords[is.split(':').at(-1) ?? ''] ?? kindWords[is.split(':')[0] ?? ''] ?? is;
  const words = said === '' ? kind : `${kind} ‘${said}’`;
  return after === '' ? `${words}, first on the page` : `${words}, after ${namesOfParts(screen, [after])}`;
}

const kindWords: Readonly<Record<string, string>> = {
  text: 'text field',
  textarea: 'large text field',
  textbox: 'text editor',
  checkbox: 'tick box',
  'select-one': 'list to choose one from',
  'select-multiple': 'list to choose several from',
  submit: 'button',
  button: 'button',
  a: 'link',
  dd: 'value shown',
  td: 'value shown',
  caption: 'list',
  table: 'list',
};

function nameOfControl({ is, said }: Control): string {
  return `${is} ${said}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(' ');
}
