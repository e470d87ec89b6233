/**
 * The ids that `problems` in CopyState may name, so that an error can move the focus to its control. The run
 * writes the same strings; they are never put into an address.
 */
export const whomControl = 'whom';
export const reasonControl = 'reason';

export function questionControl(questionId: string): string {
  return `question-${questionId}`;
}

/** What each child gets, once everything is answered. */
export const checkHeading = 'what';

/** Where the texts can be changed. */
export const textControl = 'text';

/** One cell of the grid of a form's own answers. */
export function ownControl(childId: string, field: string): string {
  return `own-${childId}-${field}`;
}

export function childTextControl(childId: string): string {
  return `text-${childId}`;
}
