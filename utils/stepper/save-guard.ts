/**
 * The guard in the page: a bar across its top that says what is wrong and what to do, and, where saving is held, no
 * submit that goes through a form of the page or of its frames. What goes round that, a rule of the browser stops. A file of its own.
 */
import * as z from 'zod/mini';
import { type Danger, dangerSchema } from '../domain/guard/seen';
import { type PageAct, pageAct } from '../helpers/page-act';
import { frameDocuments } from '../mosaic/locate';
import barCss from './save-guard.css?inline';

const turnInput = z.strictObject({
  danger: z.nullable(dangerSchema),
  holds: z.boolean(),
  /** The child whose record this page shows. */
  child: z.string(),
});

let bar: HTMLElement | null = null;
let holds = false;
/** Documents of this page, its own and its frames', in which submits are heard: a frame's window outlives them. */
const attended = new WeakSet<Document>();

export const guardActs: Readonly<Record<string, PageAct>> = {
  'guard.turn': pageAct(turnInput, (input) => {
    holds = input.holds;
    bar?.remove();
    bar = input.danger ? barOf(wordsFor(input.danger, input.child), input.holds) : null;
    if (bar) document.documentElement.append(bar);
    for (const one of [document, ...frameDocuments(document)]) attend(one);
    return 'turned';
  }),
};

function attend(one: Document): void {
  if (attended.has(one)) return;
  attended.add(one);
  one.defaultView?.addEventListener(
    'submit',
    (event) => {
      if (!holds) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function wordsFor(danger: Danger, child: string): string {
  switch (danger.because) {
    case 'other-worker':
      return `${danger.name} is signed in to Mosaic now. What is saved from this page would be theirs.`;
    case 'overtaken':
      return `This page shows ${child}, but ${danger.name} was opened since. A save could go there.`;
    case 'under-way':
      return 'Another window of Mosaic is just opening a page. Wait for it before you save.';
  }
}

function barOf(words: string, isHeld: boolean): HTMLElement {
  const host = document.createElement('tessera-guard');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(barCss);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('section');
  box.setAttribute('role', 'alert');
  const strong = document.createElement('strong');
  strong.textContent = isHeld ? 'Saving is held. ' : 'Look before you save. ';
  const next = 'Copy what you need, then load this page again.';
  box.append(strong, words, ' ', next, isHeld ? ' Tessera beside Mosaic can let it through.' : '');
  root.append(box);
  return host;
}
