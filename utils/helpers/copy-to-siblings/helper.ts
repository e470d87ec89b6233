/**
 * What this helper is: its id, the screens it works on and the small change that it counts for.
 */
export const copyToSiblings = {
  id: 'copy-to-siblings',
  changeId: 'SC-003',
  screens: ['case-note', 'case-note-form', 'relationships', 'groups', 'case-notes'],
} as const;
