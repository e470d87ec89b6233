/** Types of scripts/browser.mjs, for tests and the demonstration. */
export interface FoundBrowser {
  readonly path: string;
  readonly source: string;
}
export const root: string;
export const noteFile: string;
export const cacheFolder: string;
export const browserSettings: readonly string[];
export function browserPlaces(
  platform?: NodeJS.Platform,
  env?: NodeJS.ProcessEnv,
): { place: string; source: string }[];
export function findBrowser(options?: {
  platform?: NodeJS.Platform;
  env?: NodeJS.ProcessEnv;
  exists?: (place: string) => boolean;
}): FoundBrowser | null;
export function rememberBrowser(browser: FoundBrowser): void;
export function rememberedBrowser(): FoundBrowser | null;
