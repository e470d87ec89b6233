/** How far a piece of work is: a native progress bar with its count in words, and a line for each child. */
import type { ReactNode } from 'react';
import type { Identity } from '../../utils/domain/people';
import { Person } from './Person';
import { type StatusKind, StatusMark } from './StatusMark';

export interface ProgressRow {
  readonly child: Identity;
  readonly status: StatusKind;
  readonly words: string;
  readonly note: ReactNode;
}

export interface ProgressListProps {
  readonly label: string;
  readonly done: number;
  readonly rows: readonly ProgressRow[];
}

export function ProgressList({ label, done, rows }: ProgressListProps) {
  return (
    <div className="progress">
      <p className="progress-count" aria-hidden="true">
        {done} of {rows.length} done
      </p>
      <progress aria-label={label} value={done} max={rows.length} />
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.child.id} className={row.status === 'busy' ? 'row row-now' : 'row'}>
            <Person person={row.child} />
            <StatusMark kind={row.status}>{row.words}</StatusMark>
            {row.note}
          </li>
        ))}
      </ul>
    </div>
  );
}
