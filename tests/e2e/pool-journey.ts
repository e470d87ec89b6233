/**
 * The whole path, on whatever database: a person's settled week in a real Chromium goes to a collector, once, after a yes and not
 * before; what was sent is shown word for word; the summary shows it among ten people and not by itself. The dashboard
 * asks at a press and not before, and shows a simulated service's truth inside its interval.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../pool/database';
import { rowsOfCouncil, simulatedRatio } from '../../pool/simulation';
import { addDays } from '../../utils/domain/day';
import { weekOf, weekStartsOn } from '../../utils/domain/evidence/iso-week';
import { mostRowsInParcel } from '../../utils/domain/evidence/parcel';
import { dayOf } from '../../utils/platform/clock';
import { rowsOf } from '../unit/pool/made-rows';
import {
  type CouncilPool,
  openCouncilPool,
  planFarAhead,
  plannedSending,
  readToken,
  ringSending,
  timedOn,
  until,
  writeToken,
} from './council-pool';
import { evidenceIn, openDashboard, showTab } from './dashboard-page';
import { click, isThere, picture, readText, waitForText } from './harness/page';
import { openPanelAsTab } from './harness/panel';
import { saved } from './saved-files';
import { openSetting, type Setting } from './setting';
import { expectAccessible } from './setup-page';

const today = dayOf(Date.now());
/** A day five weeks ago: its week has left its device, and may be closed. */
const day = addDays(today, -35);
const patience = 90_000;

