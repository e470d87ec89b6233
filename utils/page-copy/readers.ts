/**
 * The prototypes' own readers of a node. A form's field that is called 'attributes' or 'firstChild' stands in
 * front of the form's own, even in a script's own world; nothing here asks the element itself.
 */
function reader<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (node) => get.call(node);
}

export const nodeTypeOf = reader<number>(Node.prototype, 'nodeType');
export const nodeValueOf = reader<string | null>(Node.prototype, 'nodeValue');
export const firstChildOf = reader<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node | null>(Node.prototype, 'nextSibling');
export const isConnected = reader<boolean>(Node.prototype, 'isConnected');
export const localNameOf = reader<string>(Element.prototype, 'localName');
export const openShadowOf = reader<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const { getAttribute, getAttributeNames } = Element.prototype;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function attributeNamesOf(element: Element): string[] {
  return getAttributeNames.call(element);
}
