/** Steps from the outside: their list, snapshots, rights, starting with what is known already, copying, ending. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { codeOf, seededStep } from './casework';
import { stepCalled } from './councils/council';
import { councilNames, councils } from './councils/councils';
import { questionsOf } from './forms/question';
import { running } from './running';
import { skinNames } from './skins/skins';
import { buttonsOf, headingsOf, rowsOf, termValue } from './visitor';

const northshire = (key: Parameters<typeof stepCalled>[1]): string => stepCalled(councils.northshire, key).id;

describe.each(skinNames)('a person’s steps, in %s', (skin) => {
  it('are listed with status and days, cancelled ones too, and opening the list is audited', async () => {
    const { world, visitor } = await running({ skin });
    const child = world.family(families.fosterHome).source.personId;
    const list = await visitor.get(`/person/${child}/steps`);
    expect([list.h1, headingsOf(list).join('|')]).toEqual([
      'Steps',
      'Step ID|Step|Subjects|Status|Started|Due|Completed|Assigned to',
    ]);
    expect(rowsOf(list).map((row) => [row[1], row[3], row[5]])).toEqual([
      ['Looked after child visit (CSSW)', 'Completed', ''],
      ['First CLA review (CSSW)', 'Completed', '02/12/2024'],
      ['Second CLA review (CSSW)', 'Cancelled', '28/02/2025'],
      ['Second CLA review (CSSW)', 'Completed', '28/02/2025'],
      ['Subsequent CLA review (CSSW)', 'Completed', '29/08/2025'],
      ['Subsequent CLA review (CSSW)', 'In progress', '20/03/2026'],
    ]);
    expect(world.audit.at(-1)).toMatchObject({ act: 'open', what: 'steps', personId: child });
    const cancelled = await visitor.get(`/step/${rowsOf(list)[2]?.[0]}`);
    expect(termValue(cancelled, 'Reason for cancelling')).toBe('Chair unwell');
    expect(buttonsOf(cancelled)).toEqual(['Sign out']);
  });

  it('keep the children of the day they started, whoever is in the family now', async () => {
    const { world, visitor } = await running({ skin });
    const { ids } = world.family(families.largeGroup);
    const visit = seededStep(world, 'cin-visit', 'Completed', ids.first);
    const page = await visitor.get(`/step/${visit.id}`);
    expect(rowsOf(page).map(([name]) => name)).toEqual([
      'Bryn Penhallow',
      'Cerys Penhallow',
      'Dylan Penhallow',
      'Elin Penhallow',
    ]);
    expect(visit.subjects).not.toContain(ids.fifth);
  });
});

describe('when a review is due', () => {
  it('does not show where the council’s Mosaic does not keep it', async () => {
    const { world, visitor } = await running({ switches: { reviewDueDates: false } });
    const child = world.family(families.fosterHome).source.personId;
    expect(headingsOf(await visitor.get(`/person/${child}/steps`))).not.toContain('Due');
    const review = seededStep(world, 'subsequent-review', 'Started');
    expect(termValue(await visitor.get(`/step/${review.id}`), 'Due')).toBeNull();
  });
});

describe('starting a step', () => {
  const start = async (
    key: Parameters<typeof stepCalled>[1],
    family: string,
    handles: readonly string[],
    options = {},
  ) => {
    const all = await running(options);
    const { source, ids } = all.world.family(family);
    const before = all.world.casework.steps.length;
    const subject = handles.map((handle) => ids[handle] ?? '');
    const sent = await all.visitor.post(`/person/${source.personId}/steps`, {
      type: northshire(key),
      subject,
    });
    return { ...all, sent, made: all.world.casework.steps.slice(before), subject };
  };

  it('makes one step for all its subjects, in the newest version, and sends nothing', async () => {
    const { made, sent, subject, world } = await start('cin-visit', families.largeGroup, ['first', 'third']);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ subjects: subject, status: 'Started', version: 8 });
    expect(sent.location).toBe(`/step/${made[0]?.id}`);
    expect(world.outbox).toEqual([]);
    expect(world.audit.at(-1)).toMatchObject({ act: 'add', what: 'step', stepId: made[0]?.id });
  });

  it('is refused for two children where it is for a single subject only', async () => {
    const { made, sent } = await start('cla-visit', families.fosterHome, ['first', 'brother']);
    expect([made.length, sent.html.includes('single subject only')]).toEqual([0, true]);
  });

  it('takes nobody from outside the family, and nobody who has left', async () => {
    const { made } = await start('cin-visit', families.endedRelationship, ['stepBrother']);
    expect(made).toEqual([]);
  });

  it('fills in the person’s record and the last completed form', async () => {
    const { made } = await start('pathway-plan', families.adultSiblings, ['first']);
    expect(made[0]?.answers.plain).toMatchObject({
      [codeOf('pathway-plan', 'FLDName')]: 'Tamsin Roake',
      [codeOf('pathway-plan', 'FLDLegal')]: 'Section 20',
      [codeOf('pathway-plan', 'FLDAdviser')]: 'Rosa Quill',
      [codeOf('pathway-plan', 'HealthCurrent')]: 'Registered with a dentist.',
    });
    expect(made[0]?.answers.plain[codeOf('pathway-plan', 'FLDAgreed')]).toBeUndefined();
  });

  it('fails where the children’s last forms differ, or leaves the question blank', async () => {
    const handles = ['olderAva', 'youngerAva'];
    const clash = await start('assessment', families.twoAvas, handles);
    expect([clash.made.length, clash.sent.html.includes('differ: Reason for the assessment')]).toEqual([
      0,
      true,
    ]);
    const blank = await start('assessment', families.twoAvas, handles, {
      switches: { prefillClash: 'blank' },
    });
    expect(blank.made[0]?.answers.plain).toEqual({});
  });
});

describe('rights', () => {
  it('differ by role and type: business support may look at visits and start requests', async () => {
    const { world, visitor } = await running({}, 'bsupport');
    const visit = seededStep(world, 'cin-visit', 'Started', world.family(families.twoSiblings).ids.second);
    expect((await visitor.get(`/step/${visit.id}`)).h1).toBe('Step');
    expect((await visitor.get(`/step/${visit.id}/edit`)).h1).toBe('Not allowed');
    expect(world.audit.at(-1)).toMatchObject({ act: 'refused', what: 'step' });
    const { source } = world.family(families.noSharedGroup);
    const subject = source.personId;
    const type = northshire('transport-request');
    expect((await visitor.post(`/person/${subject}/steps`, { type, subject })).location).toMatch(
      /^\/step\/\d+$/,
    );
  });

  it('keep a privileged step to its worker and to managers', async () => {
    const { world, standIn, visitor } = await running({ council: 'eastvale' }, 'jpell');
    const plan = seededStep(world, 'pathway-plan', 'Completed', undefined, 'eastvale');
    const asked = { id: plan.id, subjects: plan.subjects };
    expect(standIn.world.casework.steps).toContainEqual(expect.objectContaining(asked));
    const person = await visitor.get((await visitor.get(`/search?q=${plan.subjects[0]}`)).location ?? '');
    const steps = await visitor.get(/javascript:go\('([^']+)'[^>]*>Steps/.exec(person.html)?.[1] ?? '');
    const page = await visitor.get(/javascript:go\('([^']+)'[^>]*>My Pathway/.exec(steps.html)?.[1] ?? '');
    expect(page.h1).toBe('Privileged step');
  });
});

describe('a completed step', () => {
  it('is copied into a new one for the same children, linked, where its type allows that', async () => {
    const { world, visitor } = await running();
    const { ids } = world.family(families.largeGroup);
    const visit = seededStep(world, 'cin-visit', 'Completed', ids.first);
    await visitor.post(`/step/${visit.id}/copy`, {});
    const made = world.casework.steps.at(-1);
    expect(made).toMatchObject({
      copiedFrom: visit.id,
      subjects: visit.subjects,
      status: 'Started',
      version: 8,
    });
    expect(world.audit.map(({ act }) => act)).toEqual(expect.arrayContaining(['copy', 'add']));
    const review = seededStep(world, 'second-review', 'Completed');
    const before = world.casework.steps.length;
    expect(buttonsOf(await visitor.get(`/step/${review.id}`))).not.toContain('Copy');
    await visitor.post(`/step/${review.id}/copy`, {});
    expect(world.casework.steps).toHaveLength(before);
  });

  it('can be reopened, and a started one cancelled with a reason only; both stay', async () => {
    const { world, visitor } = await running();
    const review = seededStep(world, 'second-review', 'Completed');
    await visitor.post(`/step/${review.id}/reopen`, {});
    expect(review.status).toBe('Reopened');
    await visitor.post(`/step/${review.id}/cancel`, { reason: ' ' });
    expect(review.status).toBe('Reopened');
    await visitor.post(`/step/${review.id}/cancel`, { reason: 'Entered twice' });
    expect(review).toMatchObject({ status: 'Cancelled', cancelledBecause: 'Entered twice' });
    expect(world.casework.steps).toContain(review);
  });
});

describe('the forms of both councils', () => {
  it('ask each question once, name their versions, and are as long as real ones', () => {
    for (const council of councilNames) {
      for (const { key, versions } of councils[council].steps) {
        for (const form of versions) {
          const codes = questionsOf(form).map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          const shown = questionsOf(form).flatMap(({ showIf }) => (showIf ? [showIf.code] : []));
          expect(shown.filter((code) => !codes.includes(code))).toEqual([]);
          if (key === 'pathway-plan') expect(codes.length).toBeGreaterThan(120);
        }
        expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
      }
    }
  });

  it('share no step name, number or user code', () => {
    const [one, other] = [councils.northshire.steps, councils.eastvale.steps];
    const codes = (steps: typeof one): string[] =>
      steps.flatMap(({ versions }) => versions.flatMap((form) => questionsOf(form).map(({ code }) => code)));
    const all = (steps: typeof one): string[] => [
      ...steps.flatMap(({ id, name }) => [id, name]),
      ...codes(steps),
    ];
    const known = new Set(all(one));
    expect(all(other).filter((each) => known.has(each))).toEqual([]);
    expect(one.map(({ key }) => key).sort()).toEqual(other.map(({ key }) => key).sort());
  });

  it('use every type of question there is', () => {
    const types = councils.northshire.steps.flatMap(({ versions }) =>
      versions.flatMap((form) => questionsOf(form).map(({ type }) => type)),
    );
    const every = 'short,long,rich,number,date,date-time,yes-no,dropdown,radio,image'.split(',');
    expect([...new Set(types)].sort()).toEqual(every.sort());
  });

  it('lose and gain answers from one version of a list to the next', () => {
    for (const council of councilNames) {
      const { versions } = stepCalled(councils[council], 'cin-visit');
      const [before, after] = versions.map(
        (form) => questionsOf(form).find(({ code }) => code.endsWith('TypeOfVisit'))?.options ?? [],
      );
      expect(before?.filter((each) => !after?.includes(each))).toHaveLength(1);
      expect(after?.filter((each) => !before?.includes(each))).toHaveLength(1);
    }
  });
});