/** @param open an empty database of its own; the journey closes it */
export function poolJourney(open: () => Promise<Database>): void {
  let pool: CouncilPool;
  let setting: Setting;
  let panel: Page;
  let dashboard: Page;

  beforeAll(async () => {
    pool = await openCouncilPool(today, { open });
    const collector = { address: pool.address, token: writeToken, readToken };
    setting = await openSetting({ policy: { evidence: { collector, leastPeople: 12 } } });
    panel = await openPanelAsTab(setting.tessera);
    panel.setDefaultTimeout(patience);
    await click(panel, 'button', 'My time');
    dashboard = await openDashboard(setting);
    dashboard.setDefaultTimeout(patience);
  }, 300_000); // a database and a browser start here, and a busy machine takes minutes for the two
  afterAll(async () => {
    await setting?.close();
    await pool?.close();
  });

  const summary = async () => {
    const answer = await fetch(`${pool.address}/summary`, {
      headers: { authorization: `Bearer ${readToken}` },
    });
    return (await answer.json()) as { blocks: { series: string[]; people: number }[]; withheld: unknown[] };
  };

  /** As in the week after, when blocks are closed again. */
  const nextWeek = () => {
    pool.today = addDays(pool.today, 7);
  };

  const sent = () => pool.came.filter(({ method }) => method === 'POST').map(({ body }) => body);

  describe('an empty pool', () => {
    it('is not asked before somebody presses, and says that it is empty', async () => {
      await showTab(dashboard, 'The pool');
      await waitForText(dashboard, 'One request goes to');
      await dashboard.reload();
      await showTab(dashboard, 'The pool');
      expect(pool.came).toEqual([]);
      await click(dashboard, 'button', 'Read the pool');
      await waitForText(dashboard, 'The pool holds nothing yet.', patience);
      // The browser asks whether it may, then it asks.
      expect(pool.came.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'OPTIONS /summary',
        'GET /summary',
      ]);
    });
  });

  describe('a person’s settled week', () => {
    it('stays where it is until the person has said yes', async () => {
      await panel.bringToFront();
      await timedOn(panel, [day]);
      await planFarAhead(panel);
      await click(panel, 'button', 'Count my seconds');
      await waitForText(panel, 'May your weeks go to the council’s pool?', patience);
      expect(await readText(panel)).toContain('The pool shows nothing of fewer than 12 people.');
      await expectAccessible(panel);
      await picture(panel, 'pool/1-asked');
      await until('no sending is planned', async () => (await plannedSending(panel)) === null);
      await ringSending(setting.tessera);
      expect(sent()).toEqual([]);
      expect(await pool.stored()).toEqual({ rows: 0, uses: 0 });
    });

    it('goes to the pool once, and is shown word for word', async () => {
      await click(panel, 'button', 'Send my weeks');
      await waitForText(panel, 'Your weeks go to the council’s pool.', patience);
      // Rung before that, the alarm would be put off to the planned minute.
      await until('a sending is planned', async () => (await plannedSending(panel)) !== null);
      await ringSending(setting.tessera);
      await until('all is settled, and the next week’s sending is planned', async () => {
        const [entry] = await evidenceIn(panel, 'outbox');
        return entry?.state === 'sent' && ((await plannedSending(panel)) ?? 0) > Date.now() + 3_600_000;
      });
      expect(await pool.stored()).toEqual({ rows: 1, uses: 1 });
      await panel.reload();
      await click(panel, 'button', 'My time');
      await panel.waitForSelector('details');
      await panel.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await waitForText(panel, 'What was sent, word for word', patience);
      expect(sent()).toHaveLength(1);
      const word = /"rows":\[(.*)\]\}$/.exec(sent()[0] ?? '')?.[1] ?? 'nothing';
      expect(await readText(panel)).toContain(word);
      await picture(panel, 'pool/2-sent');
    });

    it('is seen among ten people, and not by itself', async () => {
      expect((await summary()).blocks).toEqual([]);
      const monday = weekStartsOn(weekOf(day));
      const { row } = JSON.parse(sent()[0] ?? '').rows[0];
      const others = rowsOf(9, { monday, stratum: row.stratum, changeId: row.changeId }).map((one) => ({
        ...one,
        row: { ...one.row, taskDefId: row.taskDefId, taskDefV: row.taskDefV },
      }));
      expect(await pool.take(others)).toBe(200);
      nextWeek();
      expect((await summary()).blocks.map(({ people }) => people)).toContain(10);
    });

    it('can be stopped', async () => {
      const before = sent();
      await click(panel, 'button', 'Stop sending');
      await waitForText(panel, 'Your weeks stay on this computer.', patience);
      await until('no sending is planned', async () => (await plannedSending(panel)) === null);
      await ringSending(setting.tessera);
      expect(sent()).toEqual(before);
      expect(await pool.stored()).toEqual({ rows: 10, uses: 10 });
    });
  });

  /** A hundred and twenty people and sixteen weeks, over before today. */
  async function sendService(): Promise<void> {
    const from = addDays(weekStartsOn(weekOf(today)), -7 * 22);
    const rows = rowsOfCouncil({ devices: 120, weeks: 16, seed: 3, from });
    for (let at = 0; at < rows.length; at += mostRowsInParcel)
      expect(await pool.take(rows.slice(at, at + mostRowsInParcel))).toBe(200);
  }

  describe('the council’s pool on the dashboard', () => {
    it('shows the simulated truth inside its interval, with the people and the coverage beside it', async () => {
      await dashboard.bringToFront();
      await sendService();
      nextWeek();
      await click(dashboard, 'button', 'Read it again');
      await waitForText(dashboard, 'of uses timed', patience);
      const text = await readText(dashboard);
      const [, low, high] = /takes \d+% of the time \((\d+)–(\d+)%\)/.exec(text) ?? [];
      console.log(`Simulated ${Math.round(simulatedRatio * 100)}%; the dashboard says ${low} to ${high}%.`);
      expect(Number(low)).toBeLessThanOrEqual(simulatedRatio * 100);
      expect(Number(high)).toBeGreaterThanOrEqual(simulatedRatio * 100);
      expect(text).toMatch(
        /\d+ tasks of \d+ people or more before, \d+ of \d+ or more after, \d+% of uses timed/,
      );
      expect(text).toContain('Not shown:'); // version 2 of the task is used by too few
      await dashboard.waitForSelector('figure svg');
      await expectAccessible(dashboard);
      await picture(dashboard, 'pool/3-dashboard');
      await dashboard.setViewport({ width: 320, height: 900 });
      const isTooWide = await dashboard.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect(isTooWide).toBe(false);
      await picture(dashboard, 'pool/4-dashboard-narrow');
      await dashboard.setViewport({ width: 1366, height: 768 });
    });

    it('goes out as a table, counts rounded and the purpose with each row', async () => {
      const text = (await saved(dashboard, 'Pool, as data')).bytes.toString('utf8');
      expect(text).toMatch(/^schema_version,change,from_week,to_week,uses,verified,people,coverage,/);
      expect(text).toContain('SC-003,');
      expect(text).toContain(',evaluation-of-small-changes');
    });

    it('says in plain words that the key is refused, or that nobody answers, and shows no old figure', async () => {
      pool.endToken('read');
      await click(dashboard, 'button', 'Read it again');
      await waitForText(dashboard, 'does not take this build’s key for reading', patience);
      expect(await isThere(dashboard, 'link', 'Pool, as data')).toBe(false);
      await pool.hangUp();
      await click(dashboard, 'button', 'Read the pool');
      await waitForText(dashboard, 'The pool did not answer.', patience);
      await expectAccessible(dashboard);
      await picture(dashboard, 'pool/5-silent');
    });
  });
}
