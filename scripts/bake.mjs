/**
 * Turns the store build into one council's build: the exact origins of its profile instead of the right to ask
 * for any, and the profile and policy inside. Refuses a doubtful origin, and then writes nothing at all.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The only hosts that may go without https: this machine, for trials against a stand-in. */
const loopback = new Set(['127.0.0.1', 'localhost']);

/** What is wrong with an origin, in words for the person who wrote it, or null. */
export function faultInOrigin(text) {
  if (typeof text !== 'string' || text === '')
    return 'must be an origin such as https://mosaic.example.gov.uk';
  if (text.includes('*')) return 'has a wildcard; name each origin in full';
  let url;
  try {
    url = new URL(text);
  } catch {
    return 'is not an origin such as https://mosaic.example.gov.uk';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `begins with ${url.protocol}, not https:`;
  if (url.username || url.password) return 'holds a user name or password';
  if (url.pathname !== '/' || url.search || url.hash || text.endsWith('/')) {
    return `goes on after the host; write ${url.origin}`;
  }
  if (url.protocol === 'http:' && !loopback.has(url.hostname)) return 'must begin with https://';
  if (url.origin !== text) return `is not in its plain form; write ${url.origin}`;
  return null;
}

/** Every fault in a council's file, each with its place. An empty list means that it may be baked. */
export function faultsInCouncil(council) {
  if (typeof council !== 'object' || council === null)
    return ['the file must hold { "profile": …, "policy": … }'];
  const faults = [];
  const { profile, policy = {} } = council;
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    faults.push('policy must be an object');
  const origins = profile?.origins;
  if (!Array.isArray(origins) || origins.length === 0)
    return [...faults, 'profile.origins must list at least one origin'];
  origins.forEach((origin, at) => {
    const fault = faultInOrigin(origin);
    if (fault) faults.push(`profile.origins[${at}] (${JSON.stringify(origin)}) ${fault}`);
    else if (origins.indexOf(origin) !== at)
      faults.push(`profile.origins[${at}] (${origin}) is listed twice`);
  });
  const collector = policy?.evidence?.collector;
  const fault = collector === undefined ? null : faultInOrigin(collector?.address);
  if (fault)
    faults.push(`policy.evidence.collector.address (${JSON.stringify(collector?.address)}) ${fault}`);
  return faults;
}

/** Firefox knows no ports in a pattern: one that names a port matches no page. Tessera compares the whole origin itself. */
function withoutPort(origin) {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

/**
 * The store build's manifest with the council's hosts and no others. Its pages may connect to the council's collector
 * where there is one, and to nothing else.
 */
export function councilManifest(manifest, origins, collector) {
  const { optional_host_permissions: _askedForAny, ...rest } = manifest;
  const isFirefox = manifest.browser_specific_settings !== undefined;
  const hosts = new Set(origins.map((origin) => `${isFirefox ? withoutPort(origin) : origin}/*`));
  const baked = { ...rest, host_permissions: [...hosts] };
  if (collector === undefined) return baked;
  const policy = rest.content_security_policy.extension_pages;
  const extension_pages = policy.replace("connect-src 'self'", `connect-src 'self' ${collector}`);
  return { ...baked, content_security_policy: { ...rest.content_security_policy, extension_pages } };
}

/**
 * Copies `from` to `to` with the council inside. Replaces only an earlier council build; everything is made
 * beside the place and put there in one move, so a half-baked build cannot be loaded.
 */
export function bakeCouncil({ from, to, council }) {
  const faults = faultsInCouncil(council);
  if (faults.length > 0)
    throw new Error(`This council cannot be baked:\n${faults.map((one) => `- ${one}`).join('\n')}`);
  const manifestFile = path.join(from, 'manifest.json');
  if (!existsSync(manifestFile))
    throw new Error(`There is no build in ${from}: run \`npm run build\` first.`);
  if (existsSync(path.join(from, 'council.json')))
    throw new Error(`${from} is a council build, not the store build.`);
  if (existsSync(to) && !existsSync(path.join(to, 'council.json'))) {
    throw new Error(`${to} is not an earlier council build, so it was left alone.`);
  }
  const { profile, policy = {} } = council;
  const collector = policy.evidence?.collector?.address;
  const manifest = councilManifest(
    JSON.parse(readFileSync(manifestFile, 'utf8')),
    profile.origins,
    collector,
  );
  const making = mkdtempSync(`${path.resolve(to)}-making-`);
  try {
    cpSync(from, making, { recursive: true });
    writeFileSync(path.join(making, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(path.join(making, 'council.json'), `${JSON.stringify({ profile, policy }, null, 2)}\n`);
    rmSync(to, { recursive: true, force: true });
    renameSync(making, to);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return manifest;
}
