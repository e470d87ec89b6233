/**
 * Holds what goes onto Mosaic's invite sheet and back: colleagues' rows and blanks are left alone, the list on the sheet
 * counts as confirmed by a person, and what was saved is held against what was meant. Nobody in it is real.
 */
import { describe, expect, it } from 'vitest';
import {
  type Sheet,
  sheetColumns,
  sheetDifferences,
  sheetFields,
  sheetPlan,
  strangersOn,
  withSheet,
} from '../../../utils/domain/reviews/invite-sheet';
import { withPair, withRow } from '../../../utils/domain/reviews/review-draft';
import {
  secondCheckProblem,
  waitingFor,
  whenProblems,
  whoProblems,
} from '../../../utils/domain/reviews/settle-before';
import { reviewWords } from '../../profiles/review-parts';
import { draftFor, record, settings } from './made-record';

const words = { parts: reviewWords.parts, yes: 'Yes', no: 'No' };
const shape = { fields: [...sheetFields], columns: [...sheetColumns] };
const empty: Sheet = { fields: {}, rows: [] };
const planFor = (draft = draftFor(), present = empty) =>
  sheetPlan(draft, present, '2026-03-18', words, shape);

describe('the sheet that is written', () => {
  it('holds when, where, who and how, and no address of anybody’s home', () => {
    const plan = planFor(draftFor(record(), ['iro', 'mother', 'carer']));
    expect(plan.fields).toEqual({
      number: '4',
      due: '18/03/2026',
      when: '16/03/2026 10:00',
      venue: 'Civic Centre, room 4',
      iro: 'Tom Halden',
    });
    expect(plan.rows.map((row) => [row?.name, row?.part, row?.confidential])).toEqual([
      ['Tom Halden', 'Invited', 'Yes'],
      ['Keira Vane', 'Invited', 'Yes'],
      ['Hilary Stokesay', 'Consulted', 'No'],
    ]);
    expect(JSON.stringify(plan)).not.toMatch(/Quarry|Foundry/);
  });

  it('writes only what the council’s sheet has', () => {
    const plan = sheetPlan(draftFor(), empty, null, words, { fields: ['when'], columns: ['name', 'part'] });
    expect(Object.keys(plan.fields)).toEqual(['when']);
    expect(Object.keys(plan.rows[0] ?? {})).toEqual(['name', 'part']);
  });

  it('leaves a colleague’s row and whatever is blank here as they are', () => {
    const present: Sheet = {
      fields: { wishes: 'Wants the dog there.' },
      rows: [{ name: 'Mr Unknown' }, { name: 'TOM HALDEN' }],
    };
    const plan = planFor(draftFor(record(), ['iro', 'sw']), present);
    expect(plan.fields).not.toHaveProperty('wishes');
    expect(plan.rows.map((row) => row?.name ?? null)).toEqual([null, 'Tom Halden', 'Rosa Quill']);
    expect(strangersOn(present, draftFor())).toEqual(['Mr Unknown']);
  });

  it('says who is left out, why, and who must not meet', () => {
    const exclusion = {
      because: 'Bail condition',
      decidedBy: 'T Halden and R Quill',
      decidedOn: '2026-02-10',
    };
    const draft = withPair(
      withRow(draftFor(record(), ['mother']), 'mother', { attendance: 'do-not-invite', exclusion }),
      'mother',
      'carer',
    );
    const plan = planFor(draft);
    expect(plan.fields.apart).toBe('Keira Vane and Hilary Stokesay');
    expect(plan.rows[0]).toMatchObject({
      part: 'Do not invite',
      contact: 'Bail condition (T Halden and R Quill)',
    });
  });
});

