/**
 * Registers the one page script on exactly the origins that the profile names and the browser has granted,
 * and on nothing else. A page that is not Mosaic gets not one byte.
 */
import { browser } from '../platform/browser';
import { hostPattern, mayReach } from '../platform/hosts';
import { readInForce } from '../settings/in-force';

const scriptId = 'mosaic';
/** So early that the profile is there when the page is: nothing of the page is read before it stands. */
const runAt = 'document_start';

let last: Promise<void> = Promise.resolve();

/** One after another: two at once would each see the script missing, and the second would fail. */
export function registerPageScript(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { profile } = await readInForce();
  const hosts = new Set<string>();
  for (const origin of profile?.origins ?? []) {
    if (await mayReach(origin)) hosts.add(patternFor(origin));
  }
  const granted = [...hosts];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const isSame = registered[0]?.matches?.join() === granted.join() && registered[0]?.runAt === runAt;
  if (isSame) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches: granted,
      js: ['content-scripts/mosaic.js'],
      runAt,
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Without a port a pattern means every port, but an origin means one. Firefox knows no ports in patterns. */
function patternFor(origin: string): string {
  const { port, protocol } = new URL(origin);
  if (port !== '' || import.meta.env.FIREFOX) return hostPattern(origin);
  return `${origin}:${protocol === 'https:' ? 443 : 80}/*`;
}
