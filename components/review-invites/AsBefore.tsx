/**
 * What came along from the review before: date, place, and by name who else stands in this child's own record. One press
 * takes it over for this child; it stands below the names, so that they are passed first. Family and carers are not in it.
 */
import { isDay, toUkDay } from '../../utils/domain/day';
import { asBeforeRows, type DraftRow, type When } from '../../utils/domain/reviews/review-draft';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import type { InviteActions } from './props';

export interface AsBeforeProps {
  readonly review: PreparedReview;
  readonly do: InviteActions;
}

export function AsBefore({ review: { draft }, do: actions }: AsBeforeProps) {
  const rows = asBeforeRows(draft);
  if (rows.length === 0) return null;
  const { when, record } = draft;
  const asksWhere = when.mode !== 'online' && when.heldWhereChildLives === 'unknown';
  return (
    <section className="card came-along">
      <h3>As in the review before</h3>
      <p className="moment">
        <bdi>{momentAndPlace(when)}</bdi>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <bdi>{whoWords(row, record.worker.name)}</bdi>
          </li>
        ))}
      </ul>
      {asksWhere ? (
        <fieldset className="group">
          <legend>
            Does <bdi>{record.child.name.split(' ')[0]}</bdi> live there?
          </legend>
          <ButtonRow>
            <Button kind="primary" onPress={() => actions.allAsBefore('no')}>
              No; all as before
            </Button>
            <Button kind="secondary" onPress={() => actions.allAsBefore('yes')}>
              Yes; all as before
            </Button>
          </ButtonRow>
        </fieldset>
      ) : (
        <ButtonRow>
          <Button kind="primary" onPress={() => actions.allAsBefore(null)}>
            All as before
          </Button>
        </ButtonRow>
      )}
      <p className="hint">Family, carers and this child’s own professionals come next, each by hand.</p>
    </section>
  );
}

function momentAndPlace({ on, start, end, mode, venue, link, parts }: When): string {
  const place = mode === 'online' ? link : venue;
  const inParts = parts > 1 ? `in ${parts} parts` : '';
  const moment = isDay(on) ? `${toUkDay(on)}, ${start}–${end}` : '';
  return [moment, place, inParts].filter((text) => text !== '').join(' · ');
}

/** The role in a word where one does; how somebody takes part is said where it is not simply by coming. */
function whoWords(row: DraftRow, worker: string): string {
  return [row.name, roleWord(row, worker), partWords[row.attendance]]
    .filter((text) => text !== '')
    .join(' · ');
}

function roleWord({ circle, usually, name, title }: DraftRow, worker: string): string {
  if (circle === 'child') return '';
  if (usually.includes('chair')) return 'chair';
  return name === worker ? 'you' : title;
}

const partWords: Readonly<Record<DraftRow['attendance'], string>> = {
  attend: '',
  'send-views': 'views',
  report: 'report',
  informed: 'told',
  'do-not-invite': 'not invited',
};
