/**
 * The shell beside Mosaic: whose record is in view, who is signed in, and a tab for each face. It shows what
 * it is given; it never decides which child is in view and never puts a name into the page's title.
 */
import '../styles/tessera.css';
import type { ReactNode } from 'react';
import type { Identity } from '../../utils/domain/people';
import { Person } from '../controls/Person';
import { type PanelId, panelIds, panels } from '../panels';

export interface WorkbenchProps {
  readonly child: Identity | null;
  readonly worker: string | null;
  /** Null while Tessera is paused or hidden: then there is no face to choose, and nobody is named. */
  readonly current: PanelId | null;
  readonly onChoose: (panel: PanelId) => void;
  /** <PilotBadge /> while the profile in force is a pilot, else null. */
  readonly badge: ReactNode;
  readonly children: ReactNode;
  /** The version, what is on, and the pause; null while there is nothing to choose. */
  readonly foot: ReactNode;
}

export function Workbench(props: WorkbenchProps) {
  return (
    <div className="workbench">
      <header className="top">
        <div className="top-line">
          <h1 className="brand">
            <span className="brand-tiles" aria-hidden="true" />
            Tessera
          </h1>
          {props.badge}
        </div>
        {props.current === null ? null : <ChildInView child={props.child} worker={props.worker} />}
        {props.current === null ? null : <Tabs current={props.current} onChoose={props.onChoose} />}
      </header>
      <main className="page">{props.children}</main>
      {props.foot ? <footer className="foot">{props.foot}</footer> : null}
    </div>
  );
}

function Tabs({ current, onChoose }: { readonly current: PanelId } & Pick<WorkbenchProps, 'onChoose'>) {
  return (
    <nav className="tabs" aria-label="Tessera">
      {panelIds.map((id) => (
        <button
          key={id}
          type="button"
          className="tab"
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onChoose(id)}
        >
          {panels[id].title}
        </button>
      ))}
    </nav>
  );
}

function ChildInView({ child, worker }: Pick<WorkbenchProps, 'child' | 'worker'>) {
  return (
    <div className="in-view">
      <p className="in-view-label">
        In view in Mosaic
        {worker ? (
          <>
            {' '}
            · signed in as <bdi>{worker}</bdi>
          </>
        ) : null}
      </p>
      <p>{child ? <Person person={child} /> : 'No child’s record'}</p>
    </div>
  );
}
