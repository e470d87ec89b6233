/**
 * A council whose Mosaic has no addresses to go to: quick search, menus and links that are scripts, the step in a window
 * of its own, other words and a shorter sheet. From the child's record to the sheet saved and nine messages.
 */
import { expect, it } from 'vitest';
import { invitedNine } from './review-desk';
import { draftNine } from './reviews-anywhere';

it('saves the sheet as a draft in a council without addresses, in the one tab', async () => {
  const drafted = await draftNine({ council: 'eastvale', shape: 'form' });
  expect(drafted).toMatchObject({ saves: 1, outbox: [], newTabs: 0, opened: [drafted.childId] });
  expect(drafted.names).toEqual([...invitedNine].sort());
  expect(drafted.events).toMatchObject([
    {
      changeId: 'SC-005',
      taskDefId: 'review-invites',
      arm: 'helper',
      outcome: 'done',
      verified: 1,
      messages: 9,
    },
  ]);
  expect(JSON.stringify(drafted.events)).toContain('activeMs');
  expect(drafted.answers.plain).toMatchObject({
    'ev.inv.FLDNumber': '4',
    'ev.inv.FLDWhen': '16/03/2026 10:00',
    'ev.inv.FLDVenue': 'Civic Centre, room 4',
    'ev.inv.FLDIro': 'Tom Halden',
  });
});
