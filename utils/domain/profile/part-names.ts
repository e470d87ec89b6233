/**
 * What a person calls a part of a screen: the words that Mosaic writes beside it, as the profile knows them.
 * For messages only; nothing is found by it.
 */
import { partsOf } from './parts';
import type { Locator, Screen } from './schema';

/**
 * @param part a part's key ('fields.contact-date'), its name alone ('contact-date'), or a list's ('notes › table')
 * @returns ‘Contact date’, or the name itself where the profile has no words for it
 */
export function nameOfPart(screen: Screen | undefined, part: string): string {
  const [name = part, detail] = part.split(' › ');
  const own = screen ? partsOf(screen).find(([key]) => key === name || key.endsWith(`.${name}`)) : undefined;
  const words = own ? wordsIn(own[1]) : null;
  const called = words ? `‘${words}’` : (name.split('.').at(-1) ?? name);
  if (detail === undefined || detail === 'table') return called;
  const heading = screen?.lists[name]?.columns[detail];
  return `${called}, ${heading ? `column ‘${heading}’` : detail}`;
}

function wordsIn(find: Locator): string | null {
  for (const way of find) if ('text' in way) return way.text;
  return null;
}
