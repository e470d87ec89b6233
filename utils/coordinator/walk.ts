/**
 * Walks a profile's route in one tab: open an address, follow a link, send a search, expect a screen. Says where
 * it stopped and why; it never tries another way by itself.
 */
import type { PageFacts } from '../domain/page-facts';
import type { Profile, RouteStep } from '../domain/profile/schema';
import { type LinkResult, linkResult, searchResult } from '../messaging/way-acts';
import type { Arrival, PageLink, StepOutcome } from './page-link';
import { followMarked } from './script-link';

export interface Site {
  readonly profile: Profile;
  /** The exact origin on which the person started, one of the profile's. */
  readonly origin: string;
}

export type Stop = 'silence' | 'tab-gone' | 'signed-out' | 'other-screen' | 'no-link';

export type Walked =
  | { readonly verdict: 'there'; readonly facts: PageFacts }
  | { readonly verdict: 'stopped'; readonly because: Stop; readonly facts: PageFacts | null };

/** What stands in braces in a route, such as `personId`; a search and a row may hold words, an address may not. */
export type RouteParams = Readonly<Record<string, string>>;

/** What one step came to: a new page, the same page, or why not. */
type Stepped = Arrival | { readonly verdict: 'stays' } | { readonly verdict: 'no-link' | 'other-screen' };

export async function walk(
  link: PageLink,
  site: Site,
  routeId: string,
  params: RouteParams,
): Promise<Walked> {
  let facts = link.current();
  for (const step of site.profile.routes[routeId] ?? []) {
    const stepped = await takeStep(link, site, step, params);
    if (stepped.verdict === 'stays') continue;
    if (stepped.verdict === 'no-link' || stepped.verdict === 'other-screen')
      return { verdict: 'stopped', because: stepped.verdict, facts };
    if (stepped.verdict !== 'arrived') return { verdict: 'stopped', because: stepped.verdict, facts: null };
    facts = stepped.facts;
    if (facts.screen === 'sign-in') return { verdict: 'stopped', because: 'signed-out', facts };
  }
  return facts ? { verdict: 'there', facts } : { verdict: 'stopped', because: 'silence', facts: null };
}

async function takeStep(link: PageLink, site: Site, step: RouteStep, params: RouteParams): Promise<Stepped> {
  const screen = link.current()?.screen ?? '';
  switch (step.do) {
    case 'open':
      return open(link, site, site.origin + filled(step.path, params, encodeURIComponent));
    case 'expect':
      return { verdict: screen === step.screen ? 'stays' : 'other-screen' };
    case 'fill':
    case 'choose': {
      const text = step.do === 'fill' ? filled(step.with, params) : step.option;
      const written = await link.step('way.fill', { screen, field: step.field, text }, searchResult);
      return { verdict: isDone(written) ? 'stays' : 'no-link' };
    }
    case 'press':
      return whenMoved(link, async () =>
        isDone(await link.step('way.search', { screen, action: step.action }, searchResult)),
      );
    case 'follow':
      return follow(link, site, await linkFor(link, screen, step, params));
  }
}

function linkFor(
  link: PageLink,
  screen: string,
  { action = '', row }: Extract<RouteStep, { do: 'follow' }>,
  params: RouteParams,
): Promise<StepOutcome<LinkResult>> {
  if (!row) return link.step('way.link', { screen, action }, linkResult);
  const where = Object.fromEntries(
    Object.entries(row.where).map(([column, text]) => [column, filled(text, params)]),
  );
  const { list, column } = row;
  return link.step('way.row', { screen, list, where, column }, linkResult);
}

async function follow(link: PageLink, site: Site, step: StepOutcome<LinkResult>): Promise<Stepped> {
  if (step.verdict !== 'done' || step.result.verdict === 'drifted') return { verdict: 'no-link' };
  if (step.result.verdict === 'leads-to') return open(link, site, step.result.url);
  return whenMoved(link, () => followMarked(link.tabId));
}

async function open(link: PageLink, { origin }: Site, url: string): Promise<Stepped> {
  return new URL(url).origin === origin ? link.travel(url) : { verdict: 'no-link' };
}

/** The page that comes of an act in this one. Listened for first: a quick answer must not be missed. */
async function whenMoved(link: PageLink, act: () => Promise<boolean>): Promise<Stepped> {
  const arrival = link.nextPage(link.current()?.nonce ?? null);
  return (await act()) ? arrival : { verdict: 'no-link' };
}

function isDone(step: StepOutcome<{ readonly verdict: string }>): boolean {
  return step.verdict === 'done' && step.result.verdict === 'done';
}

function filled(text: string, params: RouteParams, as: (value: string) => string = String): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => as(params[name] ?? ''));
}
