/**
 * The one page before saving: who gets the note, what must be answered, and exactly what each child gets. Nothing is
 * ticked and nothing is answered beforehand, and what would be saved is shown only once it is settled.
 */
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { ErrorSummary } from '../controls/ErrorSummary';
import { TargetHeading } from '../controls/TargetHeading';
import { PageHeading } from '../layout/PageHeading';
import { checkHeading } from './control-ids';
import { NotCopiedOfForm, SharedAnswers } from './FormFacts';
import { GroupName } from './GroupNote';
import { NotCopied, NoteFacts } from './NoteFacts';
import { NoteText } from './NoteText';
import { OwnAnswers } from './OwnAnswers';
import type { ViewProps } from './props';
import { Questions } from './Questions';
import { SaveButton } from './SaveButton';
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
  const isOpen = state.questions.some((question) => question.answer === null);
  return (
    <>
      <Reason state={state} do={actions} />
      {state.questions.length > 0 ? <Questions state={state} do={actions} /> : null}
      <OwnAnswers state={state} do={actions} />
      {isOpen ? <WholeNote state={state} /> : <What state={state} do={actions} />}
      <SaveButton state={state} do={actions} />
    </>
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
    <>
      <section aria-labelledby={checkHeading}>
        <TargetHeading
          level={3}
          id={checkHeading}
          words={state.questions.length > 0 ? 'Check your answers: what they get' : 'What they get'}
        />
        {state.source.form ? <SharedAnswers form={state.source.form} /> : null}
        {state.texts.length > 0 ? (
          <Texts state={state} do={actions} />
        ) : (
          <div className="card">
            <NoteText body={state.source.body} shaded={[]} />
            <p className="hint">The text as it stands. Tick who gets it above.</p>
          </div>
        )}
      </section>
      <LeftBehind state={state} />
    </>
  );
}

function LeftBehind({ state: { source, child, own } }: Pick<Preparing, 'state'>) {
  if (source.form)
    return <NotCopiedOfForm childName={child.name} asksEach={own !== null} leftBehind={source.leftBehind} />;
  return (
    <>
      <NotCopied source={source} />
      <p className="hint">
        Whether each record offers the type <bdi>{source.noteType}</bdi> shows only when its draft is begun.
        One that does not is left out, and you are told.
      </p>
    </>
  );
}

function WholeNote({ state }: Pick<Preparing, 'state'>) {
  return (
    <>
      <p className="next">Answer what is open. Then you see here exactly what each child gets.</p>
      <Details summary="Read the whole note">
        <NoteText body={state.source.body} shaded={[]} />
      </Details>
    </>
  );
}

function GroupOffer({ state, do: actions }: Preparing) {
  if (!state.group || state.source.form) return null; // a group's note is no visit
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
