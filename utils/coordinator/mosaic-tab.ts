/**
 * The one tab of Mosaic that a test on the setup page works in. More than one would leave open which window an
 * observation is about; none is opened here without a person.
 */
import { browser } from '../platform/browser';

export type MosaicTab =
  | { readonly verdict: 'one'; readonly tabId: number; readonly origin: string; readonly url: string }
  | { readonly verdict: 'none' }
  | { readonly verdict: 'several' };

export async function mosaicTab(origins: readonly string[]): Promise<MosaicTab> {
  const tabs = await browser.tabs.query({});
  const ours = tabs.flatMap(({ id, url = '' }) => {
    const origin = origins.find((one) => url.startsWith(`${one}/`));
    return id !== undefined && origin ? [{ verdict: 'one', tabId: id, origin, url } as const] : [];
  });
  const [first, second] = ours;
  if (!first) return { verdict: 'none' };
  return second ? { verdict: 'several' } : first;
}
