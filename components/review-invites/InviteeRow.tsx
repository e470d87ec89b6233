/**
 * One row: who, in which role, how they take part by default, what is doubtful and why they are suggested. The box
 * confirms it; everything else opens only to be changed.
 */
import { toUkDay } from '../../utils/domain/day';
import type { Doubt } from '../../utils/domain/reviews/invitees';
import type { DraftRow } from '../../utils/domain/reviews/review-draft';
import { CheckBox } from '../controls/CheckBox';
import { Details } from '../controls/Details';
import type { InviteActions } from './props';
import { RowFields } from './RowFields';
import { attendanceWords, channelWords, doubtWords, getsWords } from './words';

export interface InviteeRowProps {
  readonly row: DraftRow;
  readonly parts: number;
  readonly do: InviteActions;
}

export function InviteeRow({ row, parts, do: actions }: InviteeRowProps) {
  const { key, name, title, status } = row;
  return (
    <div className="invitee">
      <CheckBox
        id={`row-${key}`}
        label={
          <>
            <bdi className="person-name">{name === '' ? 'Nobody recorded' : name}</bdi>
            {' · '}
            <bdi>{title}</bdi>
          </>
        }
        hint={<RowHint row={row} />}
        isTicked={status === 'confirmed'}
        isDisabled={false}
        onTick={() => actions.confirm(key)}
        onUntick={() => actions.unconfirm(key)}
      />
      <Details
        summary={
          <>
            Why, and change
            <span className="visually-hidden">
              : <bdi>{name || title}</bdi>
            </span>
          </>
        }
      >
        <p>
          {row.because} <bdi>{row.organisation}</bdi>
        </p>
        <p className="hint">
          {row.contactChangedOn
            ? `Contact last changed ${toUkDay(row.contactChangedOn)}.`
            : 'The record does not say when the contact was last changed.'}
          {row.email ? ` E-mail: ${row.email}.` : ' No e-mail address.'}
        </p>
        <RowFields row={row} parts={parts} change={(change) => actions.changeRow(key, change)} />
      </Details>
    </div>
  );
}

function RowHint({ row }: { readonly row: DraftRow }) {
  const { attendance, channel, getsRecord, doubts, exclusion, address } = row;
  const isOut = attendance === 'do-not-invite';
  return (
    <>
      <span>
        {isOut
          ? `is not invited${exclusion?.because ? `: ${exclusion.because}` : ''}`
          : [
              attendanceWords[attendance],
              channelWords[channel],
              ...(getsRecord === 'full' ? [] : [getsWords[getsRecord]]),
            ].join(' · ')}
      </span>
      {address === 'must-not-learn' ? (
        <span className="caution">Must not learn where the child lives</span>
      ) : null}
      {doubts.map((doubt) => (
        <span key={doubt} className="caution">
          {doubtWords[doubt as Doubt] ?? doubt}
        </span>
      ))}
    </>
  );
}
