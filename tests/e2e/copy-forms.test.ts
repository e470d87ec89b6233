/**
 * Visits, both forms of them, and a section of a step's form reach a sibling as drafts: what is shared as it stands,
 * what is one child's own only as it was answered. Each ends in what the stand-in holds and in nothing else.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { codeOf } from '../stand-in/casework';
import type { CaseStep } from '../stand-in/state/case-steps';
import { click, readText } from './harness/page';
import { answerOwn, chooseOwn, chooseSibling, leaveBlanks, writeOwn } from './own-answers';
import { signIn } from './practitioner';
import { familyOf, type Since, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { childRows, madeVisit, putSourceVisit, putStep, visitCode } from './visit-records';
import { putEverythingDown, receipt, save, waitForState } from './workbench';

let setting: Setting;
let page: Page;
let child: Person;
let sibling: Person;
let since: Since;

beforeAll(async () => {
  setting = await openSetting({ switches: { subjectRows: 'drawn' } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  const family = familyOf(setting.standIn, families.twoSiblings, 1);
  child = family.child;
  sibling = family.ticked[0] as Person;
});
afterAll(() => setting.close());
beforeEach(() => {
  setting.standIn.world.casework.steps.length = 0;
  since = watchRecords(setting.standIn);
});
afterEach(() => putEverythingDown(setting));

const choosing = (path: string): Promise<Page> => chooseSibling(setting, page, path, sibling);

/** What is left for the person, as the panel says it. */
async function leftFor(panel: Page): Promise<string> {
  await save(panel, 1);
  await waitForState(panel, 'asking');
  return readText(panel);
}

function expectNothingWritten(step: CaseStep): void {
  expect(step.revision).toBe(0);
  expect(since.outbox()).toEqual([]);
  expect(since.audit().filter(({ act }) => act === 'save')).toEqual([]);
}

describe('a visit on the visits screen', () => {
  it('reaches a sibling with the shared words and only the answers given for that child', async () => {
    const { casework } = setting.standIn.world;
    const source = casework.visits.find(({ personId, completed }) => personId === child.id && completed);
    const before = casework.visits.length;
    const panel = await choosing(`/visit/${source?.id}/edit`);
    expect(await readText(panel)).not.toContain('Isla showed me her cat.');
    await answerOwn(panel, 'Child seen?', sibling, 'Yes');
    await answerOwn(panel, 'Child seen alone?', sibling, 'No');
    await answerOwn(panel, 'Bedroom seen?', sibling, 'Yes');
    await writeOwn(panel, 'What the child said', sibling, 'I like my new school.');
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(casework.visits).toHaveLength(before + 1);
    expect(casework.visits.at(-1)).toMatchObject({
      personId: sibling.id,
      type: source?.type,
      actualAt: source?.actualAt,
      plannedAt: '',
      narrative: source?.narrative,
      seen: 'Yes',
      seenAlone: 'No',
      bedroomSeen: 'Yes',
      voice: 'I like my new school.',
      reasonNotSeen: '',
      completed: false,
    });
    expect(since.outbox()).toEqual([]);
    expect(since.peopleOpened()).toEqual([child.id, sibling.id].sort());
  });

  it('is said to be there twice when the browser sent it again', async () => {
    const { world, faults } = setting.standIn;
    const source = world.casework.visits.find(
      ({ personId, completed }) => personId === child.id && completed,
    );
    for (let at = world.casework.visits.length - 1; at >= 0; at -= 1)
      if (world.casework.visits[at]?.personId === sibling.id) world.casework.visits.splice(at, 1);
    const panel = await choosing(`/visit/${source?.id}/edit`);
    await leaveBlanks(panel, sibling);
    faults.arm('closeWithoutAnswer', { kind: 'visit.save', once: true });
    await save(panel, 1);
    const told = await receipt(panel);
    const count = world.casework.visits.filter(({ personId }) => personId === sibling.id).length;
    expect([count > 1, told.includes('more than once')]).toEqual([true, true]);
  });
});

