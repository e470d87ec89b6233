/**
 * The keystroke-level model that the gestures are reckoned with: each operator, where thought is counted, and the
 * example that the design's own figures come from.
 */
import { describe, expect, it } from 'vitest';
import { type Act, operatorsIn, personSeconds, wordsIn } from '../e2e/gestures/klm';

const press = (on: string, is: 'command' | 'choice' | 'field' = 'command', nth = 1): Act => ({
  do: 'press',
  on,
  is,
  nth,
});
const keys = (on: string, text: string): Act[] => [...text].map(() => ({ do: 'key', on }));

describe('the keystroke-level model', () => {
  it('counts a command as thought, pointing and a click', () => {
    expect(operatorsIn([press('button: Save')])).toMatchObject({ M: 1, P: 1, BB: 1, K: 0, H: 0 });
    expect(personSeconds(operatorsIn([press('button: Save')]))).toBeCloseTo(2.65);
  });

  it('counts one thought for a row of ticks, and pointing and a click for each', () => {
    const row = [press('checkbox: Ben', 'choice'), press('checkbox: Cara', 'choice')];
    expect(operatorsIn(row)).toMatchObject({ M: 1, P: 2, BB: 2 });
  });

  it('counts a decision for each answer to something just read', () => {
    const answers: Act[] = [
      { do: 'read', what: 'a question', words: 10 },
      press('radio: Leave it out', 'choice'),
      { do: 'read', what: 'a question', words: 10 },
      press('radio: Leave it out', 'choice'),
    ];
    expect(operatorsIn(answers)).toMatchObject({ M: 2, P: 2, words: 20 });
  });

  it('moves the hand once to the keys and once back', () => {
    const log = [press('textbox: Title', 'field'), ...keys('textbox: Title', 'Visit'), press('button: Save')];
    expect(operatorsIn(log)).toMatchObject({ H: 2, K: 5, P: 2, M: 2 });
  });

  it('counts a thought for each field that is typed into, not for each key', () => {
    const log = [...keys('textbox: Title', 'Visit'), ...keys('textbox: Date', '01/02/2026')];
    expect(operatorsIn(log)).toMatchObject({ K: 15, M: 2, H: 1 });
  });

  it('points once for a triple click', () => {
    const log = [
      press('textbox: Details', 'field'),
      press('textbox: Details', 'field', 2),
      press('textbox: Details', 'field', 3),
    ];
    expect(operatorsIn(log)).toMatchObject({ P: 1, BB: 3, M: 1 });
  });

  it("keeps the system's time out of the person's", () => {
    const log: Act[] = [press('button: Save'), { do: 'wait', seconds: 7 }];
    expect(operatorsIn(log).R).toBe(7);
    expect(personSeconds(operatorsIn(log))).toBeCloseTo(2.65);
  });

  it('gives the 29.3 seconds that the predicted sibling note by hand comes to', () => {
    expect(personSeconds({ M: 6, P: 8, BB: 8, H: 6, K: 30, words: 0, R: 0 })).toBeCloseTo(29.3, 1);
  });

  it('counts words as a reader meets them', () => {
    expect(wordsIn('born 05/01/2011 · ID 4381')).toBe(4);
    expect(wordsIn('  \n ')).toBe(0);
  });
});
