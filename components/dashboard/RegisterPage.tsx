/** The register: every small change by strand, and a form to log an idea. Ends well or not, none is taken off it. */
import { useState } from 'react';
import type { Idea } from '../../utils/domain/evidence/change-log';
import { endOf, isDueForReview } from '../../utils/domain/evidence/change-log';
import type { SmallChange } from '../../utils/domain/evidence/small-change';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { Button } from '../controls/Button';
import { PageHeading } from '../layout/PageHeading';
import { IdeaForm } from '../time-saved/IdeaForm';
import { Strands, type StrandsProps } from './Strands';
import { statusWords } from './words';

export interface RegisterPageProps {
  readonly desk: DeskReady;
  readonly isLogging: boolean;
  readonly onLog: (idea: Idea) => Promise<boolean>;
  readonly onOpen: (changeId: string) => void;
  readonly do: StrandsProps['do'];
}

export function RegisterPage({ desk, isLogging, onLog, onOpen, do: actions }: RegisterPageProps) {
  const [isOpen, setOpen] = useState(isLogging);
  const { strands, changes } = desk.register;
  const current = strands.filter(({ archived }) => !archived);
  // A strand that was put away is still shown where something stands under it: nothing is taken off the register.
  const shown = strands.filter(
    ({ id, archived }) => !archived || changes.some(({ strandId }) => strandId === id),
  );
  return (
    <>
      <PageHeading>Register of small changes</PageHeading>
      <p className="lead">
        What is tried, why, and what was learnt. Dropped with learning is a good end. It starts with the
        changes that Warrington published: keep, change or drop them.
      </p>
      {isOpen ? (
        <section className="card" aria-label="Log an idea">
          <h3>Log an idea</h3>
          <IdeaForm
            strands={current}
            ideasForm={desk.settings.ideasForm}
            onLog={onLog}
            more={
              <Button kind="quiet" onPress={() => setOpen(false)}>
                Close
              </Button>
            }
          />
        </section>
      ) : (
        <Button kind="primary" onPress={() => setOpen(true)}>
          Log an idea
        </Button>
      )}
      {shown.map((strand) => {
        const own = changes.filter(({ strandId }) => strandId === strand.id);
        return (
          <section key={strand.id} aria-label={strand.name}>
            <h3>
              <bdi>{strand.name}</bdi>
            </h3>
            {own.length === 0 ? <p className="hint">Nothing yet.</p> : null}
            <ul className="rows">
              {own.map((change) => (
                <Row key={change.uid} change={change} today={desk.today} onOpen={() => onOpen(change.id)} />
              ))}
            </ul>
          </section>
        );
      })}
      <Strands strands={strands} do={actions} />
    </>
  );
}

interface RowProps {
  readonly change: SmallChange;
  readonly today: string;
  readonly onOpen: () => void;
}

function Row({ change, today, onOpen }: RowProps) {
  const end = endOf(change);
  return (
    <li className="row row-line">
      <div className="row-words">
        <button type="button" className="link" onClick={onOpen}>
          <bdi>{change.title}</bdi>
        </button>
        <p className="hint">
          {change.id} · {change.leadRole ? <bdi>led by {change.leadRole}</bdi> : 'no lead yet'}
          {isDueForReview(change, today) ? ' · review is due' : ''}
        </p>
      </div>
      <span className="chip">
        {end === 'dropped-with-learning' ? 'Dropped, with learning' : statusWords[change.status]}
      </span>
    </li>
  );
}
