/**
 * Rules about what is taken in from outside and what could get out while building: the lock file says exactly what
 * package.json asks for, nothing that ships runs code when it is installed, and no script reads a secret.
 */
import type { Packages } from './project';
import type { Fault } from './source';

export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      Packages & {
        readonly version?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
}

const inLock = (what: string): Fault => ({ path: 'package-lock.json', line: 1, what });

/** Packages that are locked to another version than the one asked for, or can come as something else. */
export function lockFaults(packages: Packages, { packages: locked }: LockFile): Fault[] {
  const asked = Object.entries({ ...packages.dependencies, ...packages.devDependencies });
  const moved = asked
    .filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => inLock(`does not hold ${name} ${version}`));
  const unsealed = Object.entries(locked)
    .filter(([place, { integrity }]) => place !== '' && !integrity)
    .map(([place]) => inLock(`${place} has no hash: whatever comes would be taken`));
  return [...moved, ...unsealed];
}

/** What ships in the extension: few, and none that runs a script of its own when it is installed. */
export function shippedFaults(packages: Packages, { packages: locked }: LockFile, most: number): Fault[] {
  const direct = Object.keys(packages.dependencies ?? {}).length;
  const scripted = Object.entries(locked)
    .filter(([place, { dev, hasInstallScript }]) => place !== '' && !dev && hasInstallScript)
    .map(([place]) => inLock(`${place} ships and runs a script when it is installed`));
  return direct > most ? [inLock(`${direct} packages ship; ${most} may`), ...scripted] : scripted;
}

const secret = /(?:env\.|env\[['"]|\$\{?)\w*(?:TOKEN|SECRET|PASSWORD|CREDENTIAL|PRIVATE|API_KEY|SIGNING)\w*/;

/** Whatever builds or tests must have nothing to sign or publish with. */
export function secretFaults(path: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, at) => {
    const found = secret.exec(line)?.[0];
    return found ? [{ path, line: at + 1, what: `reads a secret: ${found}` }] : [];
  });
}
