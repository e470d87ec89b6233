/**
 * One copy of a visit or a section to one sibling, on any council and skin and under any watch over sessions: the
 * ground is laid, the journey made as a person makes it, and judged by what the records hold.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import type { CouncilName, SkinName } from '../profiles/profiles';
import { codeOf } from '../stand-in/casework';
import { councils } from '../stand-in/councils/councils';
import type { Visit } from '../stand-in/state/case-steps';
import type { Switches } from '../stand-in/switches';
import { clickSomewhere, openRecordByHand, signInByHand } from './any-mosaic';
import { waitForPanel } from './harness/panel';
import { answerOwn, chooseOwn } from './own-answers';
import { pressCopy } from './practitioner';
import { familyOf, type Since, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { childRows, madeVisit, putSourceVisit, putStep, putVisit, visitCode } from './visit-records';
import { answerAll, chooseSiblings, receipt, save, tick } from './workbench';

/** How Mosaic watches over sessions, by the stand-in's switches. */
export const watches = {
  'no watch': {},
  'a warning': { sessionWarning: true },
  'a heartbeat': { sessionWarning: true, heartbeatMinutes: 5 },
  'saves by itself': { autosaveMinutes: 15, sessionWarning: true },
} as const satisfies Record<string, Partial<Switches>>;

export interface FormCase {
  readonly council: CouncilName;
  readonly skin: SkinName;
  readonly watch: keyof typeof watches;
  /** Eastvale opens steps from scripts and in windows of their own, where Tessera does not follow. */
  readonly form: 'visit' | 'visit in a step' | 'section';
}

export interface Copied {
  readonly told: string;
  /** What stands on the sibling, and what should: equal when all is well. */
  readonly held: unknown;
  readonly meant: unknown;
  readonly since: Since;
  readonly people: readonly string[];
}

export async function copyForm({ council, skin, watch, form }: FormCase): Promise<Copied> {
  const setting = await openSetting({
    council,
    skin,
    switches: { subjectRows: 'drawn', ...watches[watch] },
  });
  try {
    const page = await setting.mosaic();
    await signInByHand(page, setting.standIn);
    const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
    const ground: Ground = { setting, page, council, child, sibling: ticked[0] as Person };
    return await grounds[form](ground);
  } finally {
    await setting.close();
  }
}

/** One draft on the sibling, as it was meant; nothing sent, and nobody's record opened but theirs. */
export function expectProved({ told, held, meant, since, people }: Copied): void {
  expect(told).toContain('✓ Verified');
  expect(held).toEqual(meant);
  expect(since.outbox()).toEqual([]);
  expect(since.peopleOpened()).toEqual([...people].sort());
}

/** Where a copy is made: who is signed in, in which page, and from whom to whom. */
export interface Ground {
  readonly setting: Pick<Setting, 'standIn' | 'tessera'>;
  readonly page: Page;
  readonly council: CouncilName;
  readonly child: Person;
  readonly sibling: Person;
}

const grounds: Record<FormCase['form'], (ground: Ground) => Promise<Copied>> = {
  visit: copyVisit,
  'visit in a step': copyVisitInStep,
  section: copySection,
};

const narrative = 'The home was warm and tidy.';

/** A visit on the visits screen; the sibling was not seen. */
export async function copyVisit(ground: Ground): Promise<Copied> {
  const { setting, page, council, child, sibling } = ground;
  const { casework } = setting.standIn.world;
  casework.visits.length = 0;
  const shared = { type: councils[council].visitTypes[0] ?? '', actualAt: '20/02/2026 15:30', narrative };
  const blank = { plannedAt: '', seenAlone: '', bedroomSeen: '', voice: '', reasonNotSeen: '' } as const;
  const source = putVisit(setting.standIn, child, { ...shared, completed: true });
  if (council === 'eastvale') {
    await openRecordByHand(page, child.id);
    await clickSomewhere(page, 'link', 'Visits');
    await clickSomewhere(page, 'link', shared.type);
  } else await page.goto(`${setting.standIn.origin}/visit/${source.id}/edit`);
  const reasons = { northshire: 'At school', eastvale: 'In education' } as const;
  return journey(ground, {
    answer: async (panel) => {
      await answerOwn(panel, 'Child seen?', sibling, 'No');
      await chooseOwn(panel, 'Reason not seen', sibling, reasons[council]);
    },
    held: () => casework.visits.filter(({ personId }) => personId === sibling.id).map(withoutNumber),
    meant: [
      {
        ...blank,
        ...shared,
        personId: sibling.id,
        seen: 'No',
        reasonNotSeen: reasons[council],
        completed: false,
        worker: 'rquill',
      },
    ],
  });
}

function withoutNumber({ id: _id, ...visit }: Visit): Omit<Visit, 'id'> {
  return visit;
}

async function copyVisitInStep(ground: Ground): Promise<Copied> {
  const { setting, page, child, sibling } = ground;
  setting.standIn.world.casework.steps.length = 0;
  const source = putSourceVisit(setting.standIn, child);
  const target = putStep(setting.standIn, 'cin-visit', [sibling]);
  await page.goto(`${setting.standIn.origin}/step/${source.id}/view`);
  const values = { [visitCode('ChildOrYPSeen')]: 'No', [visitCode('FLDReason')]: 'At school' };
  return journey(ground, {
    answer: async (panel) => {
      await answerOwn(panel, 'Child or young person seen?', sibling, 'No');
      await chooseOwn(panel, 'Reason not seen', sibling, 'At school');
    },
    held: () => [target.status, target.answers.plain, target.answers.rows[childRows]],
    meant: ['Started', madeVisit(), [{ subjects: [sibling.id], values }]],
  });
}

async function copySection(ground: Ground): Promise<Copied> {
  const { setting, page, child, sibling } = ground;
  setting.standIn.world.casework.steps.length = 0;
  const code = (ending: string): string => codeOf('assessment', ending);
  const shared = {
    [code('Reason')]: 'Referral from the school',
    [code('Analysis')]: `<p>${narrative}</p>`,
    [code('Outcome')]: 'Child in need',
  };
  const began = (day: string) => ({ [code('Start')]: day });
  const source = putStep(
    setting.standIn,
    'assessment',
    [child],
    { status: 'Completed' },
    { ...began('01/02/2026'), ...shared },
  );
  const target = putStep(setting.standIn, 'assessment', [sibling], {}, began('02/03/2026'));
  await page.goto(`${setting.standIn.origin}/step/${source.id}/view`);
  return journey(ground, {
    answer: async () => undefined,
    held: () => [target.status, target.answers.plain],
    meant: ['Started', { ...began('02/03/2026'), ...shared }],
  });
}

interface Journey {
  readonly answer: (panel: Page) => Promise<void>;
  readonly held: () => unknown;
  readonly meant: unknown;
}

async function journey(
  { setting, page, child, sibling }: Ground,
  { answer, held, meant }: Journey,
): Promise<Copied> {
  await pressCopy(page);
  const since = watchRecords(setting.standIn);
  const panel = await waitForPanel(setting.tessera);
  await chooseSiblings(panel);
  await tick(panel, sibling);
  await answerAll(panel);
  await answer(panel);
  await save(panel, 1);
  const told = await receipt(panel);
  return { told, held: held(), meant, since, people: [child.id, sibling.id] };
}
