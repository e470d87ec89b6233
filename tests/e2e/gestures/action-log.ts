/**
 * Writes down every trusted press and key in the pages it watches, as the browser itself sees them, whichever way the
 * scripted person made them. What is typed is not kept, only that a key went down. It adds no listener that could stop
 * or change an event.
 */
import type { Page } from 'puppeteer-core';
import { type Act, type Operators, operatorsIn } from './klm';

export interface ActionLog {
  /** Watches a page from now on, over page loads. */
  watch(page: Page): Promise<void>;
  /** Notes what has to be read before the next act. */
  read(what: string, words: number): void;
  /** Does something whose time is the system's own. */
  wait<T>(work: () => Promise<T>): Promise<T>;
  /** What was done since the last call. */
  take(): { readonly acts: readonly Act[]; readonly operators: Operators };
}

const seeing = `(() => {
  const name = (node) => {
    const own = node.closest('label')?.control ?? node.closest('button, a, summary, input, select, textarea, [role=textbox]') ?? node;
    const tag = own.tagName.toLowerCase();
    const type = (own.getAttribute('type') ?? '').toLowerCase();
    const said = (own.labels?.[0]?.textContent ?? own.getAttribute('aria-label') ?? own.name ?? own.textContent ?? '').replace(/\\s+/g, ' ').trim().slice(0, 60);
    if (tag === 'input' && (type === 'checkbox' || type === 'radio')) return [type + ': ' + said, 'choice'];
    if (tag === 'select') return ['select: ' + said, 'field'];
    if (tag === 'textarea' || tag === 'input' || own.isContentEditable) return ['textbox: ' + (own.getAttribute('aria-labelledby') ?? said), 'field'];
    if (tag === 'button' || tag === 'a' || tag === 'summary') return [tag + ': ' + said, 'command'];
    return ['text: ' + said, 'field'];
  };
  addEventListener('pointerdown', (event) => {
    if (!event.isTrusted) return;
    const [on, is] = name(event.composedPath()[0] ?? event.target);
    noteAct(JSON.stringify({ do: 'press', on, is, at: Math.round(event.clientX) + ' ' + Math.round(event.clientY), when: event.timeStamp }));
  }, { capture: true, passive: true });
  addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.repeat) return;
    noteAct(JSON.stringify({ do: 'key', on: name(document.activeElement ?? document.body)[0] }));
  }, { capture: true, passive: true });
})()`;

interface Pressed {
  readonly do: 'press';
  readonly on: string;
  readonly is: 'command' | 'choice' | 'field';
  readonly at: string;
  readonly when: number;
}

export function openActionLog(): ActionLog {
  let acts: Act[] = [];
  let last: Pressed | null = null;
  let nth = 1;
  const note = (text: string) => {
    const seen = JSON.parse(text) as Pressed | Extract<Act, { do: 'key' }>;
    if (seen.do === 'key') {
      acts.push(seen);
      last = null;
      return;
    }
    nth = last?.on === seen.on && last.at === seen.at && seen.when - last.when < 500 ? nth + 1 : 1;
    last = seen;
    acts.push({ do: 'press', on: seen.on, is: seen.is, nth });
  };
  return {
    async watch(page) {
      await page.exposeFunction('noteAct', note);
      await page.evaluateOnNewDocument(seeing);
      await page.evaluate(seeing);
    },
    read: (what, words) => void acts.push({ do: 'read', what, words }),
    async wait(work) {
      const startedAt = performance.now();
      const value = await work();
      acts.push({ do: 'wait', seconds: (performance.now() - startedAt) / 1000 });
      return value;
    },
    take() {
      const taken = acts;
      acts = [];
      last = null;
      return { acts: taken, operators: operatorsIn(taken) };
    },
  };
}
