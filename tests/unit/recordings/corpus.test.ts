import { describe, expect, it } from 'vitest';
import { passagesToLookAt } from '../../../utils/domain/recordings/passages';
import { devFive } from '../notes/dev-five';
import { devFour } from '../notes/dev-four';
import { devOne } from '../notes/dev-one';
import { devSeven } from '../notes/dev-seven';
import { devSix } from '../notes/dev-six';
import { devThree } from '../notes/dev-three';
import { devTwo } from '../notes/dev-two';
import { heldOut } from '../notes/held-out';
import { heldOutTwo } from '../notes/held-out-two';
import { lines } from '../notes/sentences';
import { anyReasonLines } from '../notes/sentences-four';
import { lastLines } from '../notes/sentences-three';
import { moreLines } from '../notes/sentences-two';
import { type Measured, measure, median } from './measure';

/** What the runs show, printed so that a change for the worse is seen before it fails. */
function figures(all: readonly Measured[]): string {
  const sum = (count: (one: Measured) => number) => all.reduce((total, one) => total + count(one), 0);
  return [
    `${all.length} notes, ${sum((one) => one.words)} words`,
    `answers a run: median ${median(all.map((one) => one.questions))}, most ${Math.max(...all.map((one) => one.questions))}`,
    `must passages: ${sum((one) => one.musts)}, of them false ${sum((one) => one.falseAlarms.length)}; answers for nothing planted: ${sum((one) => one.extraAnswers.length)}`,
    `planted facts unasked: ${sum((one) => one.unasked.length)}`,
    `shaded a note: median ${median(all.map((one) => one.shaded))}`,
  ].join('; ');
}

const everyLine = [...lines, ...moreLines, ...lastLines];

const sets = {
  developing: [...devOne, ...devTwo],
  'more voices': [...devThree, ...devFour, ...devFive, ...devSix, ...devSeven],
  'held out': heldOut,
  'held out second': heldOutTwo,
};

describe('made-up notes', () => {
  for (const [name, notes] of Object.entries(sets)) {
    it(`asks about every planted fact and asks little: ${name}`, () => {
      const all = notes.map(measure);
      console.info(`${name}: ${figures(all)}`);
      expect(all.flatMap((one) => one.unasked)).toEqual([]);
      expect(median(all.map((one) => one.questions))).toBeLessThanOrEqual(4);
      expect(Math.max(...all.map((one) => one.questions))).toBeLessThanOrEqual(7);
      // A false alarm in a paragraph that is asked about anyway costs no answer: only the others are held down.
      expect(all.flatMap((one) => one.extraAnswers).length).toBeLessThanOrEqual(notes.length * 0.75);
    });
  }

  it.each(everyLine.filter(([, , kind]) => kind !== null))('asks: %#', (family, text, kind) => {
    const musts = passagesToLookAt(text, family).filter((one) => one.level === 'must');
    expect(
      musts.map((one) => one.because),
      text,
    ).toContain(kind);
  });

  it.each(anyReasonLines.filter(([, , kind]) => kind !== null))(
    'asks under any reason: %#',
    (family, text) => {
      expect(
        passagesToLookAt(text, family).filter((one) => one.level === 'must'),
        text,
      ).not.toEqual([]);
    },
  );

  it('gives only the reasons that the faces have words for', () => {
    const must = [
      'seen-alone',
      'own-words',
      'identifier',
      'date-of-birth',
      'health-of-one-child',
      'unknown-person',
      'address-or-phone',
    ];
    const shade = ['name', 'pronoun', 'known-adult'];
    const all = Object.values(sets).flat();
    for (const { text, family } of all)
      for (const { level, because } of passagesToLookAt(text, family))
        expect(level === 'must' ? must : shade).toContain(because);
  });

  it.each([...everyLine, ...anyReasonLines].filter(([, , kind]) => kind === null))(
    'asks nothing: %#',
    (family, text) => {
      const musts = passagesToLookAt(text, family).filter((one) => one.level === 'must');
      expect(musts.map((one) => text.slice(one.start, one.end))).toEqual([]);
    },
  );
});
