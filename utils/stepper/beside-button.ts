/**
 * The small button that stands at the end of a link's own words. Beside a link that fills its row it takes no room of its
 * own, so that nothing of Mosaic's moves; it never covers the words.
 */
import css from './beside-links.css?inline';

const svg = 'http://www.w3.org/2000/svg';
/** A sheet in front of another: drawn, since a font may lack the sign. */
const sheets = 'M6 3.5h6.5V10 M3.5 6h6.5v6.5H3.5z';
/** Between the end of the words and the button, and half the button's height, in CSS pixels. */
const gap = 3;
const half = 12;

/** @param name the link's own words; @param onPress after a person's press, and no script's */
export function buttonAfter(link: HTMLAnchorElement, name: string, onPress: () => void): HTMLElement {
  const page = link.ownerDocument;
  const host = page.createElement('tessera-beside');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? window).CSSStyleSheet(); // one of another document's cannot be adopted
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = page.createElement('button');
  button.type = 'button';
  button.title = `Open ‘${name}’ in a new tab`;
  button.setAttribute('aria-label', button.title);
  button.append(drawnIn(page));
  button.addEventListener('mousedown', (event) => event.preventDefault()); // the cursor stays where it writes
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  root.append(button);
  link.after(host);
  if (fillsItsRow(link)) {
    host.classList.add('row');
    standAtTheEnd(link, host, button);
  }
  return host;
}

function drawnIn(page: Document): SVGElement {
  const picture = page.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const line = page.createElementNS(svg, 'path');
  line.setAttribute('d', sheets);
  picture.append(line);
  return picture;
}

function fillsItsRow(link: HTMLAnchorElement): boolean {
  return !(link.ownerDocument.defaultView ?? window).getComputedStyle(link).display.startsWith('inline');
}

/** Measured again when the link changes its size: with the window, or with a font that comes late. */
function standAtTheEnd(link: HTMLAnchorElement, host: HTMLElement, button: HTMLElement): void {
  const place = () => {
    const words = link.ownerDocument.createRange();
    words.selectNodeContents(link);
    const ends = words.getBoundingClientRect();
    const from = host.getBoundingClientRect();
    button.style.left = `${ends.right - from.left + gap}px`;
    button.style.top = `${ends.top + ends.height / 2 - half - from.top}px`;
  };
  new ResizeObserver(place).observe(link);
  place();
}
