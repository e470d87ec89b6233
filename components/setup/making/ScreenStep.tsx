/**
 * One screen: how to get there, pointing, loading again, keeping. The button that comes next is always the
 * filled one.
 */
import { missingOn, wayThere } from '../../../utils/domain/profile/making/finish';
import { askFor, screenWords } from '../../../utils/domain/profile/making/need-words';
import { type PendingOf, toTaught } from '../../../utils/domain/profile/making/pending';
import { type Need, needsOf, type TaughtScreen } from '../../../utils/domain/profile/making/to-teach';
import type { MakingState } from '../../../utils/setup/making/desk';
import type { Making } from '../../../utils/setup/making/making';
import { Button, ButtonRow } from '../../controls/Button';
import { Details } from '../../controls/Details';
import { StatusMark } from '../../controls/StatusMark';
import { PendingRow } from './PendingRow';
import { StepHeading } from './StepHeading';
import { WayThere } from './WayThere';

export interface ScreenStepProps {
  readonly screen: TaughtScreen;
  readonly state: MakingState;
  readonly making: Making;
  readonly onDone: () => void;
}

export function ScreenStep({ screen, state, making, onDone }: ScreenStepProps) {
  const { work, history, pending } = state;
  const needs = needsOf(screen);
  const found = needs.filter(({ id }) => pending[id]);
  const draft = history.now;
  if (work.is !== 'still') return <Busy state={state} />;
  const missing = missingOn(draft, screen);
  const lacksTheWay = found.length === 0 && missing.length === 1 && missing[0]?.what === wayThere;
  return (
    <>
      <StepHeading key={found.length > 0 ? 'look' : 'open'} takesFocus>
        {screenWords[screen].title}
      </StepHeading>
      {found.length > 0 ? (
        <Look screen={screen} state={state} making={making} needs={found} />
      ) : lacksTheWay ? null : (
        <>
          <p>{missing.length === 0 ? 'Everything on this screen is known.' : screenWords[screen].open}</p>
          <Standing needs={needs} state={state} making={making} />
        </>
      )}
      {lacksTheWay ? (
        <>
          <WayThere screen={screen} state={state} making={making} />
          <Details summary="What is known on this screen">
            <Standing needs={needs} state={state} making={making} />
          </Details>
        </>
      ) : (
        <ButtonRow>
          <Next screen={screen} state={state} making={making} needs={found} onDone={onDone} />
        </ButtonRow>
      )}
    </>
  );
}

function Busy({ state: { work } }: { readonly state: MakingState }) {
  if (work.is === 'still') return null;
  return (
    <div role="status">
      <StepHeading takesFocus>{screenWords[work.screen].title}</StepHeading>
      {work.is === 'pointing' ? (
        <p>
          In Mosaic now, point at this ({work.place}): <strong>{work.words}</strong>
        </p>
      ) : (
        <p>{work.is === 'looking' ? 'Tessera looks at the page …' : 'Mosaic loads the page again …'}</p>
      )}
    </div>
  );
}

interface PartProps extends Omit<ScreenStepProps, 'onDone'> {
  readonly needs: readonly Need[];
}

function Look({ state, making, needs }: PartProps) {
  return (
    <>
      <p>Look at each: is it the right thing, and does it show what you expect?</p>
      <ul className="rows">
        {needs.map((need) => {
          const pending = state.pending[need.id];
          return pending ? <PendingRow key={need.id} need={need} pending={pending} making={making} /> : null;
        })}
      </ul>
    </>
  );
}

function Standing({ needs, state, making }: Omit<PartProps, 'screen'>) {
  const { taught } = state.history.now;
  return (
    <ul className="rows standing">
      {needs.map((need) => (
        <li key={need.id} className="row row-line">
          <span>{askFor(need)}</span>
          {taught[need.id] ? (
            <StatusMark kind="good">known</StatusMark>
          ) : (
            <StatusMark kind={need.isOptional ? 'none' : 'waiting'}>
              {need.isOptional ? 'optional' : 'missing'}
            </StatusMark>
          )}
          {taught[need.id] && need.part !== 'column' ? (
            <Button kind="quiet" onPress={() => making.pointAgain(need)}>
              Point again<span className="visually-hidden"> at: {askFor(need)}</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Next({ screen, state, making, needs, onDone }: PartProps & Pick<ScreenStepProps, 'onDone'>) {
  const { pending, history, reopened } = state;
  const missing = missingOn(history.now, screen).filter(
    ({ what }) => !needs.some((need) => askFor(need) === what),
  );
  const point = (kind: 'primary' | 'secondary') => (
    <Button kind={kind} onPress={() => making.point(screen)}>
      Point at the things on this screen
    </Button>
  );
  if (needs.length === 0)
    return missing.length > 0 ? (
      point('primary')
    ) : (
      <Button kind="primary" onPress={onDone}>
        Go on
      </Button>
    );
  const isTested = needs.every(({ id }) => isSettled(pending, id));
  const open = needs.filter((need) => !toTaught(need, pending[need.id] as never) && !need.isOptional);
  return (
    <>
      <Button kind={isTested ? 'secondary' : 'primary'} onPress={() => making.test(screen)}>
        {reopened === screen ? 'Test what is open now' : 'Load again and test'}
      </Button>
      <Button
        kind={isTested ? 'primary' : 'secondary'}
        onPress={() => {
          making.keep(screen);
          if (missing.length === 0 && open.length === 0) onDone();
        }}
      >
        {`Keep these ${needs.length}`}
      </Button>
      {missing.some(({ what }) => what !== wayThere) ? point('secondary') : null}
    </>
  );
}

/** A thing that has been looked for on the page loaded again. A column goes with its list. */
function isSettled(pending: PendingOf, id: string): boolean {
  const one = pending[id];
  return one?.as !== 'thing' || one.ways.every(({ survived }) => survived !== null);
}
