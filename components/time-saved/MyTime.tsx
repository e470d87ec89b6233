/**
 * 'My time': every timed event that this browser keeps, each of which its owner can make it forget. Shows no
 * person, compares nobody and claims no saving: only what was counted.
 */
import { useRef } from 'react';
import { type Day, toUkDay } from '../../utils/domain/day';
import { Button } from '../controls/Button';
import { ConfirmButton } from '../controls/ConfirmButton';
import { Details } from '../controls/Details';
import { PageHeading } from '../layout/PageHeading';
import { IdeaForm, type IdeaFormProps } from './IdeaForm';
import { NoRoom } from './NoRoom';
import { SendingChoice, type SendingProps } from './Sending';
import { WatchChoice, type WatchChoiceProps } from './WatchChoice';

/** One use of a helper. `helper` and `outcome` are words for the eye, already looked up. */
export interface MyTimeEvent {
  readonly id: string;
  readonly on: Day;
  readonly helper: string;
  /** Done with the helper, or watched as it was done the ordinary way. */
  readonly way: 'helper' | 'watched';
  readonly outcome: string;
  readonly verified: number;
  /** Messages that a review needed; null where that is not counted. */
  readonly messages: number | null;
  /** Null when the person had timing off. */
  readonly seconds: number | null;
}

export type Timing = 'on' | 'off' | 'not-asked';

export interface MyTimeProps {
  readonly events: readonly MyTimeEvent[];
  readonly timing: Timing;
  /** Uses that wait in memory, because the disk has no room. */
  readonly uncounted: number;
  readonly keepNow: () => void;
  readonly watch: WatchChoiceProps['watch'];
  readonly forget: (id: string) => void;
  readonly forgetAll: () => void;
  readonly switchTiming: (to: 'on' | 'off') => void;
  /** Null where the council has no pool. */
  readonly sending: SendingProps['sending'] | null;
  readonly sent: SendingProps['sent'];
  readonly leastPeople: SendingProps['leastPeople'];
  readonly switchSending: SendingProps['switchSending'];
  readonly switchWatch: WatchChoiceProps['switchWatch'];
  readonly strands: IdeaFormProps['strands'];
  readonly ideasForm: string | null;
  /** What became of the idea logged last. */
  readonly told: string;
  readonly logIdea: IdeaFormProps['onLog'];
  readonly openSmallChanges: () => void;
}

export function MyTime(props: MyTimeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <PageHeading>My time</PageHeading>
      <NoRoom uncounted={props.uncounted} keepNow={props.keepNow} />
      <TimingChoice timing={props.timing} switchTiming={props.switchTiming} />
      {props.sending === null ? null : <SendingChoice {...props} sending={props.sending} />}
      <WatchChoice watch={props.watch} switchWatch={props.switchWatch} />
      <h3 ref={heading} tabIndex={-1}>
        What is kept here
      </h3>
      {props.events.length === 0 ? (
        <p>Nothing yet. After you copy a note, one line appears here.</p>
      ) : (
        <>
          <p className="hint">
            {totals(props.events)} No names, no notes: only these lines, on this computer.
          </p>
          <ul className="rows">
            {props.events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                onForget={() => {
                  heading.current?.focus();
                  props.forget(event.id);
                }}
              />
            ))}
          </ul>
          <ConfirmButton
            label="Forget all"
            question="Forget all of it?"
            consequence="Every line on this page is deleted from this computer. It cannot be brought back."
            confirmLabel="Forget all"
            onConfirm={() => {
              heading.current?.focus();
              props.forgetAll();
            }}
          />
        </>
      )}
      <SmallChanges {...props} />
    </>
  );
}

type SmallChangesProps = Pick<MyTimeProps, 'strands' | 'ideasForm' | 'told' | 'logIdea' | 'openSmallChanges'>;

function SmallChanges({ strands, ideasForm, told, logIdea, openSmallChanges }: SmallChangesProps) {
  return (
    <section aria-label="Small changes">
      <h3>Small changes</h3>
      <p role="status">{told}</p>
      <Details summary="Log an idea, in half a minute">
        <IdeaForm strands={strands} ideasForm={ideasForm} onLog={logIdea} />
      </Details>
      <Button kind="secondary" onPress={openSmallChanges}>
        See what the small changes do
      </Button>
    </section>
  );
}

const timingWords: Record<Timing, string> = {
  on: 'Your seconds are being counted.',
  off: 'Your seconds are not counted.',
  'not-asked': 'May Tessera count how many seconds a copy takes you?',
};

function TimingChoice({ timing, switchTiming }: Pick<MyTimeProps, 'timing' | 'switchTiming'>) {
  return (
    <div className="card">
      <p className="card-title">{timingWords[timing]}</p>
      <p className="hint">
        It shows whether the helper is worth having. Nobody sees your own figures, and everything works either
        way.
      </p>
      <div className="button-row button-row-equal">
        {timing === 'on' ? null : (
          <Button kind="secondary" onPress={() => switchTiming('on')}>
            Count my seconds
          </Button>
        )}
        {timing === 'off' ? null : (
          <Button kind="secondary" onPress={() => switchTiming('off')}>
            {timing === 'on' ? 'Stop counting' : 'No thanks'}
          </Button>
        )}
      </div>
    </div>
  );
}

function EventRow({ event, onForget }: { readonly event: MyTimeEvent; readonly onForget: () => void }) {
  return (
    <li className="row row-line">
      <div>
        <p className="row-title">
          <bdi>{event.helper}</bdi>
        </p>
        <p className="hint">
          {toUkDay(event.on)} ·{' '}
          {event.way === 'watched' ? '' : `${event.verified} ${event.verified === 1 ? 'draft' : 'drafts'} · `}
          {event.messages === null
            ? ''
            : `${event.messages} ${event.messages === 1 ? 'message' : 'messages'} · `}
          {event.seconds === null ? 'not timed' : `${event.seconds} s`}
        </p>
        <p className="hint">
          <bdi>{event.outcome}</bdi>
        </p>
      </div>
      <Button kind="quiet" onPress={onForget}>
        Forget
        <span className="visually-hidden">
          {' '}
          {event.helper}, {toUkDay(event.on)}
        </span>
      </Button>
    </li>
  );
}

function totals(all: readonly MyTimeEvent[]): string {
  const events = all.filter(({ way }) => way === 'helper');
  const watched = all.length > events.length ? ` Watched ${all.length - events.length}.` : '';
  const timed = events.flatMap((event) => (event.seconds === null ? [] : [event.seconds]));
  const seconds = timed.reduce((sum, each) => sum + each, 0);
  const times =
    events.length === 0 ? 'Not used' : events.length === 1 ? 'Used once' : `Used ${events.length} times`;
  const counted = timed.length === 0 ? '' : `; ${seconds} s counted over ${timed.length}`;
  return `${times}${counted}.${watched}`;
}
