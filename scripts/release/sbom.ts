/**
 * The bill of materials of a build, as CycloneDX 1.6 JSON: every package of which something is shipped, with the
 * version, hash and licence that the lock file states. No date and no random number: the same build has the same one.
 */
import { type Lock, type LockedPackage, nameOf, type Place } from './shipped';

interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope: 'required';
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly purl: string;
}

export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly version: 1;
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashesOf({ integrity = '' }: LockedPackage): Component['hashes'] {
  const digest = /^sha512-(.+)$/.exec(integrity)?.[1];
  return digest ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : [];
}

function componentOf(place: Place, locked: LockedPackage): Component {
  const [name, group] = nameOf(place).split('/').reverse() as [string, string?];
  const purl = purlOf(nameOf(place), locked.version);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name,
    version: locked.version,
    scope: 'required',
    hashes: hashesOf(locked),
    licenses: locked.license ? [{ license: { id: locked.license } }] : [],
    purl,
  };
}

/** @param places packages of the lock file that are shipped; one that the lock file does not know throws */
export function sbomOf(places: readonly Place[], lock: Lock): Sbom {
  const shipped = [...places].sort().map((place) => {
    const locked = lock.packages[place];
    if (!locked) throw new Error(`${place} is not in package-lock.json`);
    return { locked, component: componentOf(place, locked), name: nameOf(place) };
  });
  const refOf = new Map(shipped.map(({ name, component }) => [name, component['bom-ref']]));
  const self = purlOf(lock.name, lock.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: lock.packages['']?.license ?? 'MIT' } }],
        purl: self,
      },
    },
    components: shipped.map(({ component }) => component),
    dependencies: [
      { ref: self, dependsOn: [...refOf.values()] },
      ...shipped.map(({ locked, component }) => ({
        ref: component['bom-ref'],
        dependsOn: Object.keys(locked.dependencies ?? {}).flatMap((name) => refOf.get(name) ?? []),
      })),
    ],
  };
}
