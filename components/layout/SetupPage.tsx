/** The shell of the pages that stand in a tab of their own, such as setup: same look, no child in view. */
import '../styles/tessera.css';
import type { ReactNode } from 'react';

export interface SetupPageProps {
  readonly badge: ReactNode;
  readonly children: ReactNode;
}

export function SetupPage({ badge, children }: SetupPageProps) {
  return (
    <div className="workbench workbench-wide">
      <header className="top">
        <div className="top-line">
          <h1 className="brand">
            <span className="brand-tiles" aria-hidden="true" />
            Tessera setup
          </h1>
          {badge}
        </div>
      </header>
      <main className="page">{children}</main>
    </div>
  );
}
