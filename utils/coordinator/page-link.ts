/**
 * The workbench's line to one tab's pages: hears what each new page says of itself, sends it one step at a
 * time with a deadline, and notices other windows of the same site. A page that does not answer is silence,
 * never a yes.
 */
import type * as z from 'zod/mini';
import { hear } from '../messaging/send';
import { type PageFacts, pageFactsSchema } from '../domain/page-facts';
import { stepReplySchema } from '../messaging/table';
import { browser } from '../platform/browser';
import { within } from '../platform/clock';

export type Arrival =
  | { readonly verdict: 'arrived'; readonly facts: PageFacts; readonly url: string }
  | { readonly verdict: 'silence' }
  | { readonly verdict: 'tab-gone' };

export type StepOutcome<T> =
  | { readonly verdict: 'done'; readonly result: T }
  | { readonly verdict: 'silence' }
  | { readonly verdict: 'refused' };

export interface PageLink {
  readonly tabId: number;
  /** What the tab's page last said of itself; null before the first word. */
  current(): PageFacts | null;
  /** Loads an address and waits for the new page to speak. */
  travel(url: string): Promise<Arrival>;
  /** Waits for a page other than the one with this nonce. */
  nextPage(afterNonce: string | null, deadlineMs: number): Promise<Arrival>;
  /** Asks the page in view to say again what it is; null when there is no page that Tessera knows. */
  ask(): Promise<PageFacts | null>;
  step<S extends z.ZodMiniType>(name: string, input: unknown, result: S, deadlineMs?: number): Promise<StepOutcome<z.output<S>>>;
  /** Counts pages of other tabs that began to load or spoke since the link was opened. */
  disturbances(): number;
  onPage(callback: (facts: PageFacts) => void): void;
  close(): void;
}

export const loadDeadlineMs = 25_000;
const stepDeadlineMs = 5_000;

export function openPageLink(tabId: number, origins: readonly string[]): PageLink {
  let facts: PageFacts | null = null;
  let disturbed = 0;
  const waiters = new Set<(arrival: Arrival) => void>();
  const watchers = new Set<(facts: PageFacts) => void>();
  const isOurs = (url: string | undefined) => origins.some((origin) => url?.startsWith(`${origin}/`));

  const stopHearing = hear({
    'page.hello': (_body, sender) => {
      if (sender.tabId !== tabId) disturbed += 1;
      return undefined;
    },
    'page.leaving': (_body, sender) => {
      if (sender.tabId !== tabId) disturbed += 1;
      return undefined;
    },
    'page.seen': (seen, sender) => {
      if (sender.tabId !== tabId) return undefined;
      facts = seen;
      for (const waiter of waiters) waiter({ verdict: 'arrived', facts: seen, url: sender.url });
      for (const watcher of watchers) watcher(seen);
      return undefined;
    },
  });
  const onRemoved = (id: number) => {
    if (id === tabId) for (const waiter of waiters) waiter({ verdict: 'tab-gone' });
  };
  const onOther = (id: number, change: { status?: string | undefined; url?: string | undefined }, tab: { url?: string | undefined }) => {
    if (id !== tabId && change.status === 'loading' && isOurs(change.url ?? tab.url)) disturbed += 1;
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onOther as never);

  const nextPage = (afterNonce: string | null, deadlineMs: number): Promise<Arrival> => {
    let waiter: ((arrival: Arrival) => void) | null = null;
    const arrival = new Promise<Arrival>((resolve) => {
      waiter = (next) => {
        if (next.verdict === 'arrived' && next.facts.nonce === afterNonce) return;
        resolve(next);
      };
      waiters.add(waiter);
    });
    return within<Arrival, Arrival>(deadlineMs, arrival, { verdict: 'silence' }).finally(() => {
      if (waiter) waiters.delete(waiter);
    });
  };

  const step: PageLink['step'] = async (name, input, result, deadlineMs = stepDeadlineMs) => {
    if (!facts) return { verdict: 'silence' };
    const sent = browser.tabs.sendMessage(tabId, { step: name, nonce: facts.nonce, input }, { frameId: 0 });
    const reply = stepReplySchema.safeParse(await within<unknown, null>(deadlineMs, sent, null));
    if (!reply.success) return { verdict: 'silence' };
    if (reply.data.verdict === 'refused') return { verdict: 'refused' };
    const parsed = result.safeParse(reply.data.result);
    return parsed.success ? { verdict: 'done', result: parsed.data } : { verdict: 'refused' };
  };

  return {
    tabId,
    current: () => facts,
    nextPage,
    step,
    async travel(url) {
      const arrival = nextPage(facts?.nonce ?? null, loadDeadlineMs);
      const gone = browser.tabs.update(tabId, { url }).then(
        () => null,
        () => ({ verdict: 'tab-gone' }) as const,
      );
      return (await gone) ?? arrival;
    },
    async ask() {
      facts = await askPage(tabId);
      return facts;
    },
    disturbances: () => disturbed,
    onPage: (callback) => watchers.add(callback),
    close() {
      stopHearing();
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onOther as never);
      watchers.clear();
    },
  };
}

async function askPage(tabId: number): Promise<PageFacts | null> {
  const asked = browser.tabs.sendMessage(tabId, { tessera: 'page.ask' }, { frameId: 0 });
  const parsed = pageFactsSchema.safeParse(await within<unknown, null>(1_000, asked, null));
  return parsed.success ? parsed.data : null;
}

/** Other tabs and windows that show a page of these origins (law 3: they can move the person in view). */
export async function otherTabsOf(origins: readonly string[], tabId: number): Promise<{ tabId: number; where: 'tab' | 'window' }[]> {
  const tabs = await browser.tabs.query({ url: origins.map((origin) => `${origin}/*`) });
  const own = tabs.find((tab) => tab.id === tabId);
  return tabs
    .filter((tab) => tab.id !== tabId && tab.id !== undefined)
    .map((tab) => ({ tabId: tab.id as number, where: tab.windowId === own?.windowId ? 'tab' : 'window' }));
}
