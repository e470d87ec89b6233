/**
 * Which packages stand in a build, by what the bundler wrote into it and not by what package.json hopes. A package that
 * is only for building or testing, and is found in a build, stops the release.
 */
import path from 'node:path';

export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A place in the lock file, such as `node_modules/react`. */
export type Place = string;

/**
 * Tools that write a little of their own into what they build: how an entrypoint starts, how a part is loaded late.
 * Each has its reason in docs/decisions/dependencies.md.
 */
const toolsThatWrite = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill', 'vite', 'rolldown'];

/** The package that a bundled module came from; null for a module of this project. */
export function placeOf(moduleId: string): Place | null {
  const tool = /^(?:\0|virtual:)(vite|rolldown|wxt)\b/.exec(moduleId)?.[1];
  if (tool) return `node_modules/${tool}`;
  const at = moduleId.replaceAll(path.sep, '/').indexOf('/node_modules/');
  if (at < 0) return null;
  const parts = moduleId
    .slice(at + 1)
    .split('?')[0]
    ?.split('/');
  const last = parts?.lastIndexOf('node_modules') ?? -1;
  if (!parts || last < 0) return null;
  return parts.slice(0, last + (parts[last + 1]?.startsWith('@') ? 3 : 2)).join('/');
}

interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** A plug-in for the bundler that notes whose code it writes; `places` after the build, in order. */
export function watchBundles() {
  const found = new Set<Place>();
  return {
    plugin: {
      name: 'tessera:shipped',
      generateBundle(_options: unknown, bundle: Readonly<Record<string, Chunk>>) {
        for (const { modules = {} } of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(modules)) {
            const place = renderedLength > 0 ? placeOf(id) : null;
            if (place) found.add(place);
          }
      },
    },
    places: (): Place[] => [...found].sort(),
  };
}

/** Run-time packages and all that they need, as places of the lock file. */
export function runtimePlaces({ packages }: Lock): ReadonlySet<Place> {
  const reached = new Set<Place>();
  const reach = (from: Place, { dependencies = {} }: LockedPackage) => {
    for (const name of Object.keys(dependencies)) {
      const nested = `${from}/node_modules/${name}`;
      const place = packages[nested] ? nested : `node_modules/${name}`;
      const found = packages[place];
      if (!found || reached.has(place)) continue;
      reached.add(place);
      reach(place, found);
    }
  };
  const root = packages[''];
  if (root) reach('', root);
  return reached;
}

/** Why these may not be shipped; empty when they may. */
export function faultsInShipped(places: readonly Place[], lock: Lock): string[] {
  const runtime = runtimePlaces(lock);
  const tools = new Set(toolsThatWrite.map((name) => `node_modules/${name}`));
  return places.flatMap((place) => {
    if (!lock.packages[place]) return [`${place} is in the build and not in package-lock.json`];
    if (runtime.has(place) || tools.has(place)) return [];
    return [`${place} is in the build, and package.json does not name it as a run-time package`];
  });
}

/** `@wxt-dev/browser` of `node_modules/@wxt-dev/browser`. */
export function nameOf(place: Place): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