describe('a visit in a step', () => {
  it('fills the sibling’s open step: shared answers, texts, and that child’s own row', async () => {
    const source = putSourceVisit(setting.standIn, child);
    const target = putStep(setting.standIn, 'cin-visit', [sibling]);
    const panel = await choosing(`/step/${source.id}/view`);
    await answerOwn(panel, 'Child or young person seen?', sibling, 'No');
    await chooseOwn(panel, 'Reason not seen', sibling, 'At school');
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(target.answers.plain).toEqual(madeVisit());
    expect(target.answers.rows[childRows]).toEqual([
      {
        subjects: [sibling.id],
        values: { [visitCode('ChildOrYPSeen')]: 'No', [visitCode('FLDReason')]: 'At school' },
      },
    ]);
    expect([target.status, target.revision, since.outbox()]).toEqual(['Started', 1, []]);
    expect(setting.standIn.world.casework.locks).toEqual([]);
    expect(since.peopleOpened()).toEqual([child.id, sibling.id].sort());
  });

  it('brings up the questions that an answer asks for, in the form’s order', async () => {
    const why = { [visitCode('Successful')]: 'No', [visitCode('WhyNot')]: 'Nobody was at home.' };
    const source = putSourceVisit(setting.standIn, child, why);
    const target = putStep(setting.standIn, 'cin-visit', [sibling]);
    const panel = await choosing(`/step/${source.id}/view`);
    await leaveBlanks(panel, sibling);
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(target.answers.plain).toEqual(madeVisit(why));
    expect(target.answers.rows[childRows]).toEqual([{ subjects: [sibling.id], values: {} }]);
  });

  it('says which answers the sibling’s newer form has no choice for, and leaves those blank if told to', async () => {
    const source = putSourceVisit(
      setting.standIn,
      child,
      { [visitCode('TypeOfVisit')]: 'Telephone' },
      { version: 7 },
    );
    const target = putStep(setting.standIn, 'cin-visit', [sibling]);
    const panel = await choosing(`/step/${source.id}/view`);
    await leaveBlanks(panel, sibling);
    expect(await leftFor(panel)).toContain('Type of visit: Telephone');
    expectNothingWritten(target);
    await click(
      panel,
      'button',
      `Draft it all the same for ${sibling.name}, born ${born(sibling)}, ID ${sibling.id}`,
    );
    expect(await receipt(panel)).toContain('✓ Verified');
    const { [visitCode('TypeOfVisit')]: _left, ...rest } = madeVisit();
    expect(target.answers.plain).toEqual(rest);
  });

  it.each([
    ['there is none', () => [], 'No step is open for this child.'],
    [
      'it is a group’s, where a row of both would be on each of them',
      () => [putStep(setting.standIn, 'cin-visit', [child, sibling])],
      'The open step is about several children.',
    ],
    [
      'there are two',
      () => [
        putStep(setting.standIn, 'cin-visit', [sibling]),
        putStep(setting.standIn, 'cin-visit', [sibling]),
      ],
      'More than one',
    ],
    [
      'somebody wrote in it',
      () => [
        putStep(setting.standIn, 'cin-visit', [sibling], {}, { [visitCode('Narrative')]: '<p>Mine.</p>' }),
      ],
      'Record of the visit',
    ],
    [
      'saving would send a request',
      () => [putStep(setting.standIn, 'cin-visit', [sibling], { requests: [waitingRequest] })],
      'Ask for a manager’s view',
    ],
    [
      'saving would fire a next action',
      () => [putStep(setting.standIn, 'cin-visit', [sibling], { nextActions: [waitingAction] })],
      'Notify health visitor',
    ],
  ] as const)('leaves the sibling’s step alone when %s', async (_when, steps, says) => {
    const source = putSourceVisit(setting.standIn, child);
    const [target] = steps();
    const panel = await choosing(`/step/${source.id}/view`);
    await leaveBlanks(panel, sibling);
    expect(await leftFor(panel)).toContain(says);
    if (target) expectNothingWritten(target);
  });
});

describe('a section of a step’s form', () => {
  it('reaches the sibling’s open form with its texts looked through, and touches nothing else there', async () => {
    const code = (ending: string): string => codeOf('assessment', ending);
    const shared = 'The flat is warm and tidy.';
    const analysis = `<p>${shared}</p><p>${child.firstName} said “I want to stay with my nan”.</p>`;
    const source = putStep(
      setting.standIn,
      'assessment',
      [child],
      { status: 'Completed' },
      {
        [code('Start')]: '01/02/2026',
        [code('Reason')]: 'Referral from the school',
        [code('Analysis')]: analysis,
        [code('Outcome')]: 'Child in need',
      },
    );
    const target = putStep(setting.standIn, 'assessment', [sibling], {}, { [code('Start')]: '02/03/2026' });
    const panel = await choosing(`/step/${source.id}/view`);
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(target.answers.plain).toEqual({
      [code('Start')]: '02/03/2026',
      [code('Reason')]: 'Referral from the school',
      [code('Analysis')]: `<p>${shared}</p>`,
      [code('Outcome')]: 'Child in need',
    });
    expect([target.status, since.outbox()]).toEqual(['Started', []]);
  });
});

const waitingRequest = {
  name: 'Ask for a manager’s view',
  to: 'mokoro',
  text: 'Please look',
  sent: false,
  answered: false,
};
const waitingAction = {
  name: 'Notify health visitor',
  assignedTo: 'bsupport',
  incomingOn: '2026-03-02',
  immediate: true,
  fired: false,
};

function born({ dateOfBirth }: Person): string {
  return dateOfBirth?.split('-').reverse().join('/') ?? '';
}
