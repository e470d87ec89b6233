/** A child's own answers: never assumed, never carried, blank only on purpose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedOf,
  asksOfOneChild,
  changedColumn,
  emptyColumn,
  type OwnQuestion,
  ownAnswersToWrite,
  stillOpen,
} from '../../../utils/domain/recordings/per-child';

const yesNo = ['Yes', 'No'];
const question = (
  field: string,
  is: string | null = null,
  choices: string[] | null = yesNo,
): OwnQuestion => ({
  field,
  label: field,
  choices,
  showIf: is === null ? null : { field: 'seen', is },
});
const questions = [
  question('seen'),
  question('alone', 'Yes'),
  question('bedroom', 'Yes'),
  question('reason', 'No', ['At school', 'Refused']),
  question('voice', 'Yes', null),
];
const answers = fc.dictionary(
  fc.constantFrom('seen', 'alone', 'bedroom', 'reason', 'voice'),
  fc.constantFrom('', ' ', 'Yes', 'No', 'At school', 'Words.'),
);

describe('the questions of one child', () => {
  it('begin with those that nothing brings up, all of them open', () => {
    expect(stillOpen(questions, emptyColumn('1')).map(({ field }) => field)).toEqual(['seen']);
  });

  it('follow what was answered', () => {
    const fields = (seen: string) => askedOf(questions, { seen }).map(({ field }) => field);
    expect(fields('Yes')).toEqual(['seen', 'alone', 'bedroom', 'voice']);
    expect(fields('No')).toEqual(['seen', 'reason']);
  });

  it('are not open once their blanks are left on purpose, and are again when they are not', () => {
    const left = changedColumn(emptyColumn('1'), 'leave-blanks');
    expect(stillOpen(questions, left)).toEqual([]);
    expect(stillOpen(questions, changedColumn(left, 'answer-blanks'))).toHaveLength(1);
  });
});

describe('what is written of them', () => {
  it('is only what was answered and is still asked, word for word', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, leavesBlanks) => {
        const written = ownAnswersToWrite(questions, { childId: '1', answers: given, leavesBlanks });
        const asked = askedOf(questions, given).map(({ field }) => field);
        for (const { field, text } of written) {
          expect(asked).toContain(field);
          expect([text, text !== '']).toEqual([given[field]?.trim(), true]);
        }
      }),
    );
  });

  it('is nothing after the answers are cleared', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const cleared = changedColumn({ childId: '1', answers: given, leavesBlanks: true }, 'clear');
        expect(ownAnswersToWrite(questions, cleared)).toEqual([]);
        expect(stillOpen(questions, cleared)).toHaveLength(1);
      }),
    );
  });
});

describe('a question that can only be about one child', () => {
  it.each([
    'Child seen?',
    'Child or young person seen?',
    'If yes, child or young person seen alone?',
    'Bedroom seen?',
    'Have you seen the bedroom?',
    'Reason not seen',
    'Why was the child not seen',
    'Voice of the child',
    'What the child said',
    'The child’s wishes and feelings',
    'Views expressed by the young person',
  ])('%s', (label) => {
    expect(asksOfOneChild(label)).toBe(true);
  });

  it.each([
    'Type of visit',
    'Adults seen',
    'Place of visit',
    'Home conditions',
    'Was the visit successful?',
    'Record of the visit',
    'Why was the visit not successful?',
    'Analysis',
  ])('but not %s', (label) => {
    expect(asksOfOneChild(label)).toBe(false);
  });
});
