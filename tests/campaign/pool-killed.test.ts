/**
 * The browser is killed in the middle of sending: as a parcel comes in, when it is stored and the answer is not out
 * yet, and as the answer goes. On PGlite, and on a real PostgreSQL server where this machine has one. Afterwards every
 * row is stored once, and the device knows that it was taken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../pool/database';
import { openPglite } from '../../pool/pglite';
import { openPostgresql } from '../../pool/postgresql';
import { addDays } from '../../utils/domain/day';
import { dayOf } from '../../utils/platform/clock';
import {
  openCouncilPool,
  plannedSending,
  ringSending,
  timedOn,
  until,
  writeToken,
} from '../e2e/council-pool';
import { evidenceIn } from '../e2e/dashboard-page';
import { click, waitForText } from '../e2e/harness/page';
import { openPanelAsTab } from '../e2e/harness/panel';
import { openSetting, type Setting } from '../e2e/setting';
import { serverPrograms, startServer } from '../unit/pool/postgresql-server';

const today = dayOf(Date.now());
const days = [35, 42, 49].map((ago) => addDays(today, -ago));
const moments = ['as it comes in', 'when it is stored', 'as the answer goes'] as const;
type Moment = (typeof moments)[number];

const programs = serverPrograms();
if (!programs) console.log('The killed browser on PostgreSQL: not run, no PostgreSQL found on this machine.');

/** Lets the answer through and kills the browser once, at that moment. */
function killingAt(moment: Moment, kill: () => Promise<void>) {
  let isDone = false;
  return async (answer: () => Promise<Response>): Promise<Response> => {
    if (isDone) return answer();
    isDone = true;
    if (moment === 'as it comes in') await kill();
    const given = await answer();
    if (moment === 'when it is stored') await kill();
    if (moment === 'as the answer goes') setImmediate(() => void kill());
    return given;
  };
}

async function agree(panel: Page): Promise<void> {
  await timedOn(panel, days);
  await click(panel, 'button', 'My time');
  await click(panel, 'button', 'Count my seconds');
  await click(panel, 'button', 'Send my weeks');
  await waitForText(panel, 'Your weeks go to the council’s pool.', 90_000);
  await until('a sending is planned', async () => (await plannedSending(panel)) !== null);
}

/** Gives how many requests it took. */
async function sendThroughAKill(moment: Moment, open: () => Promise<Database>): Promise<number> {
  const profile = mkdtempSync(path.join(tmpdir(), 'tessera-killed-'));
  let setting: Setting | null = null;
  let killed: Promise<void> | null = null;
  const kill = () => {
    killed ??= setting?.tessera.kill() ?? Promise.resolve();
    return killed;
  };
  const pool = await openCouncilPool(today, { open, between: killingAt(moment, kill) });
  try {
    const collector = { address: pool.address, token: writeToken };
    setting = await openSetting({ userDataDir: profile, policy: { evidence: { collector } } });
    await agree(await openPanelAsTab(setting.tessera));
    await ringSending(setting.tessera).catch(() => undefined); // it may be dead before it can answer
    await until('the browser is killed', async () => killed !== null);
    await killed;
    await setting.relaunch();
    const panel = await openPanelAsTab(setting.tessera);
    await until('a sending is planned', async () => (await plannedSending(panel)) !== null);
    await ringSending(setting.tessera);
    await until('every row is known to be taken', async () => {
      const entries = await evidenceIn(panel, 'outbox');
      return entries.length === days.length && entries.every(({ state }) => state === 'sent');
    });
    expect(await pool.stored()).toEqual({ rows: days.length, uses: days.length });
    return pool.came.length;
  } finally {
    await setting?.close();
    await pool.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('a browser killed while it sends', () => {
  it.each(moments)('loses nothing and sends nothing twice on PGlite, killed %s', async (moment) => {
    const requests = await sendThroughAKill(moment, () => openPglite());
    console.log(`PGlite, killed ${moment}: ${requests} requests, ${days.length} rows stored once each.`);
  });

  it.skipIf(!programs).each(moments)(
    'loses nothing and sends nothing twice on PostgreSQL, killed %s (not run: no PostgreSQL found)',
    async (moment) => {
      const server = await startServer(programs ?? '');
      try {
        const requests = await sendThroughAKill(moment, async () => openPostgresql(server.address));
        console.log(
          `PostgreSQL ${server.version}, killed ${moment}: ${requests} requests, stored once each.`,
        );
      } finally {
        await server.close();
      }
    },
  );
});
