/**
 * The path by which a screen is opened for a person, from the address of one that is open: the person's id, or
 * the note's number, is taken out and its place kept. No address that still holds a number like them is kept.
 */

/** What stood on the screen, and what it is called in a route. */
export type Standing = Readonly<Partial<Record<'personId' | 'noteRef' | 'groupRef', string>>>;

/**
 * @param address of the document that showed the screen
 * @returns '/person/{personId}/case-notes', or null when none of the values stands in the address by itself,
 *   or one of them twice
 */
export function pathOf(address: string, standing: Standing): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  let path = pathname + search;
  for (const [param, value] of Object.entries(standing)) {
    const places = placesOf(path, value);
    if (places.length > 1) return null;
    const [at] = places;
    if (at !== undefined) path = `${path.slice(0, at)}{${param}}${path.slice(at + value.length)}`;
  }
  return path.includes('{') && !/\d{4}/.test(path) ? path : null;
}

/** A value by itself: between slashes, or after an equals sign. */
function placesOf(path: string, value: string): number[] {
  if (!/^[\w-]+$/.test(value)) return [];
  return [...path.matchAll(/[^/?&=]+/g)].flatMap(({ 0: part, index }) => (part === value ? [index] : []));
}

/** The address again, for the record that is in view. */
export function addressFor(origin: string, path: string, standing: Standing): string {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(standing[name as keyof Standing] ?? ''),
  );
  return origin + filled;
}
