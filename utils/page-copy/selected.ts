/**
 * The words that are selected in a copy. A selection inside a shadow tree is the tree's own in some browsers and the
 * document's in others.
 */
interface WithSelection {
  getSelection?(): Selection | null;
}

/** Empty when nothing in this copy is selected. */
export function selectedIn(host: HTMLElement): string {
  const root = host.shadowRoot;
  if (!root) return '';
  const selection = (root as WithSelection).getSelection?.() ?? document.getSelection();
  const anchor = selection?.anchorNode;
  return selection && anchor && (root.contains(anchor) || host === anchor) ? selection.toString() : '';
}
