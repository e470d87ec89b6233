/**
 * Where the council allows it: professionals asked in one meeting of the worker's own calendar, where each sees who else
 * is. Only addresses and a neutral title leave; who must be asked alone stands below, one message each.
 */
import { oneMeetingOf } from '../../utils/domain/reviews/review-draft';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import type { InviteActions } from './props';

export interface OneMeetingProps {
  readonly review: PreparedReview;
  readonly do: InviteActions;
}

export function OneMeeting({ review: { draft, settings }, do: actions }: OneMeetingProps) {
  const invited = oneMeetingOf(draft);
  if (settings.oneMeeting !== 'allowed' || invited.length < 2) return null;
  return (
    <section className="card">
      <h3>{invited.length} professionals in one meeting</h3>
      <p>
        Make a meeting in your own calendar called <q>{settings.wording.neutralSubject}</q>, with no place and
        no other words, and paste these addresses. Each of them sees the others.
      </p>
      <ul>
        {invited.map(({ key, name, title }) => (
          <li key={key}>
            <bdi>{name}</bdi> · <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button kind="secondary" onPress={actions.copyMeeting}>
          Copy {invited.length} addresses
        </Button>
      </ButtonRow>
      <p className="hint">
        The child, family, carers and whoever must be kept apart are never in it: they get the messages below.
      </p>
    </section>
  );
}
