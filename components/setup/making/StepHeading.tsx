/** The heading of the step in hand. When a press leads here the focus and the page's scroll come along. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';

export interface StepHeadingProps {
  /** False for the step that stands there when the page opens: nobody has asked for it. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

export function StepHeading({ takesFocus, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [takesFocus]);
  return (
    <h4 ref={heading} tabIndex={-1}>
      {children}
    </h4>
  );
}
