/**
 * The shell of the dashboard, a full tab: what can be looked at, and what the last press did. No person's name ever
 * stands on it.
 */
import '../styles/tessera.css';
import type { ReactNode } from 'react';
import { LiveRegion } from './LiveRegion';

export interface DashboardPageProps<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
  /** What was just done, for the ear; the page shows it as well. */
  readonly said: string;
  readonly children: ReactNode;
}

export function DashboardPage<Id extends string>(props: DashboardPageProps<Id>) {
  return (
    <div className="workbench dashboard">
      <header className="top">
        <div className="top-line">
          <h1 className="brand">
            <span className="brand-tiles" aria-hidden="true" />
            Tessera · small changes
          </h1>
        </div>
        <nav className="tabs" aria-label="Small changes">
          {props.tabs.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="tab"
              aria-current={id === props.current ? 'page' : undefined}
              onClick={() => props.onChoose(id)}
            >
              {title}
            </button>
          ))}
        </nav>
      </header>
      <LiveRegion words={props.said} />
      <main className="page">{props.children}</main>
    </div>
  );
}
