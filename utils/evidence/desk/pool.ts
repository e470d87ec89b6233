/**
 * Reads the council's pool for the dashboard: one request at a person's press and never by itself. Its answer stays in
 * this page's memory and is gone with it; what does not fit is refused whole.
 */
import type { Day } from '../../domain/day';
import { pooledAnswers } from '../../domain/evidence/pooled-answer';
import { summaryPath, summarySchema } from '../../domain/evidence/pooled-summary';
import { takeUntrusted } from '../../domain/untrusted';
import { today } from '../../platform/clock';
import { type Answered, getJson } from '../../platform/post';
import type { DeskHands, PoolAddress, PoolFault, PoolReading } from './state';

const faults: Readonly<Record<number, PoolFault>> = {
  0: 'no-answer',
  401: 'token',
  403: 'token',
  429: 'too-often',
};

/** What an answer of the collector comes to, on a day. */
export function readingOf({ status, body }: Answered, on: Day): PoolReading {
  if (status !== 200) return { at: 'failed', because: faults[status] ?? 'not-now' };
  const summary = takeUntrusted(summarySchema, body);
  if (!summary) return { at: 'failed', because: 'not-understood' };
  return { at: 'read', on, leastPeople: summary.value.leastPeople, answers: pooledAnswers(summary.value) };
}

export const askPool = async ({ address, token }: PoolAddress): Promise<PoolReading> =>
  readingOf(await getJson(`${address}${summaryPath}`, token), today());

export function poolCommands(hands: DeskHands) {
  return {
    async readPool(): Promise<void> {
      const desk = hands.current();
      if (!desk?.settings.pool || desk.pool.at === 'asking') return;
      hands.change({ pool: { at: 'asking' } });
      hands.change({ pool: await askPool(desk.settings.pool) });
    },
  };
}
