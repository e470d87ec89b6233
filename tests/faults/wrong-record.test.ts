/**
 * Ways in which a note could land on another child, or be taken for another child's. In every case the run
 * stops before the click, or the word is never 'verified' and both children are named for checking by hand.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click, readText, waitForText } from '../e2e/harness/page';
import type { Setting, SettingOptions } from '../e2e/setting';
import { receipt } from '../e2e/workbench';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { gateBeforeIntent } from './gate';
import {
  begin,
  copiesOn,
  type Ground,
  layGround,
  leave,
  oneBrowserForAll,
  patience,
  postsOf,
  prepare,
  pressSave,
  wordOf,
} from './ground';

let setting: Setting;
let page: Page;

function opens(options: SettingOptions): void {
  oneBrowserForAll((opened, first) => {
    setting = opened;
    page = first;
  }, options);
}

async function expectStoppedBefore(ground: Ground, panel: Page): Promise<void> {
  await receipt(panel, patience);
  expect(postsOf(ground)).toEqual([]);
  for (const child of [ground.first, ground.second]) {
    expect(copiesOn(ground, child)).toHaveLength(0);
    expect(await wordOf(panel, child)).toContain('Not started');
  }
  await leave(setting, panel);
}

/** One save went out; it is not called verified, the other child is named beside, and the run has ended. */
async function expectBothNamed(ground: Ground, panel: Page, other: Pick<Person, 'id'>): Promise<void> {
  await receipt(panel, patience);
  const word = await wordOf(panel, ground.first);
  expect(word).toContain('Check by hand');
  expect(word).toContain(`ID ${other.id}`);
  expect(await readText(panel)).not.toContain('✓ Verified');
  expect(postsOf(ground)).toHaveLength(1);
  expect(copiesOn(ground, ground.second)).toHaveLength(0);
  await leave(setting, panel);
}

/** A child of another family, whom another window shows. */
const stranger = (): Person =>
  setting.standIn.world.person(setting.standIn.world.family(families.onlyChild).source.personId);

/** Opens another window on a child between the filled form and the click. */
async function otherWindowBefore(
  ground: Ground,
  how: 'loaded' | 'in flight',
): Promise<{ panel: Page; other: Page }> {
  const panel = await prepare(ground, page);
  const gate = await gateBeforeIntent(panel);
  await pressSave(panel);
  await gate.reached();
  const other = await setting.tessera.browser.newPage();
  const hold = how === 'in flight' ? setting.standIn.faults.hold('person', 'arrived') : null;
  const loading = other.goto(`${setting.standIn.origin}/person/${stranger().id}`).catch(() => null);
  await (hold ? hold.reached : loading);
  await gate.open();
  await receipt(panel, patience);
  hold?.release();
  await loading;
  return { panel, other };
}

describe('a session that decides on whom a note is saved, and a profile that does not know', () => {
  opens({ switches: { personInView: 'session' }, session: { postCarriesPerson: 'unknown' } });

  it('waits while another window is open, names it, and goes on when it is closed', async () => {
    const ground = layGround(setting);
    const other = await setting.tessera.browser.newPage();
    await other.goto(`${setting.standIn.origin}/person/${stranger().id}`);
    await page.bringToFront();
    const panel = await begin(ground, page);
    await waitForText(panel, 'Close the other Mosaic windows', patience);
    expect(await readText(panel)).toContain('1. In another tab');
    expect(postsOf(ground)).toEqual([]);
    await other.close();
    await click(panel, 'button', 'Continue');
    await receipt(panel, patience);
    for (const child of [ground.first, ground.second]) {
      expect(await wordOf(panel, child)).toContain('Verified');
      expect(copiesOn(ground, child)).toHaveLength(1);
    }
    await leave(setting, panel);
  });

  it('stops before the click when another window has loaded since the check', async () => {
    const ground = layGround(setting);
    const { panel, other } = await otherWindowBefore(ground, 'loaded');
    expect(await readText(panel)).toContain('another Mosaic window began to load');
    await other.close();
    await expectStoppedBefore(ground, panel);
  });

  it('stops, or names both children, when another window’s request is in flight at the click', async () => {
    const ground = layGround(setting);
    const { panel, other } = await otherWindowBefore(ground, 'in flight');
    await other.close();
    if (postsOf(ground).length === 0) await expectStoppedBefore(ground, panel);
    else await expectBothNamed(ground, panel, stranger());
  });

  it('names both children when another window’s request overtakes the save', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.swapPersonInView(stranger().id, { kind: 'note.save', moment: 'before-commit' });
    const panel = await begin(ground, page);
    await expectBothNamed(ground, panel, stranger());
  });
});

describe('a session that decides, and a profile that wrongly says that the page does', () => {
  opens({ switches: { personInView: 'session' }, session: { postCarriesPerson: 'yes' } });

  it.each(['loaded', 'in flight'] as const)(
    'names both children: another window %s at the click',
    async (how) => {
      const ground = layGround(setting);
      const { panel, other } = await otherWindowBefore(ground, how);
      await other.close();
      expect(copiesOn(ground, stranger())).toHaveLength(1);
      await expectBothNamed(ground, panel, stranger());
    },
  );
});

