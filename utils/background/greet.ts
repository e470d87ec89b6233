/**
 * Answers a page's hello with the profile, already checked, and whether copying is switched on. A page of
 * another origin than the profile's own gets none: a browser's host pattern may cover more than one port.
 */
import type { Sender } from '../messaging/send';
import type { Reply } from '../messaging/table';
import { type InForce, readInForce } from '../settings/in-force';

/** Checked once and again after each change, not for every page: a page waits for it. Goes with the worker. */
let inForce: Promise<InForce> | null = null;

/** To be called when a setting has changed. Writing never relies on this: a run asks for itself. */
export function forgetGreeting(): void {
  inForce = null;
}

export async function greet({ url }: Sender): Promise<Reply<'page.hello'>> {
  inForce ??= readInForce();
  const { profile, source, policy } = await inForce;
  const isOurs = profile?.origins.includes(originOf(url)) ?? false;
  return {
    profile: isOurs ? profile : null,
    pilot: source === 'pilot',
    copyOn: (policy?.writeEnabled && policy.copy.enabled) ?? false,
  };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
