/**
 * Forty changes that a Mosaic release may bring, each met by a real copy attempt: the draft is right on the
 * server, or nothing was written and the panel names what is not as it was.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/domain/profile/schema';
import { withPass } from '../../utils/domain/profile/tested';
import { launchBrowser } from '../contract/world';
import { families } from '../people/family-keys';
import { profileFor } from '../profiles/profiles';
import { startStandIn } from '../stand-in/start';
import { isWhole } from '../whole';
import { attempt, putDown } from './drift/attempt';
import { type Change, changesOf } from './drift/changes';
import { comparisonOn, samplesOf, survivalOn } from './drift/survival';
import { type Outcome, tableOf } from './drift/table';
import { waitForPanel } from './harness/panel';
import { pressRibbon, signIn } from './practitioner';
import { draftOf, essence, familyOf, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';

const seed = 20261123;
const bodyHtml = '<p>The home was warm and tidy.</p>';

/** The profile as a self-test leaves it: with what was found where on each screen that copying uses. */
async function tested(): Promise<Profile> {
  const standIn = await startStandIn();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await signIn(page, standIn);
  const profile = profileFor('northshire', 'single-document', standIn.origin);
  const { child } = familyOf(standIn, families.largeGroup);
  const record = `${standIn.origin}/person/${child.id}`;
  const note = putNote(standIn, child.id);
  const samples = await samplesOf(page, profile, {
    relationships: `${record}/relationships`,
    groups: `${record}/groups`,
    'case-notes': `${record}/case-notes`,
    'case-note': `${standIn.origin}/case-note/${note.id}`,
    'case-note-form': `${record}/case-notes/new`,
  });
  await browser.close();
  await standIn.close();
  const { release } = profile;
  return withPass(
    { ...profile, tested: [] },
    { helper: 'copy-to-siblings', release, on: '2026-03-02', samples },
  );
}

let profile: Profile;
let setting: Setting;
let page: Page;
let panel: Page;

beforeAll(async () => {
  profile = await tested();
  setting = await openSetting({ tested: profile.tested });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  await page.goto(`${setting.standIn.origin}/`, { waitUntil: 'domcontentloaded' });
  await pressRibbon(page, 'Open Tessera');
  panel = await waitForPanel(setting.tessera);
}, 120_000);
afterAll(() => setting?.close());

async function meet(change: Change, number: number): Promise<Outcome> {
  const { standIn } = setting;
  const { child, ticked } = familyOf(standIn, families.largeGroup);
  const [sibling] = ticked;
  if (!sibling) throw new Error('the family has no sibling');
  const note = putNote(standIn, child.id, { title: `Visit ${number}`, bodyHtml });
  const record = `${standIn.origin}/person/${sibling.id}/case-notes`;
  const changed = { form: `${record}/new`, list: record, note: `${standIn.origin}/case-note/${note.id}` };
  const { identifier } = await page.evaluateOnNewDocument(change.script);
  await page.goto(changed[change.where], { waitUntil: 'domcontentloaded' });
  const survival = await survivalOn(page, change, profile);
  const since = watchRecords(standIn);
  const said = await attempt(setting, page, panel, { note, sibling });
  const saved = since.notes();
  const isRight =
    saved.length === 1 &&
    JSON.stringify(since.notesOf(sibling.id).map(essence)) === JSON.stringify([draftOf(note)]);
  const isUntouched = saved.length === 0 && since.requests().every(({ method }) => method === 'GET');
  const isSent = since.outbox().length > 0;
  await putDown(panel);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  const well = isRight && said.includes('1 draft in') ? 'verified' : isUntouched ? 'stopped' : 'wrong';
  return { ...survival, kind: change.kind, ended: isSent ? 'wrong' : well, said };
}

describe('a release that changes a page', () => {
  const outcomes: Outcome[] = [];
  // Asked for by name, all forty; among all the other tests every fourth one, so that the whole stays short.
  const every = isWhole ? 1 : 4;
  const changes = changesOf(seed).filter((_change, at) => at % every === 0);

  it.each(changes.map((change, at) => [change.kind, change.target, change, at] as const))(
    '%s (%s) is met without a wrong write',
    async (_kind, _target, change, at) => {
      const outcome = await meet(change, at);
      outcomes.push(outcome);
      expect(outcome.ended, outcome.said).toBe(change.named === null ? 'verified' : 'stopped');
      expect(outcome.said).toContain(change.named ?? 'Verified');
    },
  );

  it('is compared at this cost where nothing has moved', async () => {
    const { standIn } = setting;
    const { child } = familyOf(standIn, families.largeGroup);
    const note = putNote(standIn, child.id);
    for (const path of [`/case-note/${note.id}`, `/person/${child.id}/case-notes/new`]) {
      await page.goto(standIn.origin + path, { waitUntil: 'domcontentloaded' });
      const { median, moved, screen } = await comparisonOn(page, profile);
      console.log(`comparison with the samples: ${median.toFixed(2)} ms (median of 50) on ${screen}`);
      expect(moved).toEqual([]);
    }
  });

  it('leaves this table: parts still found, and what came of the copies', () => {
    expect(outcomes).toHaveLength(40 / every);
    console.log(tableOf(outcomes));
    expect(outcomes.filter(({ ended }) => ended === 'wrong')).toEqual([]);
  });
});
