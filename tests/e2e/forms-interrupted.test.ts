/**
 * A visit's form that is filled and not yet saved when Mosaic saves it by itself, or when the session ends over it:
 * nothing is sent, nothing half-done stays, no lock stays unsaid, and the run goes on.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gate, gateBeforeIntent } from '../faults/gate';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import type { CaseStep } from '../stand-in/state/case-steps';
import { usualSwitches } from '../stand-in/switches';
import { click, readText, waitForText } from './harness/page';
import { answerOwn, chooseOwn, chooseSibling } from './own-answers';
import { signIn } from './practitioner';
import { familyOf, type Since, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { childRows, madeVisit, putSourceVisit, putStep, visitCode } from './visit-records';
import { pressFirst, putEverythingDown, receipt, save, waitForState } from './workbench';

let setting: Setting;
let page: Page;
let child: Person;
let sibling: Person;
let target: CaseStep;
let since: Since;

beforeAll(async () => {
  setting = await openSetting({ session: { answersWithin: 10 }, switches: { subjectRows: 'drawn' } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  const family = familyOf(setting.standIn, families.twoSiblings, 1);
  child = family.child;
  sibling = family.ticked[0] as Person;
});
afterAll(() => setting.close());
beforeEach(() => {
  const { steps, locks } = setting.standIn.world.casework;
  steps.length = 0;
  locks.length = 0;
  target = putStep(setting.standIn, 'cin-visit', [sibling]);
  since = watchRecords(setting.standIn);
});
afterEach(async () => {
  Object.assign(setting.standIn.switches, usualSwitches, { subjectRows: 'drawn' });
  await putEverythingDown(setting);
});

/** Up to a step’s form that holds everything planned, with the workbench standing still before the intent. */
async function filledAndHeld() {
  const source = putSourceVisit(setting.standIn, child);
  const panel = await chooseSibling(setting, page, `/step/${source.id}/view`, sibling);
  await answerOwn(panel, 'Child or young person seen?', sibling, 'No');
  await chooseOwn(panel, 'Reason not seen', sibling, 'At school');
  return { panel, gate: await held(panel) };
}

/** Saves, and stops the workbench between the filled form and the intent. */
async function held(panel: Page): Promise<Gate> {
  const gate = await gateBeforeIntent(panel);
  await save(panel, 1);
  await gate.reached();
  return gate;
}

const own = { [visitCode('ChildOrYPSeen')]: 'No', [visitCode('FLDReason')]: 'At school' };

function expectFilledOnce(revision: number): void {
  expect(target.answers.plain).toEqual(madeVisit());
  expect(target.answers.rows[childRows]).toEqual([{ subjects: [sibling.id], values: own }]);
  expect([target.status, target.revision]).toEqual(['Started', revision]);
  expect([since.outbox(), setting.standIn.world.casework.locks]).toEqual([[], []]);
}

function expectUntouched(): void {
  expect([target.revision, target.answers.plain, since.outbox()]).toEqual([0, {}, []]);
}

async function signInAndGoOn(panel: Page): Promise<void> {
  await waitForText(panel, 'Sign in to Mosaic', 60_000);
  await signIn(page, setting.standIn);
  await click(panel, 'button', 'Continue');
}

describe('a form that is filled and not yet saved', () => {
  it('is saved by Mosaic itself: nothing is sent, and the draft is proved once', async () => {
    const { world, switches } = setting.standIn;
    switches.autosaveMinutes = 15;
    const { panel, gate } = await filledAndHeld();
    world.clock.advance({ minutes: 16 });
    await expect.poll(() => target.revision, { timeout: 30_000 }).toBe(1);
    expect(since.outbox()).toEqual([]);
    await gate.open();
    expect(await receipt(panel)).toContain('✓ Verified');
    expectFilledOnce(2);
  });

  it('goes with its session under Mosaic’s own watch: nothing stays, and the run goes on', async () => {
    const { casework } = setting.standIn.world;
    const { switches, faults } = setting.standIn;
    switches.sessionWarning = true; // a main window leaves for the sign-in page by itself
    const before = casework.visits.length;
    const source = casework.visits.find(({ personId, completed }) => personId === child.id && completed);
    const panel = await chooseSibling(setting, page, `/visit/${source?.id}/edit`, sibling);
    await answerOwn(panel, 'Child seen?', sibling, 'No');
    await chooseOwn(panel, 'Reason not seen', sibling, 'Refused');
    const gate = await held(panel);
    faults.expireSession();
    await page.waitForFunction(() => location.pathname === '/sign-in', { timeout: 30_000 });
    await gate.open();
    await waitForText(panel, 'Sign in to Mosaic', 60_000);
    expect([casework.visits.length, since.outbox()]).toEqual([before, []]);
    switches.sessionWarning = false;
    await signInAndGoOn(panel);
    expect(await receipt(panel)).toContain('✓ Verified');
    const made = { personId: sibling.id, seen: 'No', reasonNotSeen: 'Refused', completed: false };
    expect(casework.visits.slice(before)).toEqual([expect.objectContaining(made)]);
    expect(since.outbox()).toEqual([]);
  });

  it('is sent by an ended session: nothing stays, and the lock that is left behind is said with what to do', async () => {
    const { faults, world } = setting.standIn;
    const { panel, gate } = await filledAndHeld();
    faults.expireSession();
    await gate.open();
    await signInAndGoOn(panel);
    expect(await receipt(panel)).toContain('Not saved');
    expectUntouched();
    expect(world.casework.locks).toHaveLength(1);
    await pressFirst(panel, 'Try again');
    await waitForState(panel, 'asking', 60_000);
    expect(await readText(panel)).toContain('Mosaic’s Lock Manager shows whose lock it is');
    expectUntouched();
    world.casework.locks.length = 0; // as its owner or a manager takes it off
    await pressFirst(panel, 'Draft it all the same');
    expect(await receipt(panel)).toContain('✓ Verified');
    expectFilledOnce(1);
  });
});
