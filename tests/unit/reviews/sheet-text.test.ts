/**
 * The list as lines of a letter or a request: what is written is read back the same, what others wrote stays as it is
 * and where it is, and nothing of how people are reached gets into it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Sheet,
  type SheetPlan,
  sheetDifferences,
  sheetFields,
  sheetPlan,
} from '../../../utils/domain/reviews/invite-sheet';
import { holdsSecret } from '../../../utils/domain/reviews/list-secrets';
import { withPair } from '../../../utils/domain/reviews/review-draft';
import {
  linesInRequest,
  linesWith,
  notice,
  requestText,
  sheetInLines,
  textShape,
} from '../../../utils/domain/reviews/sheet-text';
import { foldSpace } from '../../../utils/domain/words';
import { reviewWords } from '../../profiles/review-parts';
import { draftFor, record } from './made-record';

const words = { parts: reviewWords.parts, yes: 'Yes', no: 'No' };
const own = { when: 'Time', venue: 'Place' };
const empty: Sheet = { fields: {}, rows: [] };
const planOf = (draft = draftFor(), present = empty) =>
  sheetPlan(draft, present, '2026-03-18', words, textShape);

const template = ['You are invited to a review for Noor. It is due by 20/03/2026.', 'Place:', 'Time:'];

describe('the list in a letter', () => {
  it('fills the lines that are there and adds the rest below a warning', () => {
    const lines = linesWith(template, planOf(draftFor(record(), ['iro', 'mother'])), own);
    expect(lines).toEqual([
      template[0],
      'Place: Civic Centre, room 4',
      'Time: 16/03/2026 10:00',
      notice,
      'Number of the review: 4',
      'Due by: 18/03/2026',
      'Independent reviewing officer: Tom Halden',
      'To be invited: Tom Halden | iro | Invited | - | -',
      'To be invited: Keira Vane | parent | Invited | - | -',
    ]);
  });

  it('holds no address, no telephone number and nothing of anybody’s home', () => {
    const everybody = withPair(draftFor(record(), ['iro', 'mother', 'carer']), 'mother', 'carer');
    const text = linesWith(template, planOf(everybody), own).join('\n');
    expect(text).toContain('Who must not meet: Keira Vane and Hilary Stokesay');
    expect(text).not.toMatch(/@|Quarry|Foundry|07700/);
  });

  it('is gone on with by whoever opens it: their rows stay, ours are written again in their place', () => {
    const first = linesWith(template, planOf(draftFor(record(), ['mother'])), own);
    const withTheirs = [...first, 'Please send me the school report. RQ', 'To be invited: Mr Unknown'];
    const present = sheetInLines(withTheirs, own);
    expect(present.rows.map(({ name }) => name)).toEqual(['Keira Vane', 'Mr Unknown']);
    const again = linesWith(withTheirs, planOf(draftFor(record(), ['iro', 'mother']), present), own);
    expect(again.filter((line) => line.startsWith('To be invited:'))).toEqual([
      'To be invited: Keira Vane | parent | Invited | - | -',
      'To be invited: Mr Unknown',
      'To be invited: Tom Halden | iro | Invited | - | -',
    ]);
    expect(again.filter((line) => line === notice)).toHaveLength(1);
    expect(again).toContain('Please send me the school report. RQ');
  });
});

describe('a list that may leave the house', () => {
  const everybody = draftFor(record(), ['iro', 'mother', 'carer']);
  const linesOf = (draft = everybody) => linesWith([], planOf(draft), own);

  it('names whom it asks, the carer too', () => {
    expect(linesOf().join()).toContain('Hilary Stokesay');
    expect(holdsSecret(everybody, linesOf())).toBe(false);
  });

  it.each([
    ['where the child lives', { venue: everybody.record.placement.address }],
    ['how the carer is reached', { venue: everybody.rows.find(({ key }) => key === 'carer')?.email ?? '' }],
  ])('is not written while it holds %s', (_what, change) => {
    const draft = { ...everybody, when: { ...everybody.when, ...change } };
    expect(holdsSecret(draft, linesOf(draft))).toBe(true);
  });

  it('is not written while it names somebody whose record is restricted', () => {
    const draft = { ...everybody, record: { ...everybody.record, restrictedNames: ['Sol Thornbury'] } };
    const wished = { ...draft, wishes: { ...draft.wishes, wants: 'Sol Thornbury to come.' } };
    expect(holdsSecret(wished, linesOf(wished))).toBe(true);
  });
});

const spoken = fc
  .string({ maxLength: 30 })
  .map((text) => text.replace(/[|\s]+/g, ' ').trim())
  .filter((text) => text !== '-');
const rows = fc.array(
  fc.record({ name: spoken.filter((text) => text !== ''), role: spoken, part: spoken, reply: spoken }),
  { maxLength: 6 },
);
const fields = fc.dictionary(fc.constantFrom(...sheetFields), spoken);
const foreign = fc.array(
  spoken.map((text) => `· ${text}`),
  { maxLength: 4 },
);

describe('whatever is in it', () => {
  it('reads as it was meant, and keeps every line of others in its order', () => {
    fc.assert(
      fc.property(rows, fields, foreign, (planned, values, lines) => {
        const plan: SheetPlan = { fields: values, rows: planned };
        const written = linesWith(lines, plan, own);
        expect(sheetDifferences(plan, sheetInLines(written, own))).toEqual([]);
        expect(written.slice(0, lines.length)).toEqual(lines);
        expect(linesWith(written, plan, own)).toEqual(written);
      }),
    );
  });

  it('is found again line by line in a request, also where a page runs its lines into one', () => {
    fc.assert(
      fc.property(rows, fields, foreign, (planned, values, lines) => {
        const written = linesWith(lines, { fields: values, rows: planned }, own);
        const text = requestText(written);
        const folded = written.map((line) => foldSpace(line.replaceAll('•', '-')));
        expect(linesInRequest(text)).toEqual(folded);
        expect(linesInRequest(foldSpace(text))).toEqual(folded);
      }),
    );
  });
});
