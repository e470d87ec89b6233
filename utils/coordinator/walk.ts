/**
 * Walks a profile's route in one tab: open an address, follow a link, expect a screen. Says where it stopped
 * and why; it never tries another way by itself.
 */
import * as z from 'zod/mini';
import type { PageFacts } from '../domain/page-facts';
import type { Profile } from '../domain/profile/schema';
import type { Arrival, PageLink } from './page-link';

export interface Site {
  readonly profile: Profile;
  /** The exact origin on which the person started, one of the profile's. */
  readonly origin: string;
}

export type Stop = 'silence' | 'tab-gone' | 'signed-out' | 'other-screen' | 'no-link';

export type Walked =
  | { readonly verdict: 'there'; readonly facts: PageFacts }
  | { readonly verdict: 'stopped'; readonly because: Stop; readonly facts: PageFacts | null };

const linkResult = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('found'), url: z.string() }),
  z.strictObject({ verdict: z.literal('drifted'), field: z.string() }),
]);

/** @param params values for `{personId}`, `{noteRef}`, `{groupRef}` in the route's paths */
export async function walk(
  link: PageLink,
  { profile, origin }: Site,
  routeId: string,
  params: Readonly<Record<string, string>>,
): Promise<Walked> {
  let facts = link.current();
  for (const step of profile.routes[routeId] ?? []) {
    if (step.do === 'expect') {
      if (facts?.screen !== step.screen) return { verdict: 'stopped', because: 'other-screen', facts };
      continue;
    }
    const url =
      step.do === 'open' ? origin + filled(step.path, params) : await linkOf(link, facts, step.action);
    if (!url || new URL(url).origin !== origin) return { verdict: 'stopped', because: 'no-link', facts };
    const arrival = await link.travel(url);
    if (arrival.verdict !== 'arrived') return { verdict: 'stopped', because: arrival.verdict, facts: null };
    facts = arrival.facts;
    if (isSignedOut(arrival)) return { verdict: 'stopped', because: 'signed-out', facts };
  }
  return facts ? { verdict: 'there', facts } : { verdict: 'stopped', because: 'silence', facts: null };
}

function isSignedOut(arrival: Extract<Arrival, { verdict: 'arrived' }>): boolean {
  return arrival.facts.screen === 'sign-in';
}

async function linkOf(link: PageLink, facts: PageFacts | null, action: string): Promise<string | null> {
  const step = await link.step('copy.link', { screen: facts?.screen ?? '', action }, linkResult);
  return step.verdict === 'done' && step.result.verdict === 'found' ? step.result.url : null;
}

function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
}
