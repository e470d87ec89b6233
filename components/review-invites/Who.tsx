/**
 * Who is asked: rows from the record with why each is there, nothing ticked. One tick confirms a row as its role usually
 * takes part. Then who must not meet, and what the child wants.
 */
import { type DraftRow, isAsOnLastList, isCarried } from '../../utils/domain/reviews/review-draft';
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
const onLastList = 'As on the last list';
const inDoubt = ({ from, doubts }: DraftRow) =>
  doubts.length > 0 && from !== 'record' && from !== 'last-list';

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
    hint: 'Something about the contact is missing, in doubt, or has changed.',
    holds: inDoubt,
  },
  {
    title: onLastList,
    hint: 'Confirmed for the review before, and nothing about them has changed. Family and carers are ticked one by one.',
    holds: (row) => row.from === 'earlier-list' && !inDoubt(row),
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
  const { rows, when, lastList } = review.draft;
  return (
    <div ref={target} tabIndex={-1} className="cards">
      {groups.map(({ title, hint, holds }) => {
        const held = rows.filter(holds);
        if (held.length === 0) return null;
        const isNew = lastList !== null && title === 'Usually asked';
        return (
          <section key={title}>
            <h3>{isNew ? 'New since the last list' : title}</h3>
            <p className="hint">{hint}</p>
            <div className="card">
              {held.map((row) => (
                <InviteeRow key={row.key} row={row} parts={when.parts} do={actions} />
              ))}
            </div>
            {title === cameAlong ? <TickAll rows={held} onPress={actions.confirmCarried} /> : null}
            {title === onLastList ? (
              <TickAll rows={held.filter(isAsOnLastList)} onPress={actions.confirmLastList} />
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** Below the rows, so that all of them have been passed before it can be pressed. */
function TickAll({ rows, onPress }: { readonly rows: readonly DraftRow[]; readonly onPress: () => void }) {
  const open = rows.filter(({ status }) => status !== 'confirmed').length;
  if (open < 2) return null;
  const areProfessionals = rows.every(({ from }) => from === 'earlier-list');
  return (
    <ButtonRow>
      <Button kind="secondary" onPress={onPress}>
        {open === 2 ? 'Tick both' : `Tick all ${open}`}
        {areProfessionals ? ' professionals' : ''}
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
      {draft.lastList && draft.lastList.gone.length > 0 ? (
        <Banner kind="note">
          On the last list, but no longer in the record: <bdi>{draft.lastList.gone.join(', ')}</bdi>. If one
          of them should come, add them in Mosaic and read the record again.
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
