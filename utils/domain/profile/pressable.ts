/**
 * What Tessera may ever press or follow. A button that saves a draft, one that adds an empty row to a form, one that
 * sends a search, and links that only lead somewhere. Local words are data, but these lists are not: no profile can
 * add to them.
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
  'save for later',
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

/** Accessible names, in lower case, that a button that sends a search may have. */
export const searchNames: readonly string[] = [
  'search',
  'quick search',
  'find',
  'find person',
  'go',
  'look up',
];

export function mayBeSearchedWith(accessibleName: string): boolean {
  return searchNames.includes(folded(accessibleName));
}

/** Words that do something to a record, or send it. A link with one of them in its name is not followed. */
const doingWords = new Set(
  `save saves saved finish finalise finalize complete submit send sent share email text sms delete remove
   discard withdraw cancel close end archive merge sign approve authorise authorize reject assign reassign
   allocate lock unlock release start reopen confirm yes ok apply logout`.split(/\s+/),
);

/** True for names of links that only lead somewhere. */
export function mayBeFollowed(accessibleName: string): boolean {
  const words = accessibleName.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && !words.some((word) => doingWords.has(word));
}
