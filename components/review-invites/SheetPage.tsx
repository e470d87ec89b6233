/**
 * The sheet: exactly what will be written into Mosaic's invite sheet, field by field, what became of the last save, and
 * what still waits for whom. The one press that saves the draft, or fills in the request, is here.
 */
import type { SheetShape } from '../../utils/domain/profile/review-words';
import type { SheetRow } from '../../utils/domain/reviews/invite-sheet';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { InviteActions, ViewProps } from './props';
import { Outcome } from './SheetOutcome';
import { Stages } from './Stages';
import { sheetIsDone } from './sheet-done';
import { fieldWords, shapeWords } from './words';

export function SheetPage({ state: { review }, do: actions }: ViewProps<'preparing'>) {
  return (
    <>
      <PageHeading>{shapeWords[review.shape].title}</PageHeading>
      <Stages child={review.draft.record.child} page="sheet" goTo={actions.goTo} />
      {review.outcome ? <Outcome outcome={review.outcome} do={actions} /> : null}
      {review.sheet === 'none-begun' ? (
        <NoSheet shape={review.shape} do={actions} />
      ) : (
        <Writing review={review} do={actions} />
      )}
      <WaitingList review={review} />
      <ButtonRow>
        <Button kind={sheetIsDone(review) ? 'primary' : 'secondary'} onPress={() => actions.goTo('out')}>
          Go on to the messages
        </Button>
        <Button kind="secondary" onPress={() => actions.goTo('check')}>
          Back
        </Button>
      </ButtonRow>
    </>
  );
}

function NoSheet({ shape, do: actions }: { readonly shape: SheetShape; readonly do: InviteActions }) {
  const { none, start } = shapeWords[shape];
  return (
    <>
      <Banner kind="note">{none} Tessera does not start one for you.</Banner>
      <p className="next">
        In Mosaic, start {start} on this child’s record. Then open the record again and press ‘Read the record
        again’: what you have settled here is kept for now, but is read anew.
      </p>
      <ButtonRow>
        <Button kind="secondary" onPress={actions.start}>
          Read the record again
        </Button>
      </ButtonRow>
    </>
  );
}

function Writing({ review, do: actions }: { readonly review: PreparedReview; readonly do: InviteActions }) {
  const { plan, shape, outcome, isOnSheet } = review;
  const written = plan.rows.filter((row) => row !== null);
  return (
    <>
      {outcome === null && isOnSheet ? (
        <StatusMark kind="good">Mosaic holds all of this already</StatusMark>
      ) : null}
      <p>{shapeWords[shape].what}</p>
      <div className="card">
        <dl className="facts facts-stacked">
          {Object.entries(plan.fields).map(([name, value]) => (
            <div key={name}>
              <dt>{fieldWords[name] ?? name}</dt>
              <dd className="in-lines">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <h3>{written.length === 1 ? 'One row' : `${written.length} rows`}</h3>
      <ol className="cards">
        {plan.rows.map((row) => (row ? <Row key={`${row.name} ${row.role}`} row={row} /> : null))}
      </ol>
      <ButtonRow>
        <Button kind={sheetIsDone(review) ? 'secondary' : 'primary'} onPress={actions.save}>
          {shapeWords[shape].press}
        </Button>
      </ButtonRow>
    </>
  );
}

function Row({ row }: { readonly row: SheetRow }) {
  const { name, role, ...rest } = row;
  return (
    <li className="card">
      <p className="card-title">
        <bdi>{name}</bdi> · <bdi>{role}</bdi>
      </p>
      <p className="hint">
        <bdi>
          {[
            rest.part,
            rest.contact,
            rest.confidential ? `address confidential: ${rest.confidential}` : '',
            rest.reply,
          ]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      </p>
    </li>
  );
}

const whomWords = {
  'social-worker': 'Social worker',
  chair: 'Reviewing officer',
  'business-support': 'Business support',
} as const;

function WaitingList({ review: { waiting } }: { readonly review: PreparedReview }) {
  return (
    <section className="card">
      <h3>What waits for whom</h3>
      <ul className="rows">
        {waiting.map(({ whom, what, isDone }) => (
          <li key={whom} className="row row-line">
            <StatusMark kind={isDone ? 'good' : 'waiting'}>
              {whomWords[whom]}: {what}
              {isDone ? '' : ' (still to do)'}
            </StatusMark>
          </li>
        ))}
      </ul>
    </section>
  );
}
