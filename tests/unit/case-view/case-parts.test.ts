/** Which parts of a case a profile knows the way to, and the way back to a form. */
import { describe, expect, it } from 'vitest';
import { linksToParts, partsOf, wayTo } from '../../../utils/domain/profile/case-parts';
import { northshireSingle } from '../../profiles/northshire-single';
import { profileFor } from '../../profiles/profiles';

const profile = northshireSingle('https://mosaic.northshire.example');

describe('the parts of a case', () => {
  it('are the screens that need only the child and on which nothing can be saved', () => {
    expect(partsOf(profile).map(({ routeId }) => routeId)).toEqual([
      'person-summary',
      'relationships',
      'groups',
      'case-notes',
      'household',
      'visits',
      'looked-after',
      'contacts',
      'steps',
    ]);
  });
  it('leave out a form, a way that begins in the middle and one that needs more than the child', () => {
    const ids = partsOf(profile).map(({ routeId }) => routeId);
    for (const id of ['case-note-form', 'case-note', 'group-note-form']) expect(ids).not.toContain(id);
  });
});

describe('the way to a form', () => {
  it('goes by the list that has its link', () => {
    expect(wayTo(profile, 'case-note-form')).toEqual(['case-notes', 'case-note-form']);
  });
  it('is not known where it needs more than the child, or there is no route', () => {
    expect(wayTo(profile, 'group-note-form')).toBeNull();
    expect(wayTo(profile, 'no-such-screen')).toBeNull();
  });
});

describe('the links to a part', () => {
  it('are those by which its way ends, where no address leads there', () => {
    const eastvale = profileFor('eastvale', 'single-document', 'https://mosaic.eastvale.example');
    expect(linksToParts(eastvale)).toEqual(
      expect.arrayContaining([
        { name: 'Personal relationships', routeId: 'relationships' },
        { name: 'Visits', routeId: 'visits' },
      ]),
    );
  });
  it('are none where addresses do', () => {
    expect(linksToParts(profile)).toEqual([]);
  });
});
