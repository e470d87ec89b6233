/**
 * What Tessera may ever press: a button that saves a draft, or one that adds an empty row to a form. Local words are
 * data, but these lists are not: no profile can add to them.
 */

/** Accessible names, in lower case, that a draft's save button may have. */
export const draftSaveNames: readonly string[] = [
  'save',
  'save draft',
  'save as draft',
  'save as a draft',
  'save note',
  'save case note',
  'save note as draft',
  'save and keep as draft',
];

/** Accessible names, in lower case, that a button may have which only brings up one more empty row of a form. */
export const addRowNames: readonly string[] = [
  'add row',
  'add a row',
  'add another',
  'add another row',
  'add person',
  'add another person',
];

/** True for the accessible names that a draft's save button may have. Anything else is never pressed. */
export function mayBePressed(accessibleName: string): boolean {
  return draftSaveNames.includes(folded(accessibleName));
}

export function mayAddRow(accessibleName: string): boolean {
  return addRowNames.includes(folded(accessibleName));
}

function folded(accessibleName: string): string {
  return accessibleName.trim().toLowerCase().replace(/\s+/g, ' ');
}
