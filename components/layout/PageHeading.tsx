/**
 * The heading of what is in view. When the view changes the focus comes here, so that the next Tab and a
 * screen reader start at the top; not while somebody types. It also happens while Mosaic has the keyboard, as
 * after each page that the run opens there: nothing is taken from Mosaic, and coming back starts here.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react';

export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isTyping(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className="page-heading">
      {children}
    </h2>
  );
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}
