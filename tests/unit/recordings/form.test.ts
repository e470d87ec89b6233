/** A form's texts as one body and back, what of it is compared, and what a profile may not have carried over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../utils/domain/profile/checks';
import type { CopiedForm } from '../../../utils/domain/profile/copied-form';
import { compareSaved } from '../../../utils/domain/recordings/compare';
import {
  asCompared,
  bodyOfTexts,
  type DraftedForm,
  holdsSome,
  textsOfBody,
} from '../../../utils/domain/recordings/form';
import type { Paragraph } from '../../../utils/domain/recordings/recording';
import { withForms } from '../../profiles/northshire-forms';
import { northshireSingle } from '../../profiles/northshire-single';

const line = (text: string): Paragraph => ({ kind: 'text', text, marks: [] });
const texts = [
  { field: 'home', label: 'Home conditions', body: [line('Warm.'), line('Tidy.')] },
  { field: 'narrative', label: 'Record of the visit', body: [line('Seen by appointment.')] },
];
const form: DraftedForm = {
  id: 'visit',
  answers: [{ field: 'type', label: 'Type', text: 'Announced' }],
  texts,
  own: [{ field: 'seen', label: 'Seen?', text: 'Yes' }],
};
const recording = (of: DraftedForm) => ({
  noteType: 'Announced',
  title: '',
  contactOn: '2026-02-20',
  body: bodyOfTexts(of.texts),
  form: of,
});

describe('the texts of a form', () => {
  it('come back from their body, whatever words stand in them', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => !texts.some(({ label }) => label === text));
    fc.assert(
      fc.property(fc.array(fc.array(words), { minLength: 2, maxLength: 2 }), (bodies) => {
        const of = texts.map((text, at) => ({ ...text, body: (bodies[at] ?? []).map(line) }));
        expect(textsOfBody(bodyOfTexts(of), form)).toEqual({ verdict: 'texts', texts: of });
      }),
    );
  });

  it.each([
    [
      'a heading is gone',
      bodyOfTexts(texts).filter(({ text }) => text !== 'Record of the visit'),
      'Record of the visit',
    ],
    ['a heading stands there twice', [...bodyOfTexts(texts), line('Home conditions')], 'Home conditions'],
    ['headings changed places', bodyOfTexts([...texts].reverse()), 'Home conditions'],
    ['words stand before the first', [line('Hello'), ...bodyOfTexts(texts)], 'Home conditions'],
  ])('cannot be told apart when %s', (_when, body, label) => {
    expect(textsOfBody(body, form)).toEqual({ verdict: 'unclear', label });
  });
});

describe('comparing a form', () => {
  it('sees each answer, text and own answer', () => {
    const other = (change: Partial<DraftedForm>) =>
      compareSaved(asCompared(recording(form)), asCompared(recording({ ...form, ...change }))).verdict;
    expect(other({})).toBe('same');
    expect(other({ answers: [] })).toBe('altered');
    expect(other({ own: [{ field: 'seen', label: 'Seen?', text: 'No' }] })).toBe('altered');
    expect(other({ texts: texts.slice(1) })).toBe('altered');
  });

  it('knows a form in which nothing of it is held', () => {
    const blank = { ...form, answers: [], texts: [], own: [] };
    expect([holdsSome(form, blank), holdsSome(form, { ...blank, answers: form.answers })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('a profile’s forms', () => {
  const withPart = (part: CopiedForm['parts'][number]) => {
    const profile = withForms(northshireSingle('http://127.0.0.1:4310'));
    const forms = profile.forms as Record<string, CopiedForm>;
    const visit = forms.visit as CopiedForm;
    return checkProfile({ ...profile, forms: { visit: { ...visit, parts: [...visit.parts, part] } } });
  };

  it('are taken when their own answers are asked', () => {
    expect(checkProfile(withForms(northshireSingle('http://127.0.0.1:4310'))).verdict).toBe('fits');
  });

  it.each(['answer', 'text'] as const)('are refused when one would be carried as %s', (is) => {
    const checked = withPart({ is, field: 'voice', label: 'What the child said' });
    expect(checked).toMatchObject({
      verdict: 'refused',
      problems: [{ path: 'forms › visit › parts › voice' }],
    });
  });

  it('are refused when a part stands on no screen', () => {
    expect(withPart({ is: 'text', field: 'nowhere', label: 'Something' })).toMatchObject({
      verdict: 'refused',
    });
  });
});
