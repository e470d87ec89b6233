/**
 * Writes one field as a person would: only over what is there, with the events that a page listens for,
 * and then looks whether it stuck. Never presses anything and never touches a field not in the profile.
 */
import { parseUkDay } from '../domain/day';
import type { Field } from '../domain/profile/schema';
import type { Paragraph } from '../domain/recordings/recording';
import { foldSpace, sameWords } from '../domain/words';
import { editorIn, radiosIn } from './locate';
import { isHtml } from './nodes';
import { isTextControl } from './read';
import { readLines, readParagraphs, toNodes } from './rich-text';

export type Written =
  | 'written'
  | 'already'
  | 'read-only'
  | 'no-such-choice'
  | 'did-not-stick'
  | 'wrong-control';

export function writeText(element: HTMLElement, text: string): Written {
  if (!isTextControl(element)) return 'wrong-control';
  if (isDisabled(element) || element.readOnly) return 'read-only';
  if (element.value === text) return 'already';
  nativeSetter(element)?.call(element, text);
  announce(element);
  return element.value === text ? 'written' : 'did-not-stick';
}

export function chooseOption(element: HTMLElement, text: string): Written {
  if (!isHtml(element, 'select')) return 'wrong-control';
  if (isDisabled(element)) return 'read-only';
  const fits = [...element.options].filter(
    (option) => option.value !== '' && foldSpace(option.text) === foldSpace(text),
  );
  const [option] = fits;
  if (fits.length !== 1 || !option || isDisabled(option)) return 'no-such-choice';
  if (element.selectedIndex === option.index) return 'already';
  element.selectedIndex = option.index;
  announce(element);
  return element.selectedIndex === option.index ? 'written' : 'did-not-stick';
}

/** Marks one of a group, by the words beside it. It is a change and no click: nothing is pressed. */
export function chooseRadio(group: HTMLElement, text: string): Written {
  const fits = radiosIn(group).filter(({ words }) => sameWords(words, text));
  const [only] = fits;
  if (!only || fits.length > 1) return 'no-such-choice';
  const { radio } = only;
  if (radio.checked) return 'already';
  if (isDisabled(radio)) return 'read-only';
  radio.checked = true;
  announce(radio);
  return radio.checked ? 'written' : 'did-not-stick';
}

/** Clears a tick or every chosen option: the only two things that Tessera un-sets. */
export function clear(element: HTMLElement): Written {
  if (isHtml(element, 'select')) return clearChoices(element);
  if (!isHtml(element, 'input') || element.type !== 'checkbox') return 'wrong-control';
  if (!element.checked) return 'already';
  if (isDisabled(element)) return 'read-only';
  element.checked = false;
  announce(element);
  return element.checked ? 'did-not-stick' : 'written';
}

function clearChoices(element: HTMLSelectElement): Written {
  const chosen = () => [...element.selectedOptions].filter((option) => option.value !== '');
  if (chosen().length === 0) return 'already';
  if (isDisabled(element)) return 'read-only';
  for (const option of chosen()) option.selected = false;
  announce(element);
  return chosen().length === 0 ? 'written' : 'did-not-stick';
}

export function writeRich(element: HTMLElement, body: readonly Paragraph[]): Written {
  if (isHtml(element, 'textarea')) return writeText(element, body.map(({ text }) => text).join('\n'));
  const editor = editorIn(element) ?? element;
  if (!editor.isContentEditable) return 'wrong-control';
  editor.replaceChildren(...toNodes(editor.ownerDocument, body));
  announce(editor);
  const texts = (paragraphs: readonly Paragraph[]) => paragraphs.flatMap(({ text }) => readLines(text));
  const held = JSON.stringify(texts(readParagraphs(editor).body));
  return held === JSON.stringify(texts(body)) ? 'written' : 'did-not-stick';
}

/** Puts plain words where the cursor stands, or at the end where it stands nowhere in this element. */
export function insertText(element: HTMLElement, text: string): Written {
  if (isTextControl(element)) {
    if (isDisabled(element) || element.readOnly) return 'read-only';
    const { value } = element;
    const at = element.selectionStart ?? value.length;
    const end = element.selectionEnd ?? at;
    return writeText(element, `${value.slice(0, at)}${text}${value.slice(end)}`);
  }
  if (!element.isContentEditable) return 'wrong-control';
  const selection = element.ownerDocument.getSelection();
  const chosen = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const range = element.ownerDocument.createRange();
  if (chosen && element.contains(chosen.commonAncestorContainer))
    range.setStart(chosen.endContainer, chosen.endOffset);
  else range.setStart(endOf(element), endOf(element).childNodes.length);
  const words = element.ownerDocument.createTextNode(text);
  range.insertNode(words);
  selection?.collapse(words, text.length);
  announce(element);
  return element.contains(words) ? 'written' : 'did-not-stick';
}

/** The last paragraph, if there is one: words after it would stand outside. */
function endOf(element: HTMLElement): Element {
  return element.lastElementChild ?? element;
}

/** Also true inside a fieldset or a group of choices that is switched off as a whole. */
function isDisabled(element: HTMLElement): boolean {
  const group = element.parentElement;
  return element.matches(':disabled') || (isHtml(group, 'optgroup') && group.disabled);
}

/** The prototype's own setter, so that a page that shadows `value` on the element cannot swallow the write. */
function nativeSetter(element: HTMLInputElement | HTMLTextAreaElement) {
  const prototype = isHtml(element, 'input') ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  return Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
}

function announce(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

export function writeField(
  element: HTMLElement,
  field: Field,
  value: string | readonly Paragraph[],
): Written {
  if (typeof value !== 'string') return field.kind === 'rich' ? writeRich(element, value) : 'wrong-control';
  if (field.kind === 'radio') return chooseRadio(element, value);
  if (field.kind === 'choice') return chooseOption(element, value);
  const isOwnDay = isHtml(element, 'input') && element.type === 'date'; // the browser's own field for a day
  return writeText(element, (isOwnDay && parseUkDay(value)) || value);
}
