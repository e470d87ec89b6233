/**
 * What this device sends to the council's pool, for the person whose it is: whether, what, and the way to stop it.
 */
import { type OutboxEntry, readOutbox } from '../evidence/outbox';
import { readCollector } from '../settings/collector';
import { readSending, type Sending, writeSending } from '../settings/stored';

export interface SentWeeks {
  /** Null when the council has no pool that this build may reach. */
  readonly sending: Sending | null;
  readonly entries: readonly SentEntry[];
  /** People that any figure of the pool needs. */
  readonly leastPeople: number;
}

/** A row word for word, as it goes over the network. */
export interface SentEntry {
  readonly id: string;
  readonly week: string;
  readonly state: OutboxEntry['state'];
  readonly on: string | null;
  readonly text: string;
}

export const sentWeeks = {
  async read(): Promise<SentWeeks> {
    const [collector, sending, entries] = await Promise.all([readCollector(), readSending(), readOutbox()]);
    return {
      sending: collector ? sending : null,
      leastPeople: collector?.leastPeople ?? 10,
      entries: entries.map(({ pooled, state, on }) => ({
        ...{ id: pooled.id, week: pooled.row.week, state, on, text: JSON.stringify(pooled) },
      })),
    };
  },
  switch: writeSending,
} as const;
