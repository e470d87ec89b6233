/**
 * The sheet: exactly what will be written into Mosaic's invite sheet, field by field, what became of the last save, and
 * what still waits for whom. The one press that saves the draft is here.
 */
import type { SheetRow } from '../../utils/domain/reviews/invite-sheet';
import type { PreparedReview, SheetOutcome } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { InviteActions, ViewProps } from './props';
import { Stages } from './Stages';
import { fieldWords, notSavedWords } from './words';

export function SheetPage({ state: { review }, do: actions }: ViewProps<'preparing'>) {
  return (
    <>
      <PageHeading>The sheet in Mosaic</PageHeading>
      <Stages child={review.draft.record.child} page="sheet" goTo={actions.goTo} />
      {review.outcome ? <Outcome outcome={review.outcome} /> : null}
      {review.sheet === 'none-begun' ? <NoSheet do={actions} /> : <Writing review={review} do={actions} />}
      <WaitingList review={review} />
      <ButtonRow>
        <Button
          kind={review.outcome?.verdict === 'verified' ? 'primary' : 'secondary'}
          onPress={() => actions.goTo('out')}
        >
          Go on to the messages
        </Button>
        <Button kind="secondary" onPress={() => actions.goTo('check')}>
          Back
        </Button>
      </ButtonRow>
    </>
  );
}

function NoSheet({ do: actions }: { readonly do: InviteActions }) {
  return (
    <>
      <Banner kind="note">
        No invite sheet is in progress on this child’s record. Tessera does not start one for you.
      </Banner>
      <p className="next">
        In Mosaic, start the sheet on this child’s record. Then open the record again and press ‘Read the
        record again’: what you have settled here is kept for now, but is read anew.
      </p>
      <ButtonRow>
        <Button kind="secondary" onPress={actions.start}>
          Read the record again
        </Button>
      </ButtonRow>
    </>
  );
}

function Writing({
  review: { plan, outcome },
  do: actions,
}: {
  readonly review: PreparedReview;
  readonly do: InviteActions;
}) {
  const written = plan.rows.filter((row) => row !== null);
  return (
    <>
      <p>This is written as a draft, and nothing else. Nothing is sent.</p>
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
        <Button kind={outcome?.verdict === 'verified' ? 'secondary' : 'primary'} onPress={actions.save}>
          Save the sheet as a draft
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

function Outcome({ outcome }: { readonly outcome: SheetOutcome }) {
  switch (outcome.verdict) {
    case 'verified':
      return (
        <div className="card">
          <StatusMark kind="good">Saved as a draft, read back, and equal</StatusMark>
          <p className="hint">Colleagues who open the sheet go on from here. Nothing was sent.</p>
        </div>
      );
    case 'differs':
      return (
        <Banner kind="caution">
          <p>Saved, but Mosaic holds something else here. Look at the sheet in Mosaic.</p>
          <ul>
            {outcome.differences.map(({ where, intended, saved }) => (
              <li key={where}>
                <bdi>{where}</bdi>: meant <q>{intended}</q>, holds <q>{saved}</q>
              </li>
            ))}
          </ul>
        </Banner>
      );
    case 'not-saved':
      return <Banner kind="caution">Not saved. {notSavedWords[outcome.because]}</Banner>;
    case 'check':
      return (
        <Banner kind="problem">
          Tessera could not see whether the sheet was saved. Open it in Mosaic and look before you save again.
        </Banner>
      );
  }
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
