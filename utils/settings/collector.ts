/**
 * The council's collector, where policy names one that this build may reach. A store build may reach none: its
 * content security policy has no address, and nobody can add one without a new build.
 */
import { browser } from '../platform/browser';
import { mayConnect } from '../platform/post';
import { type Policy, readPolicy } from './policy';

export type Collector = NonNullable<Policy['evidence']['collector']>;

export async function readCollector(): Promise<Collector | null> {
  const { policy } = await readPolicy();
  const named = policy.verdict === 'fits' ? policy.value.evidence.collector : undefined;
  if (!named) return null;
  const held = browser.runtime.getManifest().content_security_policy as
    | { extension_pages?: string }
    | undefined;
  return mayConnect(held?.extension_pages ?? '', named.address) ? named : null;
}
