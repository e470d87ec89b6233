import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type CopyPlanInput, planCopies } from '../../../utils/domain/recordings/copy-plan';
import type { Paragraph, SourceRecording } from '../../../utils/domain/recordings/recording';

const line = (text: string): Paragraph => ({ kind: 'text', text, marks: [] });
const body = [
  line('Home visit. The house was tidy.'),
  {
    kind: 'bullet',
    text: 'All calm. Ava was seen alone. Mum made tea.',
    marks: [{ start: 30, end: 33, mark: 'bold' }],
  },
  line('Ava said she misses dad.'),
  line('Next visit in two weeks.'),
] as const;
const source: SourceRecording = {
  ref: 'n1',
  noteType: 'Home Visit',
  title: 'CIN visit',
  contactOn: '2025-05-10',
  body,
  state: 'complete',
  hasAlertRecipients: true,
  sendsText: true,
  attachmentCount: 2,
  isSignificantEvent: true,
  isRestricted: false,
  isPrivileged: false,
  leftBehind: ['table'],
};
const sibling = (id: string, name: string) =>
  ({
    id,
    name,
    dateOfBirth: null,
    label: 'Sister : Brother',
    kind: 'full',
    endedOn: null,
    notAvailable: null,
    caution: null,
  }) as const;
const base: CopyPlanInput = {
  source,
  about: { id: '1', name: 'Ava Carter', dateOfBirth: '2015-03-12', pronouns: 'she/her' },
  siblings: [sibling('2', 'Leo Carter'), sibling('3', 'Mia Carter')],
  others: [{ name: 'Kelly Carter', relation: 'Mother : Child', alsoKnownTo: ['2', '3'] }],
  chosen: ['2', '3'],
  answers: new Map(),
  edits: new Map(),
  addedLines: [],
};
const answerAll = (input: CopyPlanInput, answer: Answer) =>
  planCopies({ ...input, answers: new Map(planCopies(input).questions.map((one) => [one.id, answer])) });
const textFor = (input: CopyPlanInput, id: string) =>
  planCopies(input)
    .drafts.find((draft) => draft.child.id === id)
    ?.recording.body.map((one) => one.text);

