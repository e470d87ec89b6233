/**
 * Who is asked: rows from the record with why each is there, nothing ticked. One tick confirms a row as its role usually
 * takes part. Then who must not meet, and what the child wants.
 */
import { type DraftRow, isCarried } from '../../utils/domain/reviews/review-draft';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import { ErrorSummary } from '../controls/ErrorSummary';
import { useFocusTarget } from '../controls/focus-targets';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import { Apart } from './Apart';
import { InviteeRow } from './InviteeRow';
import type { InviteActions, ViewProps } from './props';
import { Stages } from './Stages';
import { WishesOfChild } from './WishesOfChild';

interface Group {
  readonly title: string;
  readonly hint: string;
  readonly holds: (row: DraftRow) => boolean;
}

const cameAlong = 'Also in the review before';

const groups: readonly Group[] = [
  {
    title: 'On the sheet in Mosaic',
    hint: 'Confirmed there by you or a colleague. Check only what has changed.',
    holds: ({ from }) => from === 'last-list',
  },
  {
    title: cameAlong,
    hint: 'The same people, by name and e-mail, stand in this child’s own record.',
    holds: isCarried,
  },
  {
    title: 'Look at these first',
    hint: 'Usually asked, but something about the contact is missing or in doubt.',
    holds: ({ from, doubts }) => (from === 'rule' || from === 'sibling') && doubts.length > 0,
  },
  {
    title: 'Usually asked',
    hint: 'A tick confirms the line as it stands.',
    holds: ({ from, doubts }) => from === 'rule' && doubts.length === 0,
  },
  {
    title: 'Also in the record',
    hint: 'No rule suggests asking them.',
    holds: ({ from }) => from === 'record',
  },
];

export function Who({ state: { review, problems }, do: actions }: ViewProps<'preparing'>) {
  const { rows, record } = review.draft;
  const confirmed = rows.filter(({ status }) => status === 'confirmed').length;
  return (
    <>
      <PageHeading>Who is asked</PageHeading>
      <Stages child={record.child} page="who" goTo={actions.goTo} />
      {problems.length > 0 ? <ErrorSummary problems={problems} /> : null}
      <Notices review={review} />
      <Rows review={review} do={actions} />
      <Apart draft={review.draft} keepApart={actions.keepApart} />
      <WishesOfChild draft={review.draft} do={actions} />
      <p className="hint">
        {confirmed} of {rows.length} confirmed. Whoever is not ticked is not asked.
      </p>
      <ButtonRow>
        <Button kind="primary" onPress={() => actions.goTo('check')}>
          Check the messages
        </Button>
        <Button kind="secondary" onPress={() => actions.goTo('when')}>
          Back
        </Button>
      </ButtonRow>
    </>
  );
}

function Rows({ review, do: actions }: { readonly review: PreparedReview; readonly do: InviteActions }) {
  const target = useFocusTarget('rows');
  const { rows, when } = review.draft;
  return (
    <div ref={target} tabIndex={-1} className="cards">
      {groups.map(({ title, hint, holds }) => {
        const held = rows.filter(holds);
        if (held.length === 0) return null;
        return (
          <section key={title}>
            <h3>{title}</h3>
            <p className="hint">{hint}</p>
            <div className="card">
              {held.map((row) => (
                <InviteeRow key={row.key} row={row} parts={when.parts} do={actions} />
              ))}
            </div>
            {title === cameAlong ? <TickAll rows={held} do={actions} /> : null}
          </section>
        );
      })}
    </div>
  );
}

/** Below the rows, so that all of them have been passed before it can be pressed. */
function TickAll({ rows, do: actions }: { readonly rows: readonly DraftRow[]; readonly do: InviteActions }) {
  const open = rows.filter(({ status }) => status !== 'confirmed').length;
  if (open < 2) return null;
  return (
    <ButtonRow>
      <Button kind="secondary" onPress={actions.confirmCarried}>
        {open === 2 ? 'Tick both' : `Tick all ${open}`}
      </Button>
    </ButtonRow>
  );
}

function Notices({ review: { strangers, draft } }: { readonly review: PreparedReview }) {
  return (
    <>
      {draft.record.restrictedNames.length > 0 ? (
        <Banner kind="caution">
          The record of a relative is restricted, so nothing is known of how to reach them. Ask whoever has
          access whether they may be asked at all.
        </Banner>
      ) : null}
      {strangers.length > 0 ? (
        <Banner kind="caution">
          On the sheet in Mosaic, but not in the record: <bdi>{strangers.join(', ')}</bdi>. Their rows stay as
          they are.
        </Banner>
      ) : null}
    </>
  );
}