describe('the sheet that was saved', () => {
  it('is equal but for folded space, or says where it is not', () => {
    const plan = planFor(draftFor(record(), ['iro']));
    const saved: Sheet = {
      fields: { ...plan.fields, venue: 'Civic  Centre, room 4' },
      rows: plan.rows.map((row) => ({ ...row, reply: 'yes' })),
    };
    expect(sheetDifferences(plan, saved)).toEqual([]);
    const cut = { ...saved, rows: [{ ...saved.rows[0], contact: 'iro@agency' }] };
    expect(sheetDifferences(plan, cut)).toEqual([
      { where: 'row 1, contact', intended: 'iro@agency.example', saved: 'iro@agency' },
    ]);
  });

  it('is where a colleague goes on: its rows are confirmed, with reply and invitation', () => {
    const sheet: Sheet = {
      fields: {
        chair: 'Yes',
        when: '16/03/2026 10:00',
        venue: 'Library',
        wishes: 'Wants the dog.',
        apart: 'Keira Vane and Hilary Stokesay\nAnd nobody from school.',
      },
      rows: [
        { name: 'Keira Vane', part: 'Consulted', confidential: 'Yes', 'invited-on': '01/03/2026', reply: '' },
        { name: 'Ada Okafor', part: 'Invited', confidential: 'No', reply: 'Comes' },
      ],
    };
    const draft = withSheet(draftFor(record(), []), sheet, words);
    const row = (key: string) => draft.rows.find((one) => one.key === key);
    expect(row('mother')).toMatchObject({
      status: 'confirmed',
      from: 'last-list',
      attendance: 'send-views',
      message: 'said-sent',
    });
    expect(row('teacher')).toMatchObject({ address: 'may-learn', message: 'reply-noted', reply: 'Comes' });
    expect(row('iro')).toMatchObject({ status: 'suggested' });
    expect(draft).toMatchObject({
      chairAgreed: 'yes',
      when: { on: '2026-03-16', start: '10:00', venue: 'Library' },
      mustNotMeet: [['mother', 'carer']],
      fromSheet: { wishes: 'Wants the dog.', apart: 'And nobody from school.' },
    });
    const more = { ...draft, wishes: { ...draft.wishes, wants: 'A short meeting.' } };
    expect(planFor(more, sheet).fields).toMatchObject({
      wishes: 'Wants the dog.\nWants: A short meeting.',
      apart: 'Keira Vane and Hilary Stokesay\nAnd nobody from school.',
    });
    expect(planFor(draft, sheet).fields).not.toHaveProperty('wishes');
  });
});

describe('what stands in the way', () => {
  it('names each thing once, with the control that puts it right', () => {
    const bare = draftFor(record(), []);
    const blank = {
      ...bare.when,
      on: '',
      start: '',
      end: '',
      mode: null,
      heldWhereChildLives: 'unknown' as const,
    };
    expect(whenProblems({ ...bare, when: blank }).map(({ controlId }) => controlId)).toEqual(['on', 'mode']);
    expect(whenProblems(draftFor())).toEqual([]);
    expect(whoProblems(bare).map(({ controlId }) => controlId)).toEqual(['rows']);
  });

  it('keeps those apart who must not meet, and the address from who may not learn it', () => {
    const apart = withPair(withRow(draftFor(), 'carer', { attendance: 'attend' }), 'mother', 'carer');
    expect(
      whoProblems(apart)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('must not meet');
    const home = { ...draftFor(), when: { ...draftFor().when, heldWhereChildLives: 'yes' as const } };
    expect(
      whoProblems(home)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('where the child lives');
  });

  it('says what waits for whom, and asks for a second person where the council does', () => {
    expect(waitingFor(draftFor()).map(({ isDone }) => isDone)).toEqual([false, false, false]);
    const strict = { ...settings, secondCheck: 'needed' } as const;
    expect(secondCheckProblem({ ...draftFor(), checkedBy: 'rosa quill' }, strict)).toHaveLength(1);
    expect(secondCheckProblem({ ...draftFor(), checkedBy: 'Bea Marsh' }, strict)).toEqual([]);
  });
});
