/**
 * Which Mosaic it is: its address, a name for the profile, and the browser's leave to look at its pages. Leave
 * is asked for one origin at a time, straight from the press, and for nothing wider.
 */
import { originSchema } from '../../domain/profile/schema';
import { askToReach, mayReach } from '../../platform/hosts';
import type { Desk } from './desk';

export interface SiteSaid {
  readonly title: string;
  readonly release: string;
  /** An origin, or the whole address of any page of it: only its beginning is kept. */
  readonly address: string;
}

const words = {
  noTitle: 'Give the profile a name, such as ‘Northshire (training)’.',
  noAddress: 'Paste the address of your Mosaic, from https:// to the end of the host name.',
  cannotAsk: 'This Tessera may not ask the browser for that site. Use a build that is made for your council.',
  refused: 'The browser did not give Tessera leave for that site. Press again and choose ‘Allow’.',
} as const;

/** Must be called straight from a press: the browser asks only then. */
export function nameSite(desk: Desk, { title, release, address }: SiteSaid): void {
  const origin = originIn(address);
  if (!title.trim() || !origin) {
    desk.say('problem', origin ? words.noTitle : words.noAddress);
    return;
  }
  desk.change({ notice: null });
  desk.keep({ ...desk.draft(), title: title.trim(), release: release.trim(), origins: [origin] });
  void mayReach(origin).then((isGranted) => {
    if (isGranted) void reachSite(desk);
  });
  askToReach(origin).then(
    (isGranted) => (isGranted ? void reachSite(desk) : desk.say('problem', words.refused)),
    () => void reachSite(desk).then((isReached) => isReached || desk.say('problem', words.cannotAsk)),
  );
}

/** Looks whether the browser lets us in, and says so. */
export async function reachSite(desk: Desk): Promise<boolean> {
  const { origins } = desk.draft();
  const granted = await Promise.all(origins.map(mayReach));
  const isReached = granted.length > 0 && granted.every((one) => one);
  desk.change({ mayReach: isReached });
  return isReached;
}

function originIn(address: string): string | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const checked = originSchema.safeParse(new URL(text).origin);
  return checked.success ? checked.data : null;
}
