/**
 * The whole path: a person's settled week in a real Chromium goes to a collector on PGlite, once, after a yes and not
 * before; what was sent is shown word for word; the summary shows it among ten people and not by itself.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day';
import { weekOf, weekStartsOn } from '../../utils/domain/evidence/iso-week';
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
import { evidenceIn } from './dashboard-page';
import { click, picture, readText, waitForText } from './harness/page';
import { openPanelAsTab } from './harness/panel';
import { openSetting, type Setting } from './setting';
import { expectAccessible } from './setup-page';

const today = dayOf(Date.now());
/** A day five weeks ago: its week has left its device, and may be closed. */
const day = addDays(today, -35);
const patience = 90_000;

let pool: CouncilPool;
let setting: Setting;
let panel: Page;

beforeAll(async () => {
  pool = await openCouncilPool(today);
  const collector = { address: pool.address, token: writeToken };
  setting = await openSetting({ policy: { evidence: { collector, leastPeople: 12 } } });
  panel = await openPanelAsTab(setting.tessera);
  panel.setDefaultTimeout(patience);
  await click(panel, 'button', 'My time');
});
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

const sent = () => pool.came.filter(({ method }) => method === 'POST').map(({ body }) => body);

describe('a person’s settled week', () => {
  it('stays where it is until the person has said yes', async () => {
    await timedOn(panel, [day]);
    await planFarAhead(panel);
    await click(panel, 'button', 'Count my seconds');
    await waitForText(panel, 'May your weeks go to the council’s pool?', patience);
    expect(await readText(panel)).toContain('The pool shows nothing of fewer than 12 people.');
    await expectAccessible(panel);
    await picture(panel, 'pool/1-asked');
    await until('no sending is planned', async () => (await plannedSending(panel)) === null);
    await ringSending(setting.tessera);
    expect(pool.came).toEqual([]);
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
    await pool.database.ask('owner', "update pool.setting set closed_on = '-infinity'"); // as on the next day
    expect((await summary()).blocks.map(({ people }) => people)).toContain(10);
  });

  it('can be stopped', async () => {
    const before = pool.came.length;
    await click(panel, 'button', 'Stop sending');
    await waitForText(panel, 'Your weeks stay on this computer.', patience);
    await until('no sending is planned', async () => (await plannedSending(panel)) === null);
    await ringSending(setting.tessera);
    expect(pool.came).toHaveLength(before);
    expect(await pool.stored()).toEqual({ rows: 10, uses: 10 });
  });
});
