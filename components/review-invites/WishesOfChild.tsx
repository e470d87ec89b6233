/** What the child wants, asked by a person and written in the child's words; and whether the chair has agreed to the date. */
import type { ReviewDraft } from '../../utils/domain/reviews/review-draft';
import { Choice } from '../controls/Choice';
import { MomentField } from '../controls/MomentField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { InviteActions } from './props';

const agreed = [
  { value: 'unknown', text: 'Not asked yet' },
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const;

export interface WishesProps {
  readonly draft: ReviewDraft;
  readonly do: InviteActions;
}

export function WishesOfChild({ draft: { wishes, chairAgreed, fromSheet }, do: actions }: WishesProps) {
  const change = actions.changeWishes;
  return (
    <>
      <section className="card">
        <h3>What the child wants</h3>
        {fromSheet.wishes === '' ? null : (
          <p className="quote">
            On the sheet already: <bdi>{fromSheet.wishes}</bdi>
          </p>
        )}
        <TextArea
          label="Wants"
          hint="Who should come, where, when, what to talk about."
          value={wishes.wants}
          onChange={(wants) => change({ wants })}
        />
        <TextArea
          label="Does not want"
          hint={null}
          value={wishes.doesNotWant}
          onChange={(doesNotWant) => change({ doesNotWant })}
        />
        <TextField
          label="How the child takes part"
          hint="Comes, leads the meeting, sends a drawing, an advocate speaks …"
          value={wishes.howTakesPart}
          onChange={(howTakesPart) => change({ howTakesPart })}
        />
        <div className="field-row">
          <MomentField
            of="date"
            label="Asked on"
            hint={null}
            value={wishes.askedOn}
            onChange={(askedOn) => change({ askedOn })}
          />
          <TextField
            label="Asked by"
            hint={null}
            value={wishes.askedBy}
            onChange={(askedBy) => change({ askedBy })}
          />
        </div>
      </section>
      <Choice
        label="Has the reviewing officer agreed to the date?"
        hint={null}
        options={agreed}
        chosen={chairAgreed}
        onChoose={actions.chairAgrees}
      />
    </>
  );
}
