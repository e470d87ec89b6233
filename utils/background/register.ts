/**
 * Registers the one page script on exactly the origins that the profile names and the browser has granted,
 * and on nothing else. A page that is not Mosaic gets not one byte.
 */
import { browser } from '../platform/browser';
import { readInForce } from '../settings/in-force';

const scriptId = 'mosaic';

export async function registerPageScript(): Promise<void> {
  const { profile } = await readInForce();
  const wanted = (profile?.origins ?? []).map((origin) => `${origin}/*`);
  const granted: string[] = [];
  for (const match of wanted) {
    if (await browser.permissions.contains({ origins: [match] })) granted.push(match);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const same = registered[0]?.matches?.join() === granted.join();
  if (same) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches: granted,
      js: ['content-scripts/mosaic.js'],
      runAt: 'document_end',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}
