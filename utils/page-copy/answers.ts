/**
 * What a form's controls say, as words: a value, a tick, the chosen entries. A password's is never read, nor is a
 * hidden control's.
 */
const withoutWords = new Set(['hidden', 'image']);
const buttons = new Set(['submit', 'button', 'reset']);
const ticks = new Set(['checkbox', 'radio']);

/** The answer of a control; null for an element that is none. */
export function answerOf(element: Element, tag: string): string | null {
  switch (tag) {
    case 'input':
      return inputWords(element as HTMLInputElement);
    case 'textarea':
      return (element as HTMLTextAreaElement).value;
    case 'select':
      return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.label).join(', ');
    case 'progress':
    case 'meter':
      return String((element as HTMLProgressElement).value);
    default:
      return null;
  }
}

function inputWords(input: HTMLInputElement): string {
  const { type } = input;
  if (type === 'password') return input.value === '' ? '' : 'not copied';
  if (ticks.has(type)) return input.checked ? '☑' : '☐';
  if (type === 'file') return [...(input.files ?? [])].map(({ name }) => name).join(', ');
  return input.value;
}

/** What stands on a button; null for an element that is none. */
export function captionOf(element: Element, tag: string): string | null {
  if (tag === 'button') return (element.textContent ?? '').trim();
  const isButton = tag === 'input' && buttons.has((element as HTMLInputElement).type);
  return isButton ? (element as HTMLInputElement).value : null;
}

/** Whether a control shows nothing at all. */
export function isUnseenControl(element: Element, tag: string): boolean {
  return tag === 'input' && withoutWords.has((element as HTMLInputElement).type);
}
