/**
 * The only caller of a click or a submit on a page. What saves a draft takes an armed token, which only the
 * journal's resolved append makes, looks again at everything that matters, and clicks at most once. The others keep
 * nothing: an empty row, a search that is sent with GET, and a link that leads somewhere.
 */
import { mayAddRow, mayBePressed, mayBeSearchedWith } from '../domain/profile/pressable';
import type { Action } from '../domain/profile/schema';
import { sameWords } from '../domain/words';
import { accessibleName, locate, takeMarked } from './locate';
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
  const button = buttonOf(action, 'save-draft', mayBePressed);
  if (!button || button.ownerDocument !== form) return 'not-the-button';
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

/**
 * Sends a search: from its field, as Enter would, or by its button. Only a form that is sent with GET, which
 * asks for a page and by the web's own rules changes nothing.
 */
export function sendSearch(action: Action | undefined): boolean {
  if (action?.purpose !== 'search') return false;
  const found = locate(document, action.find);
  if (found.verdict !== 'found' || !isHtml(found.element, 'input', 'button')) return false;
  const control = found.element;
  const isButton = isHtml(control, 'button') || control.type === 'submit';
  const isNamed =
    mayBeSearchedWith(accessibleName(control)) && sameWords(accessibleName(control), action.name);
  const { form } = control;
  if (!form || (isButton && !isNamed) || !isSentWithGet(form, isButton ? control : null)) return false;
  HTMLFormElement.prototype.requestSubmit.call(form, isButton ? control : null);
  return true;
}

function isSentWithGet(form: HTMLFormElement, button: HTMLInputElement | HTMLButtonElement | null): boolean {
  const own = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
  const method = (button && own(button, 'formmethod')) ?? own(form, 'method') ?? 'get';
  return method.toLowerCase() === 'get';
}

/**
 * Runs in the page's own world, where alone a link that is a script works: follows the one link that was marked
 * in this document. With none or several nothing is followed. What it would open in a window of its own opens here,
 * as the address of a plain link does: a run stays in one tab.
 */
export function followMarkedLink(): boolean {
  const [link, ...more] = takeMarked(document);
  if (!isHtml(link, 'a') || more.length > 0 || link.protocol !== 'javascript:') return false;
  keepInThisWindow();
  link.click();
  return true;
}

/** For this one link: at its call, or when a person next touches the page, the page's own function stands again. */
function keepInThisWindow(): void {
  const ofThePage = window.open;
  const restore = () => {
    window.open = ofThePage;
  };
  for (const touch of ['pointerdown', 'keydown'])
    window.addEventListener(touch, restore, { once: true, capture: true });
  window.open = (url, target, shape) => {
    restore();
    const opensAnother = target === '_blank' || (shape ?? '') !== '';
    if (!opensAnother) return ofThePage.call(window, url, target, shape);
    const here = window.top ?? window;
    here.location.assign(new URL(url ?? '', document.baseURI));
    return here;
  };
}
