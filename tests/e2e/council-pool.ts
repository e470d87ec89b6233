/**
 * A council's collector on PGlite behind a real port, for journeys from a browser, and the alarm that sends to it. It
 * keeps what came in over the network, word for word. Nothing here waits on time: it looks until a state is there.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import type { Page } from 'puppeteer-core';
import { makeCollector } from '../../pool/collector';
import { type Database, migrate } from '../../pool/database';
import { openPglite } from '../../pool/pglite';
import { hashOf } from '../../pool/tokens';
import { addDays, type Day } from '../../utils/domain/day';
import { weekOf } from '../../utils/domain/evidence/iso-week';
import { type PooledRow, parcelPath } from '../../utils/domain/evidence/parcel';
import { event } from '../unit/evidence/event-rows';
import type { TesseraBrowser } from './harness/browser';

export const writeToken = 'write-token-of-this-build';
export const readToken = 'read-token-of-the-dashboard';

export interface Came {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface CouncilPool {
  /** Its address, as policy names it. */
  readonly address: string;
  readonly database: Database;
  /** What the collector takes for today. */
  today: Day;
  /** All that came in, in its order. */
  readonly came: readonly Came[];
  /** Rows as another device sends them: through the collector's own door. */
  take(rows: readonly PooledRow[]): Promise<number>;
  stored(): Promise<{ readonly rows: number; readonly uses: number }>;
  /** From now on the token for this use has ended. */
  endToken(use: 'write' | 'read'): void;
  /** Nobody answers at the address any more. */
  hangUp(): Promise<void>;
  close(): Promise<void>;
}

export interface PoolWishes {
  /** A database of one's own, such as a PostgreSQL server. */
  readonly open?: () => Promise<Database>;
  /** Stands between the network and the collector: may cut in before or after it has answered. */
  readonly between?: (answer: () => Promise<Response>) => Promise<Response>;
}

/** @param today what the collector takes for today, to begin with */
export async function openCouncilPool(today: Day, wishes: PoolWishes = {}): Promise<CouncilPool> {
  const { open = () => openPglite(), between = (answer) => answer() } = wishes;
  const database = await open();
  await migrate(database);
  const tokens = [
    { for: 'write' as const, sha256: hashOf(writeToken), until: addDays(today, 30) },
    { for: 'read' as const, sha256: hashOf(readToken), until: addDays(today, 30) },
  ];
  const { app } = makeCollector({
    ...{ database, today: () => pool.today, now: () => Date.now(), mostWrites: 1e9, tokens: () => tokens },
  });
  const came: Came[] = [];
  const hear = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    came.push({
      method: request.method,
      path: pathname + search,
      body: await request.clone().text(),
    });
    return between(async () => app.fetch(request));
  };
  const server = await listening(hear);
  const headers = { authorization: `Bearer ${writeToken}`, 'content-type': 'application/json' };
  const pool: CouncilPool = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ database, today, came },
    async take(rows) {
      const body = JSON.stringify({ v: 1, rows });
      return (await app.request(parcelPath, { method: 'POST', headers, body })).status;
    },
    async stored() {
      const counted = 'select count(*) as rows, sum(uses) as uses from pool.contribution';
      const [row] = await database.ask('owner', counted);
      return { rows: Number(row?.rows), uses: Number(row?.uses ?? 0) };
    },
    endToken(use) {
      for (const token of tokens) if (token.for === use) token.until = addDays(today, -1);
    },
    async hangUp() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    async close() {
      await pool.hangUp();
      await database.close();
    },
  };
  return pool;
}

const listening = (hear: (request: Request) => Promise<Response>) =>
  new Promise<Server>((resolve) => {
    const server = serve({ port: 0, hostname: '127.0.0.1', fetch: hear }, () => resolve(server as Server));
  });

/** Puts events on a device, as if each had been timed on that day. */
export async function timedOn(page: Page, days: readonly Day[]): Promise<void> {
  const rows = days.map((day, at) =>
    event(at + 1, { week: weekOf(day), day, outcome: 'done', learning: false, arm: 'helper' }),
  );
  // The product makes its store when it first needs it; whoever opened it before would leave it empty for good.
  await until('the store of evidence is there', async () => {
    const stores = await page.evaluate(() => indexedDB.databases());
    return stores.some(({ name }) => name === 'tessera-evidence');
  });
  await page.evaluate(async (values) => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const write = db.transaction('events', 'readwrite');
    for (const value of values) write.objectStore('events').put(value);
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    db.close();
  }, rows);
}

const patience = 90_000;

/** Looks until it is so: a machine under load may take its time. @throws Error that names what did not come */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not come to this: ${what}.`);
    await pause(50);
  }
}

interface Alarms {
  get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
  create(name: string, when: { readonly when: number }): Promise<void>;
  readonly onAlarm: {
    addListener(listener: (alarm: { readonly name: string }) => void): void;
  };
}
interface ExtensionApi {
  readonly alarms: Alarms;
  readonly storage: { readonly local: { get(key: null): Promise<unknown> } };
}

/** When the next sending is planned; null when it is not. */
export const plannedSending = (panel: Page): Promise<number | null> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.alarms.get('send-weeks'))?.scheduledTime ?? null;
  });

/** An alarm far ahead, so that it can be seen to be taken away. */
export const planFarAhead = (panel: Page): Promise<void> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.alarms.create('send-weeks', { when: Date.now() + 86_400_000 });
  });

/**
 * Rings the alarm that sends, and comes back when the worker has read whether it may: its own listener came first and
 * reads two switches, and reads are answered in their order.
 */
export async function ringSending(tessera: TesseraBrowser): Promise<void> {
  const worker = await tessera.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const heard = new Promise<void>((resolve) => {
      chrome.alarms.onAlarm.addListener(({ name }) => {
        if (name === 'send-weeks') resolve();
      });
    });
    await chrome.alarms.create('send-weeks', { when: Date.now() });
    await heard;
    for (let read = 0; read < 4; read += 1) await chrome.storage.local.get(null);
  });
}
