/**
 * The only caller of a click on a page. One synchronous function that takes an armed token, which only the
 * journal's resolved append makes, looks again at everything that matters, and clicks at most once.
 */
import { mayBePressed } from '../domain/profile/pressable';
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
 * @param form the one document that was filled: a button of any other is not this form's
 * @param isAsPlanned reads identity, worker and form in this same task and says whether all equal the plan
 */
export function pressSaveDraft(
  token: ArmedToken,
  nonce: string,
  action: Action,
  form: Document | null,
  isAsPlanned: () => boolean,
): Pressed {
  if (used.has(token.intentId)) return 'already-used';
  if (token.nonce !== nonce) return 'left-page';
  const found = locate(document, action.find);
  if (found.verdict !== 'found' || action.purpose !== 'save-draft') return 'not-the-button';
  const name = accessibleName(found.element);
  if (!isHtml(found.element, 'button', 'input') || !mayBePressed(name) || !sameWords(name, action.name))
    return 'not-the-button';
  if (found.element.ownerDocument !== form) return 'not-the-button';
  if (!isAsPlanned()) return 'not-as-planned';
  used.add(token.intentId);
  found.element.click();
  return 'pressed';
}
