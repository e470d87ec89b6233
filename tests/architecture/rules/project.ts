/**
 * Rules about the project rather than its code: pinned packages, each with its reason, and nothing in the tree that
 * names the machine or the network where it was written.
 */
import type { Fault } from './source';

export interface Packages {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const everyPackage = ({ dependencies, devDependencies }: Packages) =>
  Object.entries({ ...dependencies, ...devDependencies });

const inPackages = (what: string): Fault => ({ path: 'package.json', line: 1, what });

export function versionFaults(packages: Packages): Fault[] {
  return everyPackage(packages)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => inPackages(`${name} is '${version}', not one exact version`));
}

/** Each package needs a line of its own that names it in backticks. */
export function reasonFaults(packages: Packages, reasons: string): Fault[] {
  return everyPackage(packages)
    .filter(([name]) => !reasons.includes(`\`${name}\``))
    .map(([name]) => inPackages(`${name} has no line in docs/decisions/dependencies.md`));
}

// Written in pieces, so that this file does not name them either.
const homes = ['work', 'root', 'home', 'Users'].join('|');
const localPath = new RegExp(`(^|[\\s'"\`(=:,])(file://)?/(${homes})/[\\w.-]+`);
const hosts = ['registry', 'artifactory', 'nexus', 'verdaccio', 'mirror'].join('|');
const packageHost = new RegExp(`https?://[\\w.-]*(${hosts})[\\w.-]*`, 'gi');
const publicHost = /^https?:\/\/registry\.npmjs\.org$/i;

export function workplaceFaults(path: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, at) => {
    const private_ = (line.match(packageHost) ?? []).filter((host) => !publicHost.test(host));
    const found = [localPath.exec(line)?.[0].trim(), ...private_].filter(Boolean);
    return found.map((name) => ({
      path,
      line: at + 1,
      what: `names the place where it was written: ${name}`,
    }));
  });
}
