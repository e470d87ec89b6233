/**
 * The only caller of a click on a page. A draft's save takes an armed token, which only the journal's resolved append
 * makes; the row button keeps nothing and takes none. Both look again at everything that matters, and click at most once.
 */
import { mayAddRow, mayBePressed } from '../domain/profile/pressable';
import type { Action } from '../domain/profile/schema';
import { sameWords } from '../domain/words';
import { accessibleName, locate } from './locate';
import { isHtml } from './nodes';

/** Made by the journal once the intent is on disk; good for one click in one document. */
export interface ArmedToken {
  readonly intentId: string;
  readonly nonce: string;
}

export type Pressed = 'pressed' | 'already-used' | 'left-page' | 'not-the-button' | 'not-as-planned';

const used = new Set<string>();

/**
 * @param nonce the document's nonce now: it changes when the page comes back from the back/forward cache
 * @param isAsPlanned reads identity, worker and form in this same task and says whether all equal the plan
 */
export function pressSaveDraft(
  token: ArmedToken,
  nonce: string,
  action: Action,
  isAsPlanned: () => boolean,
): Pressed {
  if (used.has(token.intentId)) return 'already-used';
  if (token.nonce !== nonce) return 'left-page';
  const button = buttonOf(action, 'save-draft', mayBePressed);
  if (!button) return 'not-the-button';
  if (!isAsPlanned()) return 'not-as-planned';
  used.add(token.intentId);
  button.click();
  return 'pressed';
}

/** Brings up one more empty row, once in one document. It keeps nothing, so that no intent stands behind it. */
export function pressAddRow(nonce: string, action: Action, isAsPlanned: () => boolean): Pressed {
  const mark = `add-row/${nonce}`;
  if (used.has(mark)) return 'already-used';
  const button = buttonOf(action, 'add-row', mayAddRow);
  if (!button) return 'not-the-button';
  if (!isAsPlanned()) return 'not-as-planned';
  used.add(mark);
  button.click();
  return 'pressed';
}

function buttonOf(
  action: Action,
  purpose: Action['purpose'],
  mayPress: (accessibleName: string) => boolean,
): HTMLElement | null {
  const found = locate(document, action.find);
  if (found.verdict !== 'found' || action.purpose !== purpose) return null;
  const name = accessibleName(found.element);
  const isButton = isHtml(found.element, 'button', 'input');
  return isButton && mayPress(name) && sameWords(name, action.name) ? found.element : null;
}
