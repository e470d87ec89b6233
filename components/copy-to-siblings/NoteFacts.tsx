/** What is copied (title, type and date, where it has them), and what of it is never carried over. */

import { toUkDay } from '../../utils/domain/day';
import type { Identity } from '../../utils/domain/people';
import type { Recording, SourceRecording } from '../../utils/domain/recordings/recording';
import { Person } from '../controls/Person';

export interface NoteFactsProps {
  readonly from: Identity;
  readonly note: Omit<Recording, 'body'>;
}

export function NoteFacts({ from, note }: NoteFactsProps) {
  return (
    <dl className="facts">
      <div>
        <dt>From</dt>
        <dd>
          <Person person={from} />
        </dd>
      </div>
      {note.title === '' ? null : (
        <div>
          <dt>Title</dt>
          <dd>
            <bdi>{note.title}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>Type</dt>
        <dd>
          <bdi>{note.noteType}</bdi>
        </dd>
      </div>
      {note.contactOn === '' ? null : (
        <div>
          <dt>Date</dt>
          <dd>{toUkDay(note.contactOn)}</dd>
        </div>
      )}
    </dl>
  );
}

export function NotCopied({ source }: { readonly source: SourceRecording }) {
  return (
    <section className="not-copied" aria-labelledby="not-copied">
      <h3 id="not-copied">Not copied</h3>
      <ul>
        <li>Alert recipients{source.hasAlertRecipients ? ' (this note has some)' : ''}: nobody is alerted</li>
        <li>Text message{source.sendsText ? ' (ticked on this note)' : ''}: none is sent</li>
        <li>
          Attachments{source.attachmentCount > 0 ? ` (this note has ${source.attachmentCount})` : ''}: none is
          copied
        </li>
        {source.leftBehind.length > 0 ? (
          <li>
            Parts that Tessera cannot carry: <bdi>{source.leftBehind.join(', ')}</bdi>
          </li>
        ) : null}
        <li>Significant event: not set. Tick it in the draft if it applies.</li>
      </ul>
    </section>
  );
}
