/**
 * Short selectors for one element, for when no words lead to it or words lead to several. They go by what the
 * page's makers called a thing or how they made it look; none counts rows or cells.
 */
/** How old pages say what a part of them is: by its look. */
const looks = ['bgcolor', 'size', 'color', 'border', 'cellpadding', 'type', 'role', 'title'];

/** Of the element alone. */
export function placesOf(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const classes = [...element.classList].filter(isChosen).map((name) => `.${CSS.escape(name)}`);
  const tag = element.localName;
  const seen = looks.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && /^[#\w -]{1,40}$/.test(value) && !/\d{7}/.test(value)
      ? [`${tag}[${name}="${value}"]`]
      : [];
  });
  return [...(isChosen(id) ? [`#${CSS.escape(id)}`] : []), ...classes, ...seen];
}

/** Of the element, and of it within what holds it. */
export function ownPlaces(element: HTMLElement): string[] {
  const own = placesOf(element);
  const { parentElement } = element;
  const outer = parentElement && parentElement !== element.ownerDocument.body ? placesOf(parentElement) : [];
  return [
    ...own,
    ...outer.flatMap((around) => [...own, element.localName].map((inner) => `${around} > ${inner}`)),
  ];
}

/** By what stands right before it. */
export function adjacentPlaces(element: HTMLElement): string[] {
  const before = element.previousElementSibling;
  return before ? placesOf(before).map((place) => `${place} + ${element.localName}`) : [];
}

/** The parts of the page that hold it, from the inside out. */
export function narrowings(element: HTMLElement): string[] {
  const around = element.parentElement;
  return around && around !== element.ownerDocument.body ? [...placesOf(around), ...narrowings(around)] : [];
}

/**
 * Whether a name reads as if somebody had chosen it. Numbers of three digits and more are as a rule drawn
 * anew each time, or a person's.
 */
export function isChosen(name: string): boolean {
  return (
    name.length <= 80 && /^[A-Za-z][\w.:-]*$/.test(name) && !/\d{3}/.test(name) && !/\d[A-Za-z]+\d/.test(name)
  );
}
