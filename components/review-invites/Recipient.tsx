/**
 * One recipient: what they will read, the ways in which it can be taken out, and what is honestly known of it. Copying
 * stands first; links stand here only where the council allows them.
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
import { Letter } from './Letter';
import { MessageText } from './MessageText';
import type { InviteActions } from './props';
import { channelWords } from './words';

const stateWords: Record<DraftRow['message'], { readonly kind: StatusKind; readonly words: string }> = {
  'not-drafted': { kind: 'waiting', words: 'confirmed, no message yet' },
  drafted: { kind: 'busy', words: 'message taken out' },
  opened: { kind: 'busy', words: 'message opened' },
  'said-sent': { kind: 'good', words: 'you say it was sent' },
  'reply-noted': { kind: 'good', words: 'reply noted' },
};

const outdated = { kind: 'look', words: 'date or place has changed: take it out again' } as const;

export interface RecipientProps {
  readonly message: Message;
  readonly review: PreparedReview;
  readonly do: InviteActions;
}

export function Recipient({ message, review, do: actions }: RecipientProps) {
  const { row, isOutdated } = message;
  const { kind, words } = isOutdated ? outdated : stateWords[row.message];
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
        <Links message={message} review={review} onOpened={() => actions.noteOpened(row.key)} />
      </ButtonRow>
      {row.channel === 'post' ? (
        <Letter message={message} checkedOn={review.today} onPrinted={() => actions.noteDrafted(row.key)} />
      ) : null}
      {row.message === 'not-drafted' ? null : <TakeBack message={message} />}
      {row.message === 'not-drafted' || isOutdated ? null : (
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

/** For a review that is called off: the same calendar entry, taken back. A new date is a new file of the first kind. */
function TakeBack({ message: { takenBack, row } }: Pick<RecipientProps, 'message'>) {
  const file = takenBack ? toIcs(takenBack) : null;
  if (typeof file !== 'string') return null;
  return (
    <Details
      summary={
        <>
          If it is called off<span className="visually-hidden">, for {row.name}</span>
        </>
      }
    >
      <p>
        This calendar file takes the entry back. Send it as you sent the first, with a line that says why. For
        a new date, change the date on the first page and take the message out again.
      </p>
      <FileButton fileName={calendarFileName} type="text/calendar" text={file} onSaved={nothingToNote}>
        Calendar file to take it back<span className="visually-hidden"> from {row.name}</span>
      </FileButton>
    </Details>
  );
}

const nothingToNote = () => undefined;

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
