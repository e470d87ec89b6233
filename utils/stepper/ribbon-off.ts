/**
 * Takes Tessera's ribbon off the page that it runs in, when a person has paused Tessera. A file of its own, since hardly
 * any page ever needs it. It touches nothing of Mosaic's.
 */
export function takeRibbonOff(): void {
  const page = document.documentElement;
  for (const child of [...page.children])
    if (child.localName === 'tessera-ribbon') {
      child.remove();
      page.style.scrollPaddingBottom = '';
    }
}
