/**
 * The small ribbon in Mosaic's page: whose record this is as Tessera reads it, and a button that opens the
 * workbench, at the siblings where it says so. It writes nothing, and a click that no person made does nothing.
 */
import { toUkDay } from '../domain/day';
import type { PageFacts } from '../domain/page-facts';
import type { Profile } from '../domain/profile/schema';
import ribbonCss from './ribbon.css?inline';

export interface RibbonNeeds {
  readonly facts: PageFacts;
  readonly profile: Profile;
  readonly pilot: boolean;
  readonly copyOn: boolean;
  readonly siblingCount: number | null;
  /** `siblings`: the button says 'copy' and stood in full view; the workbench may go straight to them. */
  open(toShow: 'siblings' | 'workbench'): void;
}

export interface Ribbon {
  remove(): void;
}

export function showRibbon(needs: RibbonNeeds): Ribbon | null {
  const { facts } = needs;
  if (!facts.screen || (!facts.person && !facts.worker)) return null;
  const host = document.createElement('tessera-ribbon');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ribbonCss);
  root.adoptedStyleSheets = [sheet];
  const bar = document.createElement('section');
  bar.setAttribute('aria-label', 'Tessera');
  bar.append(
    nameOf(facts),
    ...(facts.moved.length > 0 ? [warning()] : []),
    ...(needs.pilot ? [badge()] : []),
    button(needs),
    foldButton(bar),
  );
  root.append(bar);
  const page = document.documentElement;
  page.append(host);
  // So that a control that the keyboard comes to is scrolled clear of the ribbon too.
  page.style.scrollPaddingBottom = `${host.offsetHeight}px`;
  return {
    remove() {
      host.remove();
      page.style.scrollPaddingBottom = '';
    },
  };
}

function nameOf(facts: PageFacts): HTMLElement {
  const holder = document.createElement('p');
  const name = document.createElement('bdi');
  name.textContent = facts.person?.name ?? 'No child in view';
  holder.append(name);
  if (facts.person) {
    const born = facts.person.dateOfBirth ? `born ${toUkDay(facts.person.dateOfBirth)} · ` : '';
    const rest = document.createElement('span');
    rest.textContent = `${born}ID ${facts.person.id}`;
    holder.append(rest);
  }
  return holder;
}

function warning(): HTMLElement {
  const words = document.createElement('p');
  words.className = 'moved';
  words.textContent = 'Mosaic has changed here, so copying is off. Tell your Mosaic team.';
  return words;
}

function badge(): HTMLElement {
  const mark = document.createElement('em');
  mark.textContent = 'Pilot';
  return mark;
}

function button({ facts, profile, copyOn, siblingCount, open }: RibbonNeeds): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  const words = wordsFor(facts, profile, copyOn, siblingCount);
  element.textContent = words;
  const wasInView = watchView(element);
  // The cursor stays in the field that the person is writing in.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', (event) => {
    if (event.isTrusted) open(words !== onlyOpens && wasInView(event) ? 'siblings' : 'workbench');
  });
  return element;
}

/** Longer than it takes to slip something away from over a button that a person is about to press. */
const inViewMs = 500;

/**
 * Whether the whole button could be seen when it was pressed: nothing over it, nothing faded. A browser that cannot
 * tell (Firefox) never says yes, and the person presses once more in the workbench.
 */
function watchView(element: HTMLElement): (event: Event) => boolean {
  let since = Number.POSITIVE_INFINITY;
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { isVisible, time } of seen as { isVisible?: boolean; time: number }[])
        since = isVisible ? Math.min(since, time) : Number.POSITIVE_INFINITY;
    },
    { threshold: 1, trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  watcher.observe(element);
  return (event) => event.timeStamp - since > inViewMs;
}

const onlyOpens = 'Open Tessera';

function wordsFor(facts: PageFacts, profile: Profile, copyOn: boolean, siblingCount: number | null): string {
  if (!copyOn || !facts.person || facts.moved.length > 0) return onlyOpens;
  const isSavedNote = facts.note !== null && facts.note.state !== profile.words.deleted;
  if (isSavedNote && siblingCount)
    return `${siblingCount} ${siblingCount === 1 ? 'sibling' : 'siblings'} · copy?`;
  return isSavedNote || facts.screen === 'case-note-form' ? 'Copy to brothers and sisters' : onlyOpens;
}

function foldButton(bar: HTMLElement): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'fold';
  const say = (isFolded: boolean) => {
    element.textContent = isFolded ? '‹' : '›';
    element.setAttribute('aria-label', isFolded ? 'Show Tessera' : 'Fold Tessera away');
    element.setAttribute('aria-expanded', String(!isFolded));
  };
  say(false);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) say(bar.classList.toggle('folded'));
  });
  return element;
}
