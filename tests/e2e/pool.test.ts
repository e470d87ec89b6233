/**
 * The whole path: a person's settled week in a real Chromium goes to a collector on PGlite, once, after a yes and not
 * before; what was sent is shown word for word; the summary shows it among ten people and not by itself.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCollector } from '../../pool/collector';
import { type Database, migrate } from '../../pool/database';
import { openPglite } from '../../pool/pglite';
import { hashOf } from '../../pool/tokens';
import { addDays } from '../../utils/domain/day';
import { weekOf } from '../../utils/domain/evidence/iso-week';
import { parcelPath } from '../../utils/domain/evidence/parcel';
import { dayOf } from '../../utils/platform/clock';
import { event } from '../unit/evidence/event-rows';
import { rowsOf } from '../unit/pool/made-rows';
import { evidenceIn } from './dashboard-page';
import { click, picture, readText, waitForText } from './harness/page';
import { openPanelAsTab } from './harness/panel';
import { openSetting, type Setting } from './setting';
import { expectAccessible } from './setup-page';

const token = 'write-token-of-this-build';
const reader = 'read-token-of-the-dashboard';
const today = dayOf(Date.now());
/** A day five weeks ago: its week has left its device, and may be closed. */
const day = addDays(today, -35);

let database: Database;
let server: ReturnType<typeof serve>;
let address: string;
let setting: Setting;
let panel: Page;
/** Bodies of what came to the collector. */
const came: string[] = [];

beforeAll(async () => {
  database = await openPglite();
  await migrate(database);
  const until = addDays(today, 1);
  const { app } = makeCollector({
    database,
    tokens: () => [
      { for: 'write', sha256: hashOf(token), until },
      { for: 'read', sha256: hashOf(reader), until },
    ],
    today: () => today,
    now: () => Date.now(),
  });
  await new Promise<void>((resolve) => {
    server = serve(
      {
        port: 0,
        hostname: '127.0.0.1',
        async fetch(request) {
          if (request.method === 'POST') came.push(await request.clone().text());
          return app.fetch(request);
        },
      },
      () => resolve(),
    );
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  setting = await openSetting({ policy: { evidence: { collector: { address, token } } } });
  panel = await openPanelAsTab(setting.tessera);
  await click(panel, 'button', 'My time');
});
afterAll(async () => {
  await setting?.close();
  server?.close();
  await database?.close();
});

/** Puts an event on the device, as if it had been timed five weeks ago. */
async function timedLongAgo(page: Page): Promise<void> {
  const row = event(1, { week: weekOf(day), day, outcome: 'done', learning: false, arm: 'helper' });
  await page.evaluate(async (value) => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const write = db.transaction('events', 'readwrite');
    write.objectStore('events').put(value);
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    db.close();
  }, row);
}

/** The browser's own alarm, rung now, and its end awaited: the next one stands. */
async function ringAlarm(): Promise<void> {
  const worker = await setting.tessera.worker();
  await worker.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Record<string, CallableFunction> } })
      .chrome;
    await alarms.create?.('send-weeks', { when: Date.now() });
  });
}

const storedRows = async () => {
  const [row] = await database.ask(
    'owner',
    'select count(*) as rows, sum(uses) as uses from pool.contribution',
  );
  return { rows: Number(row?.rows), uses: Number(row?.uses ?? 0) };
};

const summary = async () => {
  const answer = await fetch(`${address}/summary`, { headers: { authorization: `Bearer ${reader}` } });
  return (await answer.json()) as { blocks: { series: string[]; people: number }[]; withheld: unknown[] };
};

describe('a person’s settled week', () => {
  it('stays where it is until the person has said yes', async () => {
    await timedLongAgo(panel);
    await click(panel, 'button', 'Count my seconds');
    await waitForText(panel, 'May your weeks go to the council’s pool?');
    await expectAccessible(panel);
    await picture(panel, 'pool/1-asked');
    await ringAlarm();
    expect(came).toEqual([]);
    expect(await storedRows()).toEqual({ rows: 0, uses: 0 });
  });

  it('goes to the pool once, and is shown word for word', async () => {
    await click(panel, 'button', 'Send my weeks');
    await waitForText(panel, 'Your weeks go to the council’s pool.');
    await ringAlarm();
    await panel.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number }> } };
      };
      const alarm = await chrome.alarms.get('send-weeks');
      return alarm !== undefined && alarm.scheduledTime > Date.now() + 3_600_000; // the next week's: all is settled
    });
    expect(await storedRows()).toEqual({ rows: 1, uses: 1 });
    const [entry] = await evidenceIn(panel, 'outbox');
    expect(entry?.state).toBe('sent');
    await panel.reload();
    await click(panel, 'button', 'My time');
    await panel.waitForSelector('details');
    await panel.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await waitForText(panel, 'What was sent, word for word');
    expect(came).toHaveLength(1);
    const word = /"rows":\[(.*)\]\}$/.exec(came[0] ?? '')?.[1] ?? 'nothing';
    expect(await readText(panel)).toContain(word);
    await picture(panel, 'pool/2-sent');
  });

  it('is seen among ten people, and not by itself', async () => {
    expect((await summary()).blocks).toEqual([]);
    const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    const { row } = JSON.parse(came[0] ?? '').rows[0];
    const others = rowsOf(9, { monday, stratum: row.stratum, changeId: row.changeId }).map((one) => ({
      ...one,
      row: { ...one.row, taskDefId: row.taskDefId, taskDefV: row.taskDefV },
    }));
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ v: 1, rows: others });
    expect((await fetch(`${address}${parcelPath}`, { method: 'POST', headers, body })).status).toBe(200);
    await database.ask('owner', "update pool.setting set closed_on = '-infinity'"); // as on the next day
    expect((await summary()).blocks.map(({ people }) => people)).toContain(10);
  });

  it('can be stopped', async () => {
    const before = came.length;
    await click(panel, 'button', 'Stop sending');
    await waitForText(panel, 'Your weeks stay on this computer.');
    await ringAlarm();
    expect(came).toHaveLength(before);
    expect(await storedRows()).toEqual({ rows: 10, uses: 10 });
  });
});
