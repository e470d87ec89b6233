/**
 * The sheet of glass over Mosaic's page while somebody points: it takes the pointer and the keys, so that
 * Mosaic gets neither, outlines what is meant and says what is asked. It decides nothing.
 */
import glassCss from './glass.css?inline';

export interface Asked {
  readonly words: string;
  readonly place: string;
}

export interface Glass {
  ask(asked: Asked): void;
  /** Draws around this box of the window and says what it is; null takes the outline away. */
  outline(box: DOMRect | null, words: string): void;
  /** What is under the pointer, in a window that has no glass. */
  isOverBar(x: number, y: number): boolean;
  /** Whether the keys go to a button of the bar. */
  isInBar(): boolean;
  remove(): void;
}

export interface GlassButtons {
  readonly notHere: () => void;
  readonly back: () => void;
  readonly stop: () => void;
}

export const glassTag = 'tessera-pointing';

export function layGlass(buttons: GlassButtons): Glass {
  const host = document.createElement(glassTag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(glassCss);
  root.adoptedStyleSheets = [sheet];
  const glass = made('div', 'glass');
  glass.tabIndex = 0;
  glass.setAttribute('role', 'application');
  const outline = made('div', 'outline');
  outline.hidden = true;
  const bar = made('section', 'bar');
  bar.setAttribute('aria-label', 'Tessera: point at it');
  const { line, say } = askedLine();
  const under = made('span', 'under');
  under.setAttribute('role', 'status');
  line.append(under);
  const keys = made('p', 'keys');
  keys.textContent = 'Click it. Or: Tab and Shift+Tab go through the page, Enter takes what is outlined.';
  bar.append(
    line,
    button('Not on this screen (N)', buttons.notHere),
    button('Back to the one before (B)', buttons.back),
    button('Stop pointing (Esc)', buttons.stop),
    keys,
  );
  root.append(glass, outline, bar);
  document.documentElement.append(host);
  return {
    ask(asked) {
      say(asked);
      glass.setAttribute('aria-label', asked.words);
      under.textContent = '';
      outline.hidden = true;
      glass.focus({ preventScroll: true });
    },
    outline(box, words) {
      outline.hidden = box === null;
      under.textContent = words;
      if (!box) return;
      Object.assign(outline.style, {
        left: `${Math.max(box.left - 4, 0)}px`,
        top: `${Math.max(box.top - 4, 0)}px`,
        width: `${Math.min(box.width + 8, innerWidth)}px`,
        height: `${Math.min(box.height + 8, innerHeight)}px`,
      });
      bar.classList.toggle(
        'above',
        box.bottom > innerHeight - bar.offsetHeight && box.top > bar.offsetHeight,
      );
    },
    isOverBar: (x, y) => bar.contains(root.elementFromPoint(x, y)),
    isInBar: () => bar.contains(root.activeElement),
    remove: () => host.remove(),
  };
}

function askedLine() {
  const line = made('p', 'asked');
  const place = made('span', 'place');
  const words = document.createElement('strong');
  line.append(place, words);
  return {
    line,
    say(asked: Asked) {
      place.textContent = `Point at this (${asked.place})`;
      words.textContent = asked.words;
    },
  };
}

function button(words: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return element;
}

function made(tag: 'div' | 'section' | 'p' | 'span', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
