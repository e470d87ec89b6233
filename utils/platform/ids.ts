/**
 * The only source of randomness: ids that say nothing about whom or when.
 */
export function newId(): string {
  return crypto.randomUUID();
}

/** From 0 up to, and without, 1: for moments that shall tell nothing. */
export function chance(): number {
  return Math.random();
}
