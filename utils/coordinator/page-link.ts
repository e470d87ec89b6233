/**
 * The workbench's line to one tab's pages: hears what each new page says of itself, sends it one step at a
 * time with a deadline, and notices other windows of the same site. A page that does not answer is silence,
 * never a yes.
 */
import type * as z from 'zod/mini';
import { type PageFacts, pageFactsSchema } from '../domain/page-facts';
import { type Profile, usuallyAnswersWithin } from '../domain/profile/schema';
import { hear } from '../messaging/send';
import { stepReplySchema } from '../messaging/step';
import { browser } from '../platform/browser';
import { sleep, within } from '../platform/clock';
import { watchOtherTabs } from './other-tabs';
import { addressOf } from './tab-in-view';

export type Arrival =
  | { readonly verdict: 'arrived'; readonly facts: PageFacts; readonly url: string }
  | { readonly verdict: 'silence' }
  | { readonly verdict: 'tab-gone' };

export type StepOutcome<T> =
  | { readonly verdict: 'done'; readonly result: T }
  | { readonly verdict: 'silence' }
  /** The page said that it did not carry the step out. */
  | { readonly verdict: 'refused' };

export interface PageLink {
  readonly tabId: number;
  /** What the tab's page last said of itself; null before the first word. */
  current(): PageFacts | null;
  /** Loads an address and waits for the new page to speak. */
  travel(url: string): Promise<Arrival>;
  /** Waits for a page other than the one with this nonce. */
  nextPage(afterNonce: string | null): Promise<Arrival>;
  /** Asks the page in view to say again what it is; null when there is no page that Tessera knows. */
  ask(): Promise<PageFacts | null>;
  step<S extends z.ZodMiniType>(name: string, input: unknown, result: S): Promise<StepOutcome<z.output<S>>>;
  /** Counts pages of other tabs that began to load, spoke or were left since the link was opened. */
  disturbances(): number;
  onPage(callback: (facts: PageFacts) => void): void;
  close(): void;
}

/** A load that has ended without a page that speaks (no connection, an answer broken off) is known by then. */
const speakDeadlineMs = 5_000;
const stepDeadlineMs = 5_000;
const askDeadlineMs = 3_000;

/** @param profile whose site it is: its origins, and how long it may take to answer; null before there is one */
export function openPageLink(tabId: number, profile: Pick<Profile, 'origins' | 'session'> | null): PageLink {
  const patienceMs = (profile?.session.answersWithin ?? usuallyAnswersWithin) * 1000;
  let facts: PageFacts | null = null;
  const pages = hearPages(tabId, patienceMs, (seen) => {
    facts = seen;
  });
  const others = watchOtherTabs(tabId, profile?.origins ?? []);
  const sendTo = (message: unknown, deadlineMs: number) =>
    within<unknown, null>(deadlineMs, browser.tabs.sendMessage(tabId, message, { frameId: 0 }), null);
  return {
    tabId,
    current: () => facts,
    nextPage: pages.next,
    async travel(url) {
      // A page that has not spoken yet may do so while it is being left: its late word is no arrival.
      const left = facts === null ? await addressOf(tabId) : null;
      const isLate = (seenAt: string) => seenAt === left && seenAt !== url;
      const arrival = pages.next(facts?.nonce ?? null, isLate);
      const isGone = await browser.tabs.update(tabId, { url }).then(
        () => false,
        () => true,
      );
      return isGone ? { verdict: 'tab-gone' } : arrival;
    },
    async ask() {
      const parsed = pageFactsSchema.safeParse(await sendTo({ tessera: 'page.ask' }, askDeadlineMs));
      facts = parsed.success ? parsed.data : null;
      return facts;
    },
    async step(name, input, result) {
      if (!facts) return { verdict: 'silence' };
      const reply = stepReplySchema.safeParse(
        await sendTo({ step: name, nonce: facts.nonce, input }, stepDeadlineMs),
      );
      if (!reply.success) return { verdict: 'silence' };
      if (reply.data.verdict === 'refused') return { verdict: 'refused' };
      const parsed = result.safeParse(reply.data.result);
      // An answer that cannot be read says nothing of what was done: it is silence, never a refusal.
      return parsed.success ? { verdict: 'done', result: parsed.data } : { verdict: 'silence' };
    },
    disturbances: others.count,
    onPage: pages.watch,
    close() {
      pages.stop();
      others.stop();
    },
  };
}

interface Pages {
  next(afterNonce: string | null, isLate?: (url: string) => boolean): Promise<Arrival>;
  watch(callback: (facts: PageFacts) => void): void;
  stop(): void;
}

/** Hears the pages of one tab, and that the tab has gone. */
function hearPages(tabId: number, patienceMs: number, onSeen: (facts: PageFacts) => void): Pages {
  const waiters = new Set<(arrival: Arrival) => void>();
  const watchers = new Set<(facts: PageFacts) => void>();
  const stopHearing = hear({
    'page.seen': (seen, sender) => {
      if (sender.tabId !== tabId) return undefined;
      onSeen(seen);
      for (const waiter of waiters) waiter({ verdict: 'arrived', facts: seen, url: sender.url });
      for (const watcher of watchers) watcher(seen);
      return undefined;
    },
  });
  let isGone = false;
  const onRemoved = (id: number) => {
    if (id !== tabId) return;
    isGone = true;
    for (const waiter of waiters) waiter({ verdict: 'tab-gone' });
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  const loads = new Set<(status: string) => void>();
  const onUpdated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, { status }) => {
    if (id === tabId && status) for (const load of loads) load(status);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    next(afterNonce, isLate = () => false) {
      if (isGone) return Promise.resolve({ verdict: 'tab-gone' });
      let waiter: ((arrival: Arrival) => void) | null = null;
      let load: ((status: string) => void) | null = null;
      const arrival = new Promise<Arrival>((resolve) => {
        let hasBegun = false;
        load = (status) => {
          if (status === 'loading') hasBegun = true;
          else if (hasBegun) void sleep(speakDeadlineMs).then(() => resolve({ verdict: 'silence' }));
        };
        loads.add(load);
        waiter = (next) => {
          const isOld = next.verdict === 'arrived' && (next.facts.nonce === afterNonce || isLate(next.url));
          if (!isOld) resolve(next);
        };
        waiters.add(waiter);
      });
      return within<Arrival, Arrival>(patienceMs, arrival, { verdict: 'silence' }).finally(() => {
        if (waiter) waiters.delete(waiter);
        if (load) loads.delete(load);
      });
    },
    watch: (callback) => watchers.add(callback),
    stop() {
      stopHearing();
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
      watchers.clear();
    },
  };
}
