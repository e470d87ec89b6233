/** A step's own window: what stands in it, and what is kept, refused and sent when its form is saved. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { codeOf, saveStepForm, seededStep } from './casework';
import { running } from './running';
import { type SkinName, skinNames } from './skins/skins';
import type { CaseStep } from './state/case-steps';
import { buttonsOf, errorsOf, rowsOf, termValue, tokenOf } from './visitor';

const code = (ending: string): string => codeOf('cin-visit', ending);
const plain = (ending: string): string => `q.${code(ending)}`;

async function open(skin: SkinName = 'single-document', options: Parameters<typeof running>[0] = {}) {
  const all = await running({ skin, ...options });
  const { ids } = all.world.family(families.largeGroup);
  const step = seededStep(all.world, 'cin-visit', 'Started', ids.second);
  const editor = await all.visitor.get(`/step/${step.id}/edit`);
  return { ...all, ids, step, editor };
}

const visit = {
  [plain('DateOfThisVisit')]: '02/03/2026 15:30',
  [plain('TypeOfVisit')]: 'Virtual',
  [plain('Successful')]: 'Yes',
  [plain('Narrative')]: '<p onclick="x()">Seen <b>both</b>.<script>bad()</script></p>',
};

describe.each(skinNames)('the step editor, in %s', (skin) => {
  it('has a title, activities with marks, a toolbar and no work view', async () => {
    const { editor, step } = await open(skin);
    expect(editor.h1).toBe('Child in need visit (CSSW) - Penhallow family');
    expect(termValue(editor, 'Subjects')).toBe(
      `Cerys Penhallow (${step.subjects[0]}), Dylan Penhallow (${step.subjects[1]})`,
    );
    expect(editor.html).not.toContain('Recently Viewed');
    expect(buttonsOf(editor).filter((text) => /Save|Finish/.test(text))).toEqual([
      'Save',
      'Finish',
      'Save',
      'Finish',
    ]);
    for (const tab of ['Child in need visit', 'Requests', 'Next actions'])
      expect(editor.html).toContain(`>${tab}<`);
    expect(editor.html).toMatch(/Not valid|>x<\/font>/);
    expect(editor.html).toContain('Type of visit *');
  });

  it('keeps plain answers for all and rows for one child or two, cleaned', async () => {
    const { visitor, step, editor } = await open(skin);
    const [second = '', third = ''] = step.subjects;
    const seen = code('ChildOrYPSeen');
    const table = code('ChildOrYPSeen').replace('FLDChildOrYPSeen', '');
    const sent = await saveStepForm(visitor, step, editor, {
      ...visit,
      [`s.${table}.0`]: second,
      [`r.${table}.0.${seen}`]: 'Yes',
      [`r.${table}.0.${code('SeenAlone')}`]: 'No',
      [`s.${table}.1`]: `${second},${third}`,
      [`r.${table}.1.${seen}`]: 'No',
      [`r.${table}.1.${code('FLDReason')}`]: 'Missing',
      [`r.${table}.1.${code('FLDVoice')}`]: 'not asked, so not kept',
    });
    expect(sent.location).toMatch(new RegExp(`^/step/${step.id}/edit\\?window=.+&saved=1$`));
    expect(step.answers.plain).toEqual({
      [code('DateOfThisVisit')]: '02/03/2026 15:30',
      [code('TypeOfVisit')]: 'Virtual',
      [code('Successful')]: 'Yes',
      [code('Narrative')]: '<p>Seen <b>both</b>.</p>',
    });
    expect(step.answers.rows[table]).toEqual([
      { subjects: [second], values: { [seen]: 'Yes', [code('SeenAlone')]: 'No' } },
      { subjects: [second, third], values: { [seen]: 'No', [code('FLDReason')]: 'Missing' } },
    ]);
    const again = await visitor.get(sent.location ?? '');
    expect(again.html).toContain('Saved as draft');
    expect(rowsOf(again).map(([who]) => who)).toEqual([
      'Cerys Penhallow',
      'Cerys Penhallow and Dylan Penhallow',
    ]);
  });

  it('hides what is not asked, and the server ignores it', async () => {
    const { editor, step, visitor } = await open(skin);
    expect(editor.html).toMatch(/data-is="No" style="display:none"/);
    await saveStepForm(visitor, step, editor, { ...visit, [plain('WhyNot')]: 'It was.' });
    expect(step.answers.plain[code('WhyNot')]).toBeUndefined();
  });

  it('adds a row without saving anything', async () => {
    const { visitor, step, editor, world } = await open(skin);
    const table = code('ChildOrYPSeen').replace('FLDChildOrYPSeen', '');
    const again = await saveStepForm(visitor, step, editor, {
      ...visit,
      [`add.${table}`]: 'Add row',
      [`for.${table}`]: step.subjects,
    });
    expect(rowsOf(again)).toHaveLength(1);
    expect(again.html).toContain('02/03/2026 15:30');
    expect([step.revision, world.audit.some(({ act }) => act === 'save')]).toEqual([0, false]);
  });

  it('begins with a row for each child without one, where rows are drawn', async () => {
    const { visitor, step, switches } = await open(skin, { switches: { sameStepTwice: 'silent' } });
    switches.subjectRows = 'drawn';
    const editor = await visitor.get(`/step/${step.id}/edit`);
    expect(rowsOf(editor).map(([who]) => who)).toEqual(['Cerys Penhallow', 'Dylan Penhallow']);
    const table = code('ChildOrYPSeen').replace('FLDChildOrYPSeen', '');
    const both = { [`s.${table}.0`]: step.subjects.join(',') };
    const saved = await saveStepForm(visitor, step, editor, { ...visit, ...both });
    expect(rowsOf(await visitor.get(saved.location ?? ''))).toHaveLength(1);
  });

  it('is read only for viewing: nothing to press but export, nothing locked, nothing to fill', async () => {
    const { world, visitor } = await running({ skin });
    const done = seededStep(world, 'cin-visit', 'Completed');
    const page = await visitor.get(`/step/${done.id}/view`);
    expect(buttonsOf(page)).toEqual(['Sign out']);
    expect(page.html).toContain('value="Export"');
    const open = [...page.html.matchAll(/<(?:input type="(?:text|radio)"|select|textarea)([^>]*)>/g)].filter(
      ([, marks = '']) => !marks.includes('disabled') && !marks.includes('name="q"'),
    );
    expect(open).toEqual([]);
    expect(world.casework.locks).toEqual([]);
    expect(world.audit.at(-1)).toMatchObject({ act: 'read', what: 'step' });
    await visitor.post(`/step/${done.id}/printed`, {});
    expect(world.audit.at(-1)).toMatchObject({ act: 'print', what: 'step', personId: done.subjects[0] });
  });
});

describe('what cannot be saved', () => {
  it.each([
    [
      'DateOfThisVisit',
      '31/02/2026 10:00',
      'Actual date and time of visit must be a real date and time, such as 31/12/2025 14:30',
    ],
    [
      'DateOfThisVisit',
      '02/03/2026',
      'Actual date and time of visit must be a real date and time, such as 31/12/2025 14:30',
    ],
    ['TypeOfVisit', 'Telephone', 'Type of visit: this answer is not in the list'],
    ['WhoWasSeen', 'x'.repeat(4001), 'Adults seen must be 4,000 characters or fewer'],
  ])('%s as %.20s is answered with the form again', async (ending, value, message) => {
    const { visitor, step, editor } = await open();
    const again = await saveStepForm(visitor, step, editor, { ...visit, [plain(ending)]: value });
    expect(errorsOf(again)).toEqual([message]);
    expect([step.revision, step.answers.plain]).toEqual([0, {}]);
  });

  it('does not include what is missing: that stops finishing only', async () => {
    const { visitor, step, editor } = await open();
    expect((await saveStepForm(visitor, step, editor, {})).location).toContain('saved=1');
    const again = await visitor.get(
      `/step/${step.id}/edit?window=${/window=([^&]+)/.exec((await saveStepForm(visitor, step, editor, {})).location ?? '')?.[1]}`,
    );
    const refused = await saveStepForm(visitor, step, again, { act: 'Finish' });
    expect(errorsOf(refused)).toContain('Type of visit is mandatory');
    expect(step.status).toBe('Started');
  });
});

describe('a date with a time', () => {
  it('is one field or two', async () => {
    const { visitor, step, editor, switches } = await open('single-document', {
      switches: { dateTimeInputs: 'two' },
    });
    expect(editor.html).toContain('(time)');
    await saveStepForm(visitor, step, editor, {
      [plain('DateOfThisVisit')]: '02/03/2026',
      [`t.${code('DateOfThisVisit')}`]: '09:05',
    });
    expect(step.answers.plain[code('DateOfThisVisit')]).toBe('02/03/2026 09:05');
    switches.dateTimeInputs = 'one';
    const key = /name="window" value="([^"]+)"/.exec(editor.html)?.[1];
    expect((await visitor.get(`/step/${step.id}/edit?window=${key}`)).html).not.toContain('(time)');
  });
});

describe('requests and next actions', () => {
  async function withBoth(switches = {}) {
    const all = await open('single-document', { switches });
    const { visitor, step, editor } = all;
    const token = tokenOf(editor);
    const request = { token, choice: 'Ask for a manager’s view', worker: 'mokoro', text: 'Please look' };
    await visitor.post(`/step/${step.id}/requests`, request);
    await visitor.post(`/step/${step.id}/next-actions`, {
      token,
      choice: 'Notify health visitor',
      worker: 'bsupport',
    });
    await visitor.post(`/step/${step.id}/next-actions`, {
      token,
      choice: 'Child in need visit (CSSW)',
      worker: 'rquill',
    });
    return all;
  }

  it('wait until the step is saved; saving sends requests and immediate actions, once', async () => {
    const { world, visitor, step, editor } = await withBoth();
    expect(world.outbox).toEqual([]);
    await saveStepForm(visitor, step, editor, visit);
    await saveStepForm(visitor, step, editor, visit);
    expect(world.outbox.map(({ kind, to, stepId }) => [kind, to, stepId])).toEqual([
      ['request', 'mokoro', step.id],
      ['next-action', 'bsupport', step.id],
    ]);
    expect(step.nextActions.map(({ incomingOn, fired }) => [incomingOn, fired])).toEqual([
      ['2026-03-02', true],
      ['2026-03-30', false],
    ]);
  });

  it('wait for finishing where saving sends nothing', async () => {
    const { world, visitor, step, editor } = await withBoth({ saveSends: false });
    await saveStepForm(visitor, step, editor, visit);
    expect(world.outbox).toEqual([]);
  });

  it('stop finishing while a mandatory one is missing, and only then', async () => {
    const { world, visitor } = await running();
    const record = seededStep(world, 'transfer-record', 'Started');
    const editor = await visitor.get(`/step/${record.id}/edit`);
    const field = (ending: string): string => `q.${codeOf('transfer-record', ending)}`;
    const filled = {
      [field('FLDFrom')]: 'A',
      [field('FLDTo')]: 'B',
      [field('FLDDate')]: '02/03/2026',
      act: 'Finish',
    };
    const refused = await saveStepForm(visitor, record, editor, filled);
    expect(errorsOf(refused)).toEqual(['Mandatory request: Receiving manager accepts']);
    await visitor.post(`/step/${record.id}/requests`, {
      token: tokenOf(refused),
      choice: 'Receiving manager accepts',
      worker: 'mokoro',
    });
    for (const request of record.requests) request.answered = true;
    const done = await saveStepForm(visitor, record, editor, filled);
    expect([done.location, record.status]).toEqual([`/step/${record.id}/view`, 'Completed']);
    expect(world.casework.locks).toEqual([]);
  });

  it('demand one that an answer makes mandatory, and all of a set of which one is chosen', async () => {
    const { world, visitor } = await running({}, 'mokoro');
    const child = world.family(families.noSharedGroup).source.personId;
    await visitor.post(`/person/${child}/steps`, { type: '1186', subject: child });
    const step = world.casework.steps.at(-1) as CaseStep;
    const editor = await visitor.get(`/step/${step.id}/edit`);
    const outcome = { [`q.${codeOf('assessment', 'Outcome')}`]: 'Strategy discussion', act: 'Finish' };
    const demanded = async (): Promise<string[]> =>
      errorsOf(await saveStepForm(visitor, step, editor, outcome)).filter((each) =>
        each.startsWith('Mandatory next action'),
      );
    const add = (choice: string) =>
      visitor.post(`/step/${step.id}/next-actions`, { token: tokenOf(editor), choice, worker: 'mokoro' });
    expect(await demanded()).toEqual(['Mandatory next action: Strategy discussion']);
    await add('Strategy discussion');
    await add('Child in need plan');
    expect(await demanded()).toEqual(['Mandatory next action: Child in need meeting']);
    await add('Child in need meeting');
    expect(await demanded()).toEqual([]);
    expect(step.status).toBe('Started');
  });

  it('choose at most one of those that exclude each other', async () => {
    const { world, visitor } = await running();
    const review = seededStep(world, 'subsequent-review', 'Started');
    const editor = await visitor.get(`/step/${review.id}/edit`);
    const action = { token: tokenOf(editor), choice: 'Subsequent CLA review (CSSW)', worker: 'thalden' };
    expect((await visitor.post(`/step/${review.id}/next-actions`, action)).h1).toBe('Next action added');
    expect((await visitor.post(`/step/${review.id}/next-actions`, action)).h1).toBe('Not added');
    expect(review.nextActions).toHaveLength(1);
  });

  it('are added in a small window that names roles in the council’s words', async () => {
    const { visitor, step } = await open();
    const small = await visitor.get(`/step/${step.id}/next-action`);
    expect([small.h1, small.html.includes('Tom Halden (Independent reviewing officer)')]).toEqual([
      'Add next action',
      true,
    ]);
    const find = await visitor.get('/find-person?q=wexcombe&into=q.x');
    expect(
      rowsOf(find)
        .map((row) => row[0])
        .sort(),
    ).toEqual(['Dana Wexcombe', 'Isla Wexcombe', 'Rory Wexcombe']);
    expect(find.html).toContain('window.opener.document.getElementsByName("q.x")');
  });
});

describe('the window that opened it', () => {
  it('can be reached, or not', async () => {
    const { world, visitor, switches } = await running();
    const step = seededStep(world, 'cin-visit', 'Started');
    expect((await visitor.get(`/step/${step.id}`)).html).toContain(
      `'stepEditor','popup,width=1100,height=860')`,
    );
    switches.opener = 'lost';
    expect((await visitor.get(`/step/${step.id}`)).html).toContain(`height=860,noopener')`);
  });
});
