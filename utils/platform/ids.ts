/**
 * The only source of randomness: ids that say nothing about whom or when.
 */
export function newId(): string {
  return crypto.randomUUID();
}
