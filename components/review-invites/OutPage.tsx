/**
 * Out: one message for each person, to copy, save or print, and what is honestly known of each. Tessera sends nothing,
 * and nothing here says that anybody has read anything.
 */
import { calendarFileName, toIcs } from '../../utils/domain/reviews/calendar';
import { mailFileName, toEml } from '../../utils/domain/reviews/mail';
import { mailtoLink, outlookWebLink } from '../../utils/domain/reviews/message-links';
import { type Message, mailDraftOf } from '../../utils/domain/reviews/messages';
import type { DraftRow } from '../../utils/domain/reviews/review-draft';
import type { PreparedReview } from '../../utils/helpers/review-invites/state';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { FileButton } from '../controls/FileButton';
import { type StatusKind, StatusMark } from '../controls/StatusMark';
import { TextField } from '../controls/TextField';
import { PageHeading } from '../layout/PageHeading';
import { Letter } from './Letter';
import { MessageText } from './MessageText';
import type { InviteActions, ViewProps } from './props';
import { Stages } from './Stages';
import { sheetIsDone } from './sheet-done';
import { channelWords, shapeWords } from './words';

const stateWords: Record<DraftRow['message'], { readonly kind: StatusKind; readonly words: string }> = {
  'not-drafted': { kind: 'waiting', words: 'confirmed, no message yet' },
  drafted: { kind: 'busy', words: 'message taken out' },
  opened: { kind: 'busy', words: 'message opened' },
  'said-sent': { kind: 'good', words: 'you say it was sent' },
  'reply-noted': { kind: 'good', words: 'reply noted' },
};

export function OutPage({ state: { review }, do: actions }: ViewProps<'preparing'>) {
  const { messages, draft } = review;
  const drafted = messages.filter(({ row }) => row.message !== 'not-drafted').length;
  return (
    <>
      <PageHeading>One message for each person</PageHeading>
      <Stages child={draft.record.child} page="out" goTo={actions.goTo} />
      <p>
        {drafted} of {messages.length} taken out. Tessera sends nothing: you do, from your own mail.
      </p>
      {sheetIsDone(review) ? null : (
        <p className="next">
          {shapeWords[review.shape].notDone} Colleagues do not see this list until it is.
        </p>
      )}
      <ol className="cards">
        {messages.map((message) => (
          <li key={message.row.key} className="card">
            <Recipient message={message} review={review} do={actions} />
          </li>
        ))}
      </ol>
      <Details summary="Where files go, and how to delete them">
        <p>
          Files are saved in your browser’s downloads folder as <bdi>{mailFileName}</bdi> and{' '}
          <bdi>{calendarFileName}</bdi>: no name, no number. Delete them there as soon as the message is in
          your mail, and empty the bin.
        </p>
      </Details>
      <ButtonRow>
        {review.hasNextSibling ? (
          <Button kind="primary" onPress={actions.nextSibling}>
            Next brother or sister
          </Button>
        ) : null}
        <Button kind="secondary" onPress={() => actions.goTo('sheet')}>
          Back to the sheet
        </Button>
        <Button kind="quiet" onPress={actions.putDown}>
          Done with this review
        </Button>
      </ButtonRow>
    </>
  );
}

interface RecipientProps {
  readonly message: Message;
  readonly review: PreparedReview;
  readonly do: InviteActions;
}

function Recipient({ message, review, do: actions }: RecipientProps) {
  const { row } = message;
  const { kind, words } = stateWords[row.message];
  return (
    <>
      <p className="card-title">
        <bdi>{row.name}</bdi> · <bdi>{row.title}</bdi>
      </p>
      <StatusMark kind={kind}>
        {words} · {channelWords[row.channel]}
      </StatusMark>
      <Details summary="What they read">
        <MessageText message={message} />
      </Details>
      <ButtonRow>
        <Button kind="secondary" onPress={() => actions.copyMessage(row.key)}>
          Copy<span className="visually-hidden"> the message to {row.name}</span>
        </Button>
        <Files message={message} onSaved={() => actions.noteDrafted(row.key)} />
        <Links message={message} review={review} onOpened={() => actions.noteDrafted(row.key)} />
      </ButtonRow>
      {row.channel === 'post' ? (
        <Letter message={message} checkedOn={review.today} onPrinted={() => actions.noteDrafted(row.key)} />
      ) : null}
      {row.message === 'not-drafted' ? null : (
        <ButtonRow>
          {row.message === 'said-sent' || row.message === 'reply-noted' ? null : (
            <Button kind="quiet" onPress={() => actions.noteSent(row.key)}>
              I have sent it<span className="visually-hidden"> to {row.name}</span>
            </Button>
          )}
        </ButtonRow>
      )}
      {row.message === 'said-sent' || row.message === 'reply-noted' ? (
        <TextField
          label="Reply"
          hint={null}
          value={row.reply}
          onChange={(reply) => actions.noteReply(row.key, reply)}
        />
      ) : null}
    </>
  );
}

function Files({ message, onSaved }: { readonly message: Message; readonly onSaved: () => void }) {
  const mail = message.row.channel === 'email' ? toEml(mailDraftOf(message)) : null;
  const calendar = message.calendar ? toIcs(message.calendar) : null;
  return (
    <>
      {typeof mail === 'string' ? (
        <FileButton fileName={mailFileName} type="message/rfc822" text={mail} onSaved={onSaved}>
          E-mail file<span className="visually-hidden"> for {message.row.name}</span>
        </FileButton>
      ) : null}
      {typeof calendar === 'string' ? (
        <FileButton fileName={calendarFileName} type="text/calendar" text={calendar} onSaved={onSaved}>
          Calendar file<span className="visually-hidden"> for {message.row.name}</span>
        </FileButton>
      ) : null}
    </>
  );
}

function Links({
  message,
  review,
  onOpened,
}: Omit<RecipientProps, 'do'> & { readonly onOpened: () => void }) {
  const { links } = review.settings;
  const { row, subject, body } = message;
  const to = row.email ?? '';
  const all = [
    {
      id: 'mailto',
      words: 'Open in mail',
      href: links.includes('mailto') ? mailtoLink(to, subject, body) : null,
    },
    {
      id: 'outlook-web',
      words: 'Open in Outlook web',
      href: links.includes('outlook-web') ? outlookWebLink(to, subject, body) : null,
    },
  ];
  return (
    <>
      {all.map(({ id, words, href }) =>
        href && row.channel === 'email' ? (
          <a
            key={id}
            className="button button-secondary"
            href={href}
            target="_blank"
            rel="noreferrer"
            onClick={onOpened}
          >
            {words}
            <span className="visually-hidden"> for {row.name}</span>
          </a>
        ) : null,
      )}
    </>
  );
}
