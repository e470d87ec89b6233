/**
 * The one button. It is never disabled to say 'not yet': a press says what is missing instead, so that
 * nobody is left guessing.
 */
import type { ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'warning' | 'quiet';

export interface ButtonProps {
  readonly kind: ButtonKind;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function Button({ kind, onPress, children }: ButtonProps) {
  return (
    <button type="button" className={`button button-${kind}`} onClick={onPress}>
      {children}
    </button>
  );
}

/** Buttons that belong together, the main one first. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
