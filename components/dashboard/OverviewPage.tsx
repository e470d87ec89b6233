/**
 * For a manager: every change by strand, with a shape and a word for what was observed; never a person and never fewer
 * people than the council allows. In the register's own order: it is no league.
 */

import { sayDuration } from '../../utils/domain/evidence/display';
import { levelWords } from '../../utils/domain/evidence/levels';
import { type OverviewRow, overviewOf, type StrandRow } from '../../utils/domain/evidence/overview';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { StatusMark } from '../controls/StatusMark';
import { PageHeading } from '../layout/PageHeading';
import { observedMark, statusWords } from './words';

export function OverviewPage({ desk }: { readonly desk: DeskReady }) {
  const { register, answers, settings, timerCheck } = desk;
  const { strands, total } = overviewOf(register, answers, {
    k: settings.k,
    timer: timerCheck ? 'validated' : 'not-validated',
  });
  return (
    <>
      <PageHeading>All small changes</PageHeading>
      <p className="lead">
        A figure needs {settings.k} people. Below that it is withheld, and so is what would give it away.
        Losses stand where they fall.
      </p>
      {total ? (
        <p className="figure">
          Measured altogether: {sayDuration(total.savedSeconds)} ({sayDuration(total.savedInterval[0])} to{' '}
          {sayDuration(total.savedInterval[1])}), on {Math.round(total.coverage * 100)}% of uses
        </p>
      ) : (
        <p className="hint">
          There is no measured total. It needs estimates on 20 tasks and more, and a timer that this council
          has held beside a stopwatch.
        </p>
      )}
      {strands
        .filter(({ changes }) => changes > 0)
        .map((strand) => (
          <Strand key={strand.id} strand={strand} />
        ))}
    </>
  );
}

function Strand({ strand }: { readonly strand: StrandRow }) {
  return (
    <section aria-label={strand.name} className="card">
      <div className="card-head">
        <h3>
          <bdi>{strand.name}</bdi>
        </h3>
        <p className="hint">
          {strand.underWay} of {strand.changes} under way ·{' '}
          {strand.uses === null ? 'uses withheld' : `${strand.uses} uses`}
        </p>
      </div>
      <table className="overview">
        <caption className="visually-hidden">Small changes of {strand.name}</caption>
        <thead>
          <tr>
            <th scope="col">Small change</th>
            <th scope="col">Status</th>
            <th scope="col">Uses</th>
            <th scope="col">Observed</th>
            <th scope="col">Would show harm</th>
          </tr>
        </thead>
        <tbody>
          {strand.rows.map((row) => (
            <Row key={row.change.uid} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { change, observed, uses, level } }: { readonly row: OverviewRow }) {
  const { kind, word } = observedMark[observed.kind];
  return (
    <tr>
      <th scope="row">
        <bdi>{change.title}</bdi>
      </th>
      <td data-label="Status">{statusWords[change.status]}</td>
      <td data-label="Uses">{uses ?? 'withheld'}</td>
      <td data-label="Observed">
        <StatusMark kind={kind}>{word}</StatusMark>
        <span className="hint">
          {observed.words}
          {level ? `, ${levelWords[level]}` : ''}. {observed.hint}
        </span>
      </td>
      <td data-label="Would show harm">
        {change.balancing.length === 0 ? 'nothing chosen' : `${change.balancing.length} chosen`}
      </td>
    </tr>
  );
}
