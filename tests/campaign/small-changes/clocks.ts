/**
 * The clocks that the model advances: those of one page, or the service worker's. What the machine itself took of a
 * task is part of it; only the rest is thought, and thought takes no waiting.
 */
import type { Page } from 'puppeteer-core';
import { thinkFor } from '../../e2e/dashboard-page';
import type { TesseraBrowser } from '../../e2e/harness/browser';

const nodeNow = () => performance.now() / 1000;

/** A task that is being done: how long the person still thinks so that it takes as long as the model says. */
export interface Stopwatch {
  /** Seconds left of the whole, when what still comes takes the machine so long. */
  left(seconds: number, stillToCome: number): number;
  /** Seconds since it began, by this machine. */
  elapsed(): number;
}

export function startWatch(): Stopwatch {
  const began = nodeNow();
  const elapsed = () => nodeNow() - began;
  return { elapsed, left: (seconds, stillToCome) => Math.max(0, seconds - elapsed() - stillToCome) };
}

export const thinkOnPage = (page: Page, seconds: number): Promise<void> =>
  seconds > 0 ? thinkFor(page, seconds) : Promise.resolve();

/** The worker has the wall clock alone. While tasks are watched it must not go back: what was added stays added. */
export function workerClock(tessera: TesseraBrowser) {
  let ahead = 0;
  const set = async () => {
    const worker = await tessera.worker();
    await worker.evaluate((ms) => {
      const clock = Date as DateConstructor & { ofTheMachine?: () => number };
      const real = clock.ofTheMachine ?? clock.now.bind(clock);
      clock.ofTheMachine = real;
      clock.now = () => real() + ms;
    }, ahead);
  };
  return {
    async think(seconds: number): Promise<void> {
      ahead += seconds * 1000;
      await set();
    },
    /** Like every other clock of the machine again, as a helper at work has to find it. */
    async isLikeOthers(): Promise<void> {
      ahead = 0;
      await set();
    },
  };
}
