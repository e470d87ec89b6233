/**
 * Says in the page which button opens Tessera, where the browser lets no press in a page do so (Firefox). It goes with
 * the person's next press or key, or when they leave the page for the panel; it touches nothing of Mosaic's.
 */
import wordCss from './toolbar-word.css?inline';

const tag = 'tessera-toolbar-word';

export function nameToolbarButton(): void {
  const page = document.documentElement;
  for (const child of [...page.children]) if (child.localName === tag) child.remove();
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(wordCss);
  root.adoptedStyleSheets = [sheet];
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  root.append(words);
  page.append(host);
  // Filled once it stands, so that a screen reader hears of it.
  words.textContent =
    'To open Tessera here, press ‘Tessera’ in the browser’s toolbar. It may stand behind the puzzle piece, ‘Extensions’.';
  const gone = new AbortController();
  for (const event of ['pointerdown', 'keydown', 'blur', 'pagehide'])
    window.addEventListener(
      event,
      () => {
        gone.abort();
        host.remove();
      },
      { capture: true, signal: gone.signal },
    );
}
