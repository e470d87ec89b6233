/**
 * The first page: who gets the note and what it says. With nothing to answer it is the only page, and saves;
 * with questions it leads to the check. Nothing is ticked and nothing is answered beforehand.
 */
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { ErrorSummary } from '../controls/ErrorSummary';
import { PageHeading } from '../layout/PageHeading';
import { GroupName } from './GroupNote';
import { NotCopied, NoteFacts } from './NoteFacts';
import { NoteText } from './NoteText';
import { OwnAnswers } from './OwnAnswers';
import type { ViewProps } from './props';
import { Questions } from './Questions';
import { SaveButton, useToProblems } from './SaveButton';
import { Texts } from './Texts';
import { isFree, Reason, Whom } from './Whom';

type Preparing = ViewProps<'preparing'>;

export function WhomAndWhat({ state, do: actions }: Preparing) {
  return (
    <>
      <PageHeading>Copy to siblings</PageHeading>
      {state.problems.length > 0 ? <ErrorSummary problems={state.problems} /> : null}
      <NoteFacts from={state.child} note={state.source} />
      <GroupOffer state={state} do={actions} />
      <Whom state={state} do={actions} />
      <Rest state={state} do={actions} />
    </>
  );
}

/** What follows the choice of children: nothing to write to, something to answer first, or ready to save. */
function Rest({ state, do: actions }: Preparing) {
  if (!state.siblings.some(isFree)) return <NobodyToCopyTo do={actions} />;
  if (state.questions.length > 0) {
    return (
      <>
        <Reason state={state} do={actions} />
        <Questions state={state} do={actions} />
        <OwnAnswers state={state} do={actions} />
        <WholeNote state={state} />
        <CheckButton do={actions} />
      </>
    );
  }
  return (
    <>
      <Reason state={state} do={actions} />
      <OwnAnswers state={state} do={actions} />
      <What state={state} do={actions} />
      <NotCopied source={state.source} />
      <SaveButton state={state} do={actions} />
    </>
  );
}

function CheckButton({ do: actions }: Pick<Preparing, 'do'>) {
  const toProblems = useToProblems();
  return (
    <ButtonRow>
      <Button kind="primary" onPress={() => toProblems(actions.goToCheck)}>
        Check your answers
      </Button>
    </ButtonRow>
  );
}

function NobodyToCopyTo({ do: actions }: Pick<Preparing, 'do'>) {
  return (
    <>
      <p className="next">There is no record to copy to. If one is missing, put it right in Mosaic first.</p>
      <ButtonRow>
        <Button kind="primary" onPress={actions.done}>
          Close
        </Button>
      </ButtonRow>
    </>
  );
}

function What({ state, do: actions }: Preparing) {
  return (
    <section aria-labelledby="what">
      <h3 id="what">What they get</h3>
      {state.texts.length > 0 ? (
        <Texts state={state} do={actions} />
      ) : (
        <div className="card">
          <NoteText body={state.source.body} shaded={[]} />
          <p className="hint">The note as it stands. Tick who gets it above.</p>
        </div>
      )}
    </section>
  );
}

function WholeNote({ state }: Pick<Preparing, 'state'>) {
  return (
    <Details summary="Read the whole note">
      <NoteText body={state.source.body} shaded={[]} />
    </Details>
  );
}

function GroupOffer({ state, do: actions }: Preparing) {
  if (!state.group) return null;
  return (
    <Details summary="A group note may be enough">
      <GroupName offer={state.group} />
      <p>Mosaic can put one note on every member you choose, if all may have the same words.</p>
      <Button kind="secondary" onPress={actions.startGroupNote}>
        Start a group note
      </Button>
    </Details>
  );
}
