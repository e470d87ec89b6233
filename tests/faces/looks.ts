/**
 * What a picture cannot say by itself, asked inside the page: what runs out of the panel, what is cut off,
 * which targets are too small, and which controls there are. Each function stands alone: it is sent over.
 */
/** Texts that run out of the panel or out of a box that hides what runs over. */
export function cutTexts(): string[] {
  const wide = document.documentElement.clientWidth;
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('.visually-hidden, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      let isCut = box.right > wide + 0.5 || box.left < -0.5;
      for (let over: Element | null = parent; over && !isCut; over = over.parentElement) {
        const style = getComputedStyle(over);
        const hides =
          /hidden|clip/.test(style.overflowX + style.overflowY) || style.textOverflow === 'ellipsis';
        const frame = over.getBoundingClientRect();
        isCut = hides && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
      }
      if (isCut) cut.push(node.textContent.slice(0, 60));
    }
  }
  return [...new Set(cut)];
}

export function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** Controls smaller than 24 px either way, and buttons (but for those that look like links) lower than 40. */
export function smallTargets(): string[] {
  const controls = [...document.body.getElementsByTagName('*')].filter((element) =>
    ['BUTTON', 'INPUT', 'TEXTAREA', 'SELECT', 'SUMMARY', 'A'].includes(element.tagName),
  );
  return controls
    .filter((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
      const isMain = element.classList.contains('button') || element.classList.contains('tab');
      return box.width < 24 || box.height < (isMain ? 40 : 24);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
}

export function openAllDetails(): void {
  for (const details of document.getElementsByTagName('details')) details.open = true;
}

/**
 * Numbers every place that Tab should reach and gives how many there are: a radio group is one place. The
 * numbers are kept as data attributes for `focusedStop`.
 */
export function markStops(): number {
  const groups = new Map<string, Element[]>();
  let count = 0;
  for (const element of document.body.getElementsByTagName('*')) {
    if (!['BUTTON', 'INPUT', 'TEXTAREA', 'SELECT', 'SUMMARY', 'A'].includes(element.tagName)) continue;
    if (element.hasAttribute('disabled') || !element.checkVisibility({ contentVisibilityAuto: true }))
      continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = groups.get(element.name);
      groups.set(element.name, [...(group ?? []), element]);
      if (group) {
        element.setAttribute('data-stop', group[0]?.getAttribute('data-stop') ?? '');
        continue;
      }
    }
    element.setAttribute('data-stop', String(count));
    count += 1;
  }
  return count;
}

export function focusedStop(): { stop: string | null; tag: string; hasRing: boolean } {
  const element = document.activeElement ?? document.body;
  const style = getComputedStyle(element);
  return {
    stop: element.getAttribute('data-stop'),
    tag: element.tagName,
    hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2.5,
  };
}
