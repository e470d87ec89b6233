/**
 * Visits in a profile in the making: each child's own answers are asked and never carried, and while something of
 * visits is missing the profile is without them.
 */
import { describe, expect, it } from 'vitest';
import { ownOfVisit, screenGroups } from '../../../utils/domain/profile/making/beyond-copying';
import { type Draft, emptyDraft } from '../../../utils/domain/profile/making/draft';
import { finished, leftOut } from '../../../utils/domain/profile/making/finish';
import { askFor } from '../../../utils/domain/profile/making/need-words';
import { kept, type PendingOf, thingFrom } from '../../../utils/domain/profile/making/pending';
import { needsOf } from '../../../utils/domain/profile/making/to-teach';
import { pointedAt, wholeDraft } from './whole-draft';

describe('visits', () => {
  const { visits } = screenGroups;
  const asked = (draft: Draft) => {
    const made = finished(draft);
    return made.verdict === 'finished' ? made.profile.forms?.visit?.parts : made;
  };

  it('are copied once all three of their screens are taught: each child’s own answers are asked', () => {
    const parts = asked(seenByYesAndNo(wholeDraft(visits)));
    expect(parts).toMatchObject([
      { is: 'answer', field: 'type', label: 'The type of visit' },
      { is: 'answer', field: 'actual' },
      { is: 'own', field: 'seen', choices: ['yes', 'no'] },
      { is: 'own', field: 'seen-alone', showIf: { field: 'seen', is: 'yes' } },
      { is: 'own', field: 'bedroom', showIf: { field: 'seen', is: 'yes' } },
      { is: 'own', field: 'voice', showIf: { field: 'seen', is: 'yes' } },
      { is: 'own', field: 'reason', showIf: { field: 'seen', is: 'no' } },
      { is: 'text', field: 'narrative' },
    ]);
  });

  it('ask every question at once where Mosaic answers in other words than yes and no', () => {
    const parts = asked(wholeDraft(visits));
    expect(JSON.stringify(parts)).not.toContain('showIf');
  });

  it('stay out of the profile while something of them is missing, which is named', () => {
    const whole = wholeDraft(visits);
    expect(leftOut(whole)).toEqual([]);
    const needs = visits.flatMap(needsOf).filter(({ isOptional }) => !isOptional);
    for (const need of needs) {
      const { [need.id]: _gone, ...taught } = whole.taught;
      const half = { ...whole, taught };
      expect(asked(half)).toBeUndefined();
      expect(leftOut(half)).toEqual([{ step: need.screen, what: askFor(need) }]);
    }
    const { visitMade: _gone, ...words } = whole.words;
    expect(asked({ ...whole, words })).toBeUndefined();
    expect(leftOut({ ...whole, words })).toMatchObject([{ step: 'words' }]);
  });

  it('leave out a question that this Mosaic does not ask', () => {
    const whole = wholeDraft(visits);
    const { 'visit-form/field/bedroom': _form, 'visit/field/bedroom': _saved, ...taught } = whole.taught;
    expect(leftOut({ ...whole, taught })).toEqual([]);
    expect(JSON.stringify(asked({ ...whole, taught }))).not.toContain('bedroom');
  });

  it('keep the answers of no question but those that each child is asked', () => {
    const names = ['Ida Pell', 'Rowan Quill'];
    const pending: PendingOf = Object.fromEntries(
      needsOf('visit-form').map((need) => [
        need.id,
        thingFrom(need, { ...pointedAt('Choose'), choices: names }, 'pointed'),
      ]),
    );
    const { taught } = kept(emptyDraft, 'visit-form', pending);
    const withChoices = Object.entries(taught).flatMap(([id, one]) =>
      JSON.stringify(one).includes('Ida Pell') ? [id.split('/').at(-1)] : [],
    );
    expect(withChoices).toEqual([...ownOfVisit]);
  });
});

function seenByYesAndNo(draft: Draft): Draft {
  const id = 'visit-form/field/seen';
  const seen = draft.taught[id];
  if (seen?.as !== 'field') throw new Error('Nobody pointed at it.');
  return { ...draft, taught: { ...draft.taught, [id]: { ...seen, choices: ['yes', 'no'] } } };
}
