/** More for whoever wants it, one press away: the native element, so that find-in-page and keys just work. */
import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

export function Details({ summary, children }: DetailsProps) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
