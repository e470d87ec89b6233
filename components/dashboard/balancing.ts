/** The balancing measures that a change can be held to. Source: reference/evaluation.md section 11. */

export const balancingMeasures = [
  { id: 'review-errors', words: 'Errors found at review' },
  { id: 'edited-per-child', words: 'Copies edited for each child (none edited is a warning)' },
  { id: 'records-per-visit', words: 'Records made of one visit' },
  { id: 'restricted-blocks', words: 'Attempts on a restricted record' },
  { id: 'invites-re-sent', words: 'Invitations sent again' },
  { id: 'visit-to-record', words: 'Days from visit to record' },
  { id: 'trust', words: '“I trust what it fills in”' },
  { id: 'complaints', words: 'Complaints' },
] as const;

export function balancingWords(id: string): string {
  return balancingMeasures.find((one) => one.id === id)?.words ?? id;
}
