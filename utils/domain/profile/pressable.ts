/**
 * What Tessera may ever press: a button that saves a draft. Local words are data, but this list is not: no
 * profile can add to it.
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

/** True for the accessible names that a draft's save button may have. Anything else is never pressed. */
export function mayBePressed(accessibleName: string): boolean {
  return draftSaveNames.includes(accessibleName.trim().toLowerCase().replace(/\s+/g, ' '));
}