describe('planCopies', () => {
  it('asks once a paragraph, for all the children, and says what stays', () => {
    const plan = planCopies(base);
    expect(plan.questions.map((one) => [one.paragraphIndex, one.about, one.withoutIt, one.answer])).toEqual([
      [1, 'Ava', 'All calm. Mum made tea.', null],
      [2, 'Ava', '', null],
    ]);
    expect(plan.isComplete).toBe(false);
  });

  it('leaves out until answered, keeps marks in place and drops what is empty', () => {
    const [first] = planCopies(base).drafts;
    expect(first?.recording.body).toEqual([
      body[0],
      { kind: 'bullet', text: 'All calm. Mum made tea.', marks: [{ start: 10, end: 13, mark: 'bold' }] },
      body[3],
    ]);
    expect(first?.changes.map((one) => [one.paragraphIndex, one.kind])).toEqual([
      [1, 'left-out'],
      [2, 'left-out'],
    ]);
    const done = answerAll(base, { choice: 'leave-out' });
    expect(done.isComplete).toBe(true);
    expect(done.questions.every((one) => one.answer !== null)).toBe(true);
    expect(done.texts.map((one) => one.forIds)).toEqual([['2', '3']]);
  });

  it('keeps for some, leaves out for the others', () => {
    const plan = answerAll(base, { choice: 'keep', forIds: ['3'] });
    expect(plan.texts.map((one) => [one.forIds, one.body.length])).toEqual([
      [['2'], 3],
      [['3'], 4],
    ]);
    expect(plan.drafts[1]?.recording.body).toEqual(body);
    expect(plan.drafts[1]?.changes).toEqual([]);
  });

  it('rewords, and takes a rewording without words for no answer', () => {
    const plan = answerAll(base, { choice: 'reword', text: ' The children were seen. ' });
    expect(plan.drafts[0]?.recording.body[1]).toEqual({
      kind: 'bullet',
      text: 'The children were seen.',
      marks: [],
    });
    expect(plan.drafts[0]?.changes[0]?.kind).toBe('reworded');
    expect(answerAll(base, { choice: 'reword', text: '  ' }).isComplete).toBe(false);
  });

  it("lets a person's edit win, and adds the shared line once", () => {
    const edits = new Map([['2', [body[0], line('Mine.'), body[3]]]]);
    const sharedLine = 'Recorded for more than one child';
    expect(textFor({ ...base, edits, addedLines: [sharedLine] }, '2')).toEqual([
      body[0].text,
      'Mine.',
      body[3].text,
      sharedLine,
    ]);
    expect(
      textFor(
        { ...base, edits: new Map([['2', [body[0], line(sharedLine)]]]), addedLines: [sharedLine] },
        '2',
      ),
    ).toEqual([body[0].text, sharedLine]);
    const changes = planCopies({ ...base, edits, addedLines: [sharedLine] }).drafts[0]?.changes;
    expect(changes?.map((one) => [one.paragraphIndex, one.kind, one.after])).toEqual([
      [1, 'edited', 'Mine.'],
      [2, 'edited', ''],
    ]);
    expect(textFor({ ...base, addedLines: [sharedLine] }, '3')?.at(-1)).toBe(sharedLine);
  });

  it('puts every line of the council at the end once, and calls a draft of such lines alone empty', () => {
    const addedLines = ['Recorded for more than one child.', 'Reason for this copy: Same visit.'];
    expect(textFor({ ...base, addedLines }, '3')?.slice(-2)).toEqual(addedLines);
    const edits = new Map([['2', [line(addedLines[1] ?? '')]]]);
    expect(textFor({ ...base, edits, addedLines }, '2')?.toSorted()).toEqual(addedLines.toSorted());
    expect(planCopies({ ...base, chosen: ['2'], edits, addedLines }).isComplete).toBe(false);
  });

  it('keeps ids while paragraph and person stay the same', () => {
    const ids = (input: CopyPlanInput) => planCopies(input).questions.map((one) => one.id);
    expect(ids({ ...base, chosen: ['2'] })).toEqual(ids(base));
    expect(
      ids({ ...base, source: { ...source, body: [body[0], line('Ava was seen alone, briefly.')] } }),
    ).not.toContain(ids(base)[0]);
    expect(ids(base).join()).not.toMatch(/Ava/);
  });

  it('asks about people whom one of the children does not share, the parent by word too', () => {
    const others = [...base.others, { name: 'Dan Poole', relation: 'Father : Child', alsoKnownTo: ['2'] }];
    const withDad = {
      ...base,
      others,
      source: { ...source, body: [line('Dad rang. All well.'), line('Dan will visit.')] },
    };
    expect(planCopies({ ...withDad, chosen: ['2'] }).questions).toEqual([]);
    expect(planCopies(withDad).questions.map((one) => one.about)).toEqual([
      'a person not in their records',
      'a person not in their records',
    ]);
  });

  it('asks about the title, which becomes the note type when left out', () => {
    const titled = { ...base, source: { ...source, title: 'Ava seen alone at school' } };
    expect(planCopies(titled).questions[0]).toMatchObject({ paragraphIndex: -1, withoutIt: 'Home Visit' });
    expect(answerAll(titled, { choice: 'leave-out' }).drafts[0]?.recording.title).toBe('Home Visit');
  });

  it('says what is never copied and drafts only those who can be chosen', () => {
    const restricted = { ...sibling('2', 'Leo Carter'), notAvailable: 'restricted' } as const;
    const plan = planCopies({ ...base, siblings: [restricted, sibling('3', 'Mia Carter')] });
    expect(plan.neverCopied).toEqual([
      'alert-recipients',
      'text-message',
      'attachments',
      'significant-event',
      'left-behind',
    ]);
    expect(plan.drafts.map((draft) => draft.child.id)).toEqual(['3']);
    expect(planCopies({ ...base, chosen: [] })).toMatchObject({
      questions: [],
      drafts: [],
      isComplete: false,
    });
  });

  it('is not complete while a draft is empty', () => {
    const only = {
      ...base,
      source: { ...source, body: [line('Ava was seen alone.')] },
      addedLines: ['Shared'],
    };
    expect(answerAll(only, { choice: 'leave-out' }).isComplete).toBe(false);
    expect(answerAll(only, { choice: 'keep', forIds: ['2', '3'] }).isComplete).toBe(true);
  });

  it('never puts a word on a child that nobody kept or wrote', () => {
    const answer = fc.constantFrom<Answer | null>(
      null,
      { choice: 'leave-out' },
      { choice: 'keep', forIds: ['2'] },
      { choice: 'keep', forIds: [] },
    );
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        const ids = planCopies(base).questions.map((question) => question.id);
        const given = [one, other].flatMap((each, at) => (each ? [[ids[at] ?? '', each] as const] : []));
        const plan = planCopies({ ...base, answers: new Map(given) });
        const mia = plan.drafts[1]?.recording.body.map((each) => each.text).join('\n') ?? '';
        return (
          !mia.includes('Ava') &&
          mia.includes('All calm.') &&
          plan.isComplete === (one !== null && other !== null)
        );
      }),
    );
  });
});
