/**
 * What this helper is: its id, the screens it works on and the small change that it counts for.
 */
export const reviewInvites = {
  id: 'review-invites',
  changeId: 'SC-005',
  screens: ['looked-after', 'contacts', 'relationships', 'steps', 'review-sheet'],
} as const;