describe('a server that answers with another child', () => {
  opens({});
  /** The sibling of the same first name, for the family that has one. */
  const namesake = () => {
    const { world } = setting.standIn;
    const { ids } = world.family(families.twoAvas);
    return [ids.olderAva, ids.youngerAva].map((id) => world.person(id ?? ''));
  };

  it.each([
    { on: 'the list', kind: 'case-notes.list' },
    { on: 'the form', kind: 'case-note.form' },
  ] as const)('stops before the click: on $on', async ({ kind }) => {
    const ground = layGround(setting, families.largeGroup);
    const panel = await prepare(ground, page);
    setting.standIn.faults.answerAsPerson(ground.second.id, { kind, once: true });
    await pressSave(panel);
    await expectStoppedBefore(ground, panel);
  });

  it('stops before the click: the form of the sibling with the same first name', async () => {
    const [one, other] = namesake();
    if (!one || !other) throw new Error('no two Avas');
    const isSource = setting.standIn.world.family(families.twoAvas).source.personId === one.id;
    const [source, target] = isSource ? [one, other] : [other, one];
    const ground = { ...layGround(setting, families.twoAvas, 1), first: target };
    const panel = await prepare(ground, page, [target]);
    setting.standIn.faults.answerAsPerson(source.id, { kind: 'case-note.form', once: true });
    await pressSave(panel, 1);
    await receipt(panel, patience);
    expect(postsOf(ground)).toEqual([]);
    expect(await wordOf(panel, target)).toContain('Not started');
    await leave(setting, panel);
  });

  it.each([
    { on: 'the answer', kind: 'case-note.view', nth: 1 },
    { on: 'the list of the read-back', kind: 'case-notes.list', nth: 2 },
    { on: 'the note of the read-back', kind: 'case-note.view', nth: 2 },
  ] as const)('names both children: on $on', async ({ kind, nth }) => {
    const ground = layGround(setting, families.largeGroup);
    const panel = await prepare(ground, page);
    setting.standIn.faults.answerAsPerson(ground.second.id, { kind, nth });
    await pressSave(panel);
    await expectBothNamed(ground, panel, ground.second);
  });

  it('stops before the click when the list’s address leads to a step with the child’s number', async () => {
    const { world, origin } = setting.standIn;
    const ground = layGround(setting, families.largeGroup);
    world.steps[ground.first.id] = { id: ground.first.id, name: 'Assessment', personId: ground.second.id };
    const panel = await prepare(ground, page);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isList = request.url().endsWith(`/person/${ground.first.id}/case-notes`);
      if (!isList) return void request.continue();
      void request.respond({ status: 302, headers: { location: `${origin}/step/${ground.first.id}` } });
    });
    await pressSave(panel);
    await receipt(panel, patience);
    page.removeAllListeners('request');
    await page.setRequestInterception(false);
    expect(world.audit.some(({ what }) => what === 'step')).toBe(true);
    await expectStoppedBefore(ground, panel);
  });

  it('stops before the click when the record was merged away since it was ticked', async () => {
    const ground = layGround(setting, families.stepSiblings);
    const panel = await prepare(ground, page);
    setting.standIn.faults.mergePerson(ground.first.id, stranger().id);
    await pressSave(panel);
    await expectStoppedBefore(ground, panel);
  });

  it('names both children when the record is merged away under the save', async () => {
    const ground = layGround(setting, families.halfSiblings);
    const { faults } = setting.standIn;
    faults.at({ kind: 'note.save', moment: 'before-commit' }, () =>
      faults.mergePerson(ground.first.id, stranger().id),
    );
    const panel = await begin(ground, page);
    await expectBothNamed(ground, panel, stranger());
  });
});

describe('a page that is not as it was', () => {
  opens({});

  it.each([
    { label: 'Mosaic ID', to: 'Person ID' },
    { label: 'Details', to: 'Text' },
    { label: 'Save', to: 'Save and send' },
  ])('stops before the click: ‘$label’ has become ‘$to’', async ({ label, to }) => {
    const ground = layGround(setting);
    const panel = await prepare(ground, page);
    setting.standIn.faults.renameLabel(label, to, 'case-note.form');
    await pressSave(panel);
    await expectStoppedBefore(ground, panel);
  });

  it('leaves out a child whose record became restricted between list and form', async () => {
    const ground = layGround(setting);
    const { faults } = setting.standIn;
    faults.at({ kind: 'case-note.form', moment: 'arrived' }, () => faults.restrictPerson(ground.first.id));
    const panel = await begin(ground, page);
    await waitForText(panel, 'The record is restricted', patience);
    await click(panel, 'button', 'Leave this child out');
    await receipt(panel, patience);
    ground.first.restricted = false;
    expect(copiesOn(ground, ground.first)).toHaveLength(0);
    expect(await wordOf(panel, ground.first)).toContain('Not started');
    expect(await wordOf(panel, ground.second)).toContain('Verified');
    await leave(setting, panel);
  });

  it('stops when somebody else has signed in between two children', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.signInAs('mokoro', { kind: 'case-notes.list', moment: 'arrived', nth: 3 });
    const panel = await begin(ground, page);
    await receipt(panel, patience);
    setting.standIn.faults.signInAs('rquill');
    expect(await readText(panel)).toContain('somebody else is signed in');
    expect(await wordOf(panel, ground.first)).toContain('Verified');
    expect(await wordOf(panel, ground.second)).toContain('Not started');
    expect(postsOf(ground)).toHaveLength(1);
    await leave(setting, panel);
  });
});
