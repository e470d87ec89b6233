/** A status as a shape and a word together: colour only repeats what they already say. */
import type { ReactNode } from 'react';

export type StatusKind = 'good' | 'look' | 'problem' | 'waiting' | 'busy' | 'none';

const shapes: Record<StatusKind, string> = {
  good: '✓',
  look: '!',
  problem: '✕',
  waiting: '○',
  busy: '◐',
  none: '–',
};

export interface StatusMarkProps {
  readonly kind: StatusKind;
  readonly children: ReactNode;
}

export function StatusMark({ kind, children }: StatusMarkProps) {
  return (
    <span className={`status status-${kind}`}>
      <span className="status-shape" aria-hidden="true">
        {shapes[kind]}
      </span>
      <span>{children}</span>
    </span>
  );
}
