/**
 * The parts of a screen that a profile locates, under one key each, and what a person calls them. Never a
 * value: only where things are and what Mosaic itself writes beside them.
 */
import type { Locator, Screen } from './schema';

/** Every part of a screen that must be found once: `identity.id`, `fields.title`, `lists.notes`, `actions.save-draft`. */
export function partsOf({ identity, fields, lists, actions }: Screen): [part: string, find: Locator][] {
  const under = (group: string, all: object, find: (one: never) => Locator) =>
    Object.entries(all).map(([name, one]): [string, Locator] => [`${group}.${name}`, find(one as never)]);
  return [
    ...under('identity', identity ?? {}, (locator: Locator) => locator),
    ...under('fields', fields, ({ find }: Screen['fields'][string]) => find),
    ...under('lists', lists, ({ table }: Screen['lists'][string]) => table),
    ...under('actions', actions, ({ find }: Screen['actions'][string]) => find),
  ];
}
