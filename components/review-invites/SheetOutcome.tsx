/**
 * What became of the last press on the sheet, and what to do next. It never says more than was seen: a request that was
 * filled in has not been sent, and one that a person says they sent is 'you say'.
 */
import type { LeftState, SheetOutcome } from '../../utils/helpers/review-invites/outcome';
import { Button, ButtonRow } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { Banner } from '../layout/Banner';
import type { InviteActions } from './props';
import { fieldWords, leftWords, notSavedWords } from './words';

export function Outcome({
  outcome,
  do: actions,
}: {
  readonly outcome: SheetOutcome;
  readonly do: InviteActions;
}) {
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
    case 'changed':
      return <Changed changes={outcome.changes} />;
    case 'not-saved':
      return <Banner kind="caution">Not saved. {notSavedWords[outcome.because]}</Banner>;
    case 'left':
      return <Left now={outcome.now} do={actions} />;
    case 'check':
      return (
        <Banner kind="problem">
          Tessera could not see whether the sheet was saved. Sign in to Mosaic if it asks you to, open the
          sheet and look before you save again.
        </Banner>
      );
  }
}

function Changed({ changes }: Pick<Extract<SheetOutcome, { verdict: 'changed' }>, 'changes'>) {
  return (
    <Banner kind="caution">
      <p>
        <strong>A colleague has changed the sheet since you read it</strong>
      </p>
      <p>Nothing was saved. What they changed:</p>
      <ul>
        {changes.map(({ where, was, now }) => (
          <li key={where}>
            <bdi>{fieldWords[where] ?? where}</bdi>: was <q>{was || 'nothing'}</q>, now{' '}
            <q>{now || 'nothing'}</q>
          </li>
        ))}
      </ul>
      <p>
        Speak to them if you are not sure. Saving again writes what stands below over theirs, and leaves alone
        what is not below.
      </p>
    </Banner>
  );
}

function Left({ now, do: actions }: { readonly now: LeftState; readonly do: InviteActions }) {
  const { kind, words, next } = leftWords[now];
  const isSettled = now === 'sent' || now === 'said-sent';
  return (
    <section className="card">
      <StatusMark kind={kind}>{words}</StatusMark>
      <p className="next">{next}</p>
      {isSettled ? null : (
        <ButtonRow>
          <Button kind="secondary" onPress={actions.lookWhetherSent}>
            Look whether it has gone
          </Button>
          <Button kind="quiet" onPress={actions.saySheetSent}>
            I have sent it
          </Button>
        </ButtonRow>
      )}
    </section>
  );
}
