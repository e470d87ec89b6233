/**
 * Out: one message for each person, to copy, save or print, and what is honestly known of each. Tessera sends nothing,
 * and nothing here says that anybody has read anything.
 */
import { calendarFileName } from '../../utils/domain/reviews/calendar';
import { mailFileName } from '../../utils/domain/reviews/mail';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { PageHeading } from '../layout/PageHeading';
import { OneMeeting } from './OneMeeting';
import type { ViewProps } from './props';
import { Recipient } from './Recipient';
import { Stages } from './Stages';
import { sheetIsDone } from './sheet-done';
import { shapeWords } from './words';

export function OutPage({ state: { review }, do: actions }: ViewProps<'preparing'>) {
  const { messages, draft } = review;
  const isOut = messages.filter(({ row, isOutdated }) => row.message !== 'not-drafted' && !isOutdated);
  const again = messages.filter(({ isOutdated }) => isOutdated).length;
  return (
    <>
      <PageHeading>One message for each person</PageHeading>
      <Stages child={draft.record.child} page="out" goTo={actions.goTo} />
      <p>
        {isOut.length} of {messages.length} taken out. Tessera sends nothing: you do, from your own mail.
      </p>
      {again === 0 ? null : (
        <p className="next">
          {again === 1 ? 'One person has' : `${again} people have`} a date or place that has changed since.
          Take their messages out again.
        </p>
      )}
      {sheetIsDone(review) ? null : (
        <p className="next">
          {shapeWords[review.shape].notDone} Colleagues do not see this list until it is.
        </p>
      )}
      <OneMeeting review={review} do={actions} />
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
