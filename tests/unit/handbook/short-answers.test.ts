/** The handbook's short answers: found by words, the council's own first, and short enough to be read. */
import { describe, expect, it } from 'vitest';
import { ourAnswers } from '../../../utils/domain/handbook/our-answers';
import { answersFor, findAnswers, type ShortAnswer } from '../../../utils/domain/handbook/short-answers';

const council: ShortAnswer = {
  question: 'Who signs a visit off?',
  answer: 'Your team manager, within five days.',
  on: 'anywhere',
  from: 'council',
};
const all = [council, ...ourAnswers];

describe('short answers', () => {
  it('are about the face in view, after the council’s own', () => {
    const [first, ...others] = answersFor(all, 'reviews');
    expect(first).toBe(council);
    expect(others.length).toBeGreaterThan(1);
    expect(others.every(({ on }) => on === 'reviews')).toBe(true);
  });

  it('are found by all the words asked for, in any order, case and accent aside', () => {
    expect(findAnswers(all, 'OFF signs')).toEqual([council]);
    expect(findAnswers(all, 'manager téam')).toEqual([council]);
    expect(findAnswers(all, 'manager giraffe')).toEqual([]);
    expect(findAnswers(all, '  ')).toEqual([]);
  });

  it('put a fitting question before a fitting answer', () => {
    const [first] = findAnswers(all, 'draft');
    expect(first?.question.toLowerCase()).toContain('draft');
  });

  it('are short, and each question stands once', () => {
    for (const { question, answer } of ourAnswers) {
      expect(question.length).toBeLessThanOrEqual(80);
      expect(answer.length).toBeLessThanOrEqual(320);
    }
    expect(new Set(ourAnswers.map(({ question }) => question)).size).toBe(ourAnswers.length);
  });
});
