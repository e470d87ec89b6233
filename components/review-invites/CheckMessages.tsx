/**
 * Check: every message as its recipient will read it, those that hold something they must not read first. A blocked
 * message is put another way, or the one thing is cleared by hand with a reason; another child's name never is.
 */
import { useState } from 'react';
import type { Message } from '../../utils/domain/reviews/messages';
import { secretKindOf, secretWords } from '../../utils/domain/reviews/record-secrets';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { ErrorSummary } from '../controls/ErrorSummary';
import { StatusMark } from '../controls/StatusMark';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { PageHeading } from '../layout/PageHeading';
import { MessageText } from './MessageText';
import type { InviteActions, ViewProps } from './props';
import { Stages } from './Stages';

export function CheckMessages({ state: { review, problems }, do: actions }: ViewProps<'preparing'>) {
  const { messages, draft, settings } = review;
  const blocked = messages.filter(({ found }) => found.length > 0);
  const clear = messages.filter(({ found }) => found.length === 0);
  return (
    <>
      <PageHeading>Check the messages</PageHeading>
      <Stages child={draft.record.child} page="check" goTo={actions.goTo} />
      {problems.length > 0 ? <ErrorSummary problems={problems} /> : null}
      <p>
        {blocked.length === 0
          ? `${messages.length} messages, one for each person. Nothing in them that their reader must not read was found.`
          : `${blocked.length} of ${messages.length} messages hold something that their reader must not read.`}
      </p>
      <p className="hint">
        Searched for: where the child lives, how carers and family are reached, carers’ names, other
        children’s names. What nobody wrote into the record cannot be found.
      </p>
      {blocked.map((message) => (
        <Blocked key={message.row.key} message={message} do={actions} />
      ))}
      {clear.map((message) => (
        <Clear key={message.row.key} message={message} do={actions} />
      ))}
      {settings.secondCheck === 'needed' ? (
        <TextField
          id="checked-by"
          label="Checked by a second person"
          hint="Your council asks for a second pair of eyes before anything goes out."
          value={draft.checkedBy}
          onChange={actions.checkedBy}
        />
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={() => actions.goTo('sheet')}>
          Go on to the sheet
        </Button>
        <Button kind="secondary" onPress={() => actions.goTo('who')}>
          Back
        </Button>
      </ButtonRow>
    </>
  );
}

interface MessageProps {
  readonly message: Message;
  readonly do: InviteActions;
}

function Clear({ message, do: actions }: MessageProps) {
  const { row } = message;
  return (
    <Details
      summary={
        <>
          <bdi>{row.name}</bdi> · <bdi>{row.title}</bdi>
          {row.cleared.length > 0 ? ' · cleared by you' : ''}
        </>
      }
    >
      <MessageText message={message} />
      <OwnWords message={message} do={actions} />
    </Details>
  );
}

function Blocked({ message, do: actions }: MessageProps) {
  const { row, found } = message;
  const keys = [...new Set(found.map(({ key }) => key))];
  return (
    <section className="card">
      <h3>
        <bdi>{row.name}</bdi> · <bdi>{row.title}</bdi>
      </h3>
      {keys.map((key) => (
        <div key={key}>
          <StatusMark kind="problem">
            Holds {secretWords[secretKindOf(key)] ?? 'something that must stay apart'}, in the{' '}
            {[...new Set(found.filter((one) => one.key === key).map(({ part }) => part))].join(', ')}
          </StatusMark>
          {mayBeCleared(key) ? (
            <ClearWithReason onClear={(because) => actions.clearSecret(row.key, key, because)} />
          ) : (
            <p className="hint">This cannot be cleared. Put it another way.</p>
          )}
        </div>
      ))}
      <MessageText message={message} />
      <OwnWords message={message} do={actions} />
    </section>
  );
}

function mayBeCleared(key: string): boolean {
  return !['other-child', 'restricted'].includes(secretKindOf(key));
}

function ClearWithReason({ onClear }: { readonly onClear: (because: string) => void }) {
  const [because, setBecause] = useState('');
  return (
    <Details summary="They may read it">
      <TextField label="Why this person may read it" hint={null} value={because} onChange={setBecause} />
      <Button kind="secondary" onPress={() => (because.trim() === '' ? undefined : onClear(because.trim()))}>
        Clear it for this person only
      </Button>
    </Details>
  );
}

function OwnWords({ message, do: actions }: MessageProps) {
  const { row, body } = message;
  return (
    <Details summary={row.ownWords === null ? 'Put it another way' : 'Your own words'}>
      <TextArea
        id={`message-${row.key}`}
        label="What they read"
        hint={null}
        value={body}
        onChange={(ownWords) => actions.changeRow(row.key, { ownWords })}
      />
      {row.ownWords === null ? null : (
        <Button kind="quiet" onPress={() => actions.changeRow(row.key, { ownWords: null })}>
          Back to the council’s words
        </Button>
      )}
    </Details>
  );
}
