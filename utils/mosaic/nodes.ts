/**
 * What a node is, in whichever frame it was made: a frame has constructors of its own, so that `instanceof`
 * knows only the top document's nodes. Reads through our own prototypes, which no field's name can hide.
 */
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && Reflect.get(Node.prototype, 'nodeType', node) === 1;
}

export function isHtmlElement(node: Node | null | undefined): node is HTMLElement {
  return isElement(node) && Reflect.get(Element.prototype, 'namespaceURI', node) === htmlNamespace;
}

/** True for an HTML element with one of these names. */
export function isHtml<T extends keyof HTMLElementTagNameMap>(
  node: Node | null | undefined,
  ...names: readonly T[]
): node is HTMLElementTagNameMap[T] {
  return (
    isHtmlElement(node) && names.some((name) => name === Reflect.get(Element.prototype, 'localName', node))
  );
}
