/**
 * The council's collector, where policy names one that this build may reach. A store build may reach none: its
 * content security policy has no address, and nobody can add one without a new build.
 */
import { browser } from '../platform/browser';
import { mayConnect } from '../platform/post';
import { type Policy, readPolicy } from './policy';

export type Collector = NonNullable<Policy['evidence']['collector']> & {
  /** People that any figure of several people needs. */
  readonly leastPeople: number;
};

/** The council's collector, where this build may reach it. */
export async function readCollector(): Promise<Collector | null> {
  const { policy } = await readPolicy();
  if (policy.verdict !== 'fits' || !policy.value.evidence.collector) return null;
  const { collector: named, leastPeople } = policy.value.evidence;
  const held = browser.runtime.getManifest().content_security_policy as
    | { extension_pages?: string }
    | undefined;
  return mayConnect(held?.extension_pages ?? '', named.address) ? { ...named, leastPeople } : null;
}

/** Where the dashboard may read the pool's summary, and with which token. */
export interface PoolDoor {
  readonly address: string;
  readonly token: string;
}

/** Null where policy gives no token that reads, or names no collector that this build may reach. */
export async function readPoolDoor(): Promise<PoolDoor | null> {
  const collector = await readCollector();
  return collector?.readToken ? { address: collector.address, token: collector.readToken } : null;
}
