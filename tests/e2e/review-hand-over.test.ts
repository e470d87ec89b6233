/**
 * Three people do their part of one review, each in a browser of their own that shares nothing with the others but
 * Mosaic: the social worker says what the child wants and who must not meet, the reviewing officer moves the place and
 * agrees to the date, business support sends. Asked for by name it runs in every shape of the sheet and both councils;
 * among all tests the form of one stands for the rest.
 */
import { describe, expect, it } from 'vitest';
import { sheetShapes } from '../../utils/domain/profile/review-words';
import { isWhole } from '../whole';
import type { ReviewCase } from './reviews-anywhere';
import { askedByThree, type HandedOver, handOver, movedTo } from './reviews-handed-over';

const all = (['northshire', 'eastvale'] as const).flatMap((council) =>
  sheetShapes.map((shape) => ({ council, shape })),
);
const cases = isWhole ? all : all.slice(0, 1);

/** Everything that the sheet says now, as text, wherever the stand-in holds it. */
function onSheet({ step, letter }: HandedOver): string {
  const lines = letter?.replace(/<[^>]+>/g, '\n') ?? step.requests.at(-1)?.text;
  return lines ?? JSON.stringify(step.answers);
}

/** A form that has no places for them holds no wishes, no pairs and no dates on which somebody was asked. */
const hasPlaces = ({ council, shape }: ReviewCase) => council === 'northshire' || shape !== 'form';

describe('one sheet, three people', () => {
  it.each(cases)('$council, $shape', async (each) => {
    const done = await handOver(each);
    const text = onSheet(done);
    for (const name of [...askedByThree, movedTo, '16/03/2026 10:00']) expect(text).toContain(name);
    expect(text).not.toMatch(/Quarry|Foundry/);
    if (hasPlaces(each)) {
      expect(text).toContain('Wants: The dog to be there.');
      expect(text).toContain('Keira Vane and Hilary Stokesay');
      expect(text).toMatch(/Date agreed by the chair: Yes|"inviteFLDChair":"Yes"/);
    }
    const four = [...askedByThree].sort();
    expect(done.found).toEqual([four, four]);
    expect(done.opened).toEqual([done.childId]);
    const isRequest = each.shape === 'request';
    expect(done.savedBy).toEqual(isRequest ? ['rquill', 'thalden'] : ['rquill', 'thalden', 'bsupport']);
    // Tessera sends nothing; a request is sent by the hand of whoever has looked it over.
    expect(done.sent).toEqual(isRequest ? ['thalden: sent', 'bsupport: sent'] : []);
    expect(done.outbox).toEqual(isRequest ? ['request to thalden', 'request to bsupport'] : []);
    if (!isRequest && hasPlaces(each)) expect(text).toMatch(/Keira Vane.*\d\d\/\d\d\/\d{4}/);
  });
});
