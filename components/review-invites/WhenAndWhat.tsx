/**
 * When and what: which review it is and why, until when it has to be held, and its date, place and parts. It proposes
 * from the record and settles nothing.
 */
import { daysBetween, toUkDay } from '../../utils/domain/day';
import type { When } from '../../utils/domain/reviews/review-draft';
import { englandRules, type RuleId } from '../../utils/domain/reviews/rules';
import { dateRefusals } from '../../utils/domain/reviews/timetable';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Details } from '../controls/Details';
import { ErrorSummary } from '../controls/ErrorSummary';
import { MomentField } from '../controls/MomentField';
import { StatusMark } from '../controls/StatusMark';
import { TextField } from '../controls/TextField';
import { PageHeading } from '../layout/PageHeading';
import { AsBefore } from './AsBefore';
import type { InviteActions, ViewProps } from './props';
import { Stages } from './Stages';
import { kindWords } from './words';

const modes = [
  { value: 'in-person', text: 'In one room' },
  { value: 'online', text: 'Online' },
  { value: 'both', text: 'In one room, and some online' },
] as const;

const yesNo = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes' },
] as const;

const kinds = (Object.keys(kindWords) as RuleId[]).map((value) => ({ value, text: kindWords[value] }));

export function WhenAndWhat({ state: { review, problems }, do: actions }: ViewProps<'preparing'>) {
  return (
    <>
      <PageHeading>When and what</PageHeading>
      <Stages child={review.draft.record.child} page="when" goTo={actions.goTo} />
      {problems.length > 0 ? <ErrorSummary problems={problems} /> : null}
      <KindCard review={review} do={actions} />
      <AsBefore review={review} do={actions} />
      <Moment review={review} do={actions} />
      <LeadTimes review={review} />
      <ButtonRow>
        <Button kind="primary" onPress={() => actions.goTo('who')}>
          Go on to who
        </Button>
        <Button kind="quiet" onPress={actions.putDown}>
          Leave this review
        </Button>
      </ButtonRow>
    </>
  );
}

interface PartProps {
  readonly review: PreparedReview;
  readonly do: InviteActions;
}

function KindCard({ review, do: actions }: PartProps) {
  const { kind, record } = review.draft;
  return (
    <section className="card">
      <h3>
        {kind.rule === null ? 'Kind of review not known' : kindWords[kind.rule]}
        {kind.number === null ? '' : `, number ${kind.number}`}
      </h3>
      <p className="hint">{kind.because}</p>
      <DueDate review={review} />
      {record.openReview?.dueOn ? (
        <p className="hint">Mosaic’s own review step says {toUkDay(record.openReview.dueOn)}.</p>
      ) : null}
      <Details summary="It is another kind">
        <Choice
          id="kind"
          label="Kind of review"
          hint={null}
          options={kinds}
          chosen={kind.rule}
          onChoose={(rule) => actions.changeKind({ rule, because: 'Chosen by you.' })}
        />
        <MomentField
          of="date"
          label="Counted from"
          hint="The day the child became looked after, or of the last review."
          value={kind.from}
          onChange={(from) => actions.changeKind({ from })}
        />
      </Details>
    </section>
  );
}

function DueDate({ review: { due, draft, today } }: { readonly review: PreparedReview }) {
  if (!due || draft.kind.rule === null) return null;
  const law = englandRules[draft.kind.rule].law;
  if (due.verdict === 'refused')
    return (
      <div>
        {due.due ? <p className="row-title">By law by {toUkDay(due.due)}</p> : null}
        <StatusMark kind="look">{dateRefusals[due.because]}</StatusMark>
      </div>
    );
  const days = daysBetween(today, due.due);
  const on = draft.when.on;
  return (
    <div>
      <p className="row-title">
        By {toUkDay(due.due)}
        {due.planBy === due.due ? '' : `; last working day ${toUkDay(due.planBy)}`}
      </p>
      <StatusMark kind={days < 0 || on > due.due ? 'problem' : days < 10 ? 'look' : 'none'}>
        {days < 0 ? `${-days} days late` : days === 0 ? 'today' : `${days} days left`}
        {on > due.due ? '; the date chosen is after it' : ''}
      </StatusMark>
      <p className="hint">
        {law}, from {toUkDay(draft.kind.from)}.
        {due.reportedAs ? ` Some reports show ${toUkDay(due.reportedAs)}.` : ''}
      </p>
    </div>
  );
}

function Moment({ review, do: actions }: PartProps) {
  const { when } = review.draft;
  const change = actions.changeWhen;
  const parts = ['1', '2', '3'].map((value) => ({
    value,
    text: value === '1' ? 'One, all together' : value,
  }));
  return (
    <section>
      <h3>The meeting</h3>
      <div className="field-row">
        <MomentField
          id="on"
          of="date"
          label="Date"
          hint={null}
          value={when.on}
          onChange={(on) => change({ on })}
        />
        <MomentField
          id="start"
          of="time"
          label="From"
          hint={null}
          value={when.start}
          onChange={(start) => change({ start })}
        />
        <MomentField
          id="end"
          of="time"
          label="To"
          hint={null}
          value={when.end}
          onChange={(end) => change({ end })}
        />
      </div>
      <Choice
        id="mode"
        label="How it is held"
        hint={null}
        options={modes}
        chosen={when.mode}
        onChoose={(mode) => change({ mode })}
      />
      <Place when={when} change={change} />
      <Choice
        label="In how many parts"
        hint="Parts let people take part who must not meet."
        options={parts}
        chosen={String(when.parts)}
        onChoose={(count) => change({ parts: Number(count) })}
      />
    </section>
  );
}

interface PlaceProps {
  readonly when: When;
  readonly change: (change: Partial<When>) => void;
}

function Place({ when, change }: PlaceProps) {
  return (
    <>
      {when.mode === 'online' ? null : (
        <>
          <TextField
            id="venue"
            label="Where"
            hint="A label that everybody may read, such as ‘Civic Centre, room 4’. Never the child’s address."
            value={when.venue}
            onChange={(venue) => change({ venue })}
          />
          <Choice
            id="where-child-lives"
            label="Is that where the child lives?"
            hint={null}
            options={yesNo}
            chosen={when.heldWhereChildLives === 'unknown' ? null : when.heldWhereChildLives}
            onChoose={(heldWhereChildLives) => change({ heldWhereChildLives })}
          />
        </>
      )}
      {when.mode === 'online' || when.mode === 'both' ? (
        <TextField
          label="Link"
          hint="Check that it shows nobody’s name."
          value={when.link}
          onChange={(link) => change({ link })}
        />
      ) : null}
    </>
  );
}

const taskWords: Readonly<Record<string, string>> = {
  childAsked: 'talk with the child about where and who',
  invitations: 'invitations and papers go out',
  planningTalk: 'plan with the reviewing officer',
  reportToIro: 'report to the reviewing officer',
};

function LeadTimes({ review: { leadTimes, today } }: { readonly review: PreparedReview }) {
  if (leadTimes.length === 0) return null;
  return (
    <Details summary="What has to be done before">
      <ul>
        {leadTimes.map(({ task, on }) => (
          <li key={task}>
            {typeof on === 'string' ? `by ${toUkDay(on)}: ` : ''}
            {taskWords[task] ?? task}
            {typeof on === 'string' && on < today ? ' (that day has gone by)' : ''}
            {typeof on === 'string' ? '' : `: ${dateRefusals[on.because]}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
