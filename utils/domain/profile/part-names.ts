/**
 * What a person calls the parts of a screen: the words that Mosaic writes beside them, as the profile knows
 * them. For messages only; nothing is found by it.
 */
import { partsOf } from './parts';
import type { Locator, Screen } from './schema';

/** So many are named; more would only say that the whole page is another one. */
const most = 4;

/**
 * @param parts keys of parts ('fields.contact-date'), names alone ('contact-date'), or a list's ('notes › table')
 * @returns ‘Contact date’, ‘Title’
 */
export function namesOfParts(screen: Screen | undefined, parts: readonly string[]): string {
  const names = [...new Set(parts.map((part) => nameOfPart(screen, part)))];
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

function nameOfPart(screen: Screen | undefined, part: string): string {
  const [name = part, detail] = part.split(' › ');
  const own = screen ? partsOf(screen).find(([key]) => key === name || key.endsWith(`.${name}`)) : undefined;
  const words = own ? wordsIn(own[1]) : null;
  const called = words ? `‘${words}’` : (name.split('.').at(-1) ?? name);
  if (detail === undefined || detail === 'table') return called;
  const heading = screen?.lists[name]?.columns[detail];
  return `${called}, ${heading ? `column ‘${heading}’` : detail}`;
}

function wordsIn(find: Locator): string | null {
  for (const way of find) if ('text' in way && way.text) return way.text;
  return null;
}
