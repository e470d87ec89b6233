/**
 * What can be looked up from here, the note that waits, and the copies that are kept. The way back to the note
 * stands first, since that is what the person came from.
 */
import type {
  Overview,
  PageInView,
  ParkedNote,
  PartOfCase,
  Windows,
} from '../../utils/helpers/case-view/state';
import { Button, ButtonRow } from '../controls/Button';
import { ConfirmButton } from '../controls/ConfirmButton';
import { PersonInline } from '../controls/Person';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { CaseActions } from './actions';
import { Copies } from './Copies';
import { Held } from './Held';
import { Lost, TypedList } from './Typed';
import { noPageWords, saidWords, timeOf } from './words';

interface Props {
  readonly overview: Overview;
  readonly do: CaseActions;
}

export function OverviewFace({ overview, do: actions }: Props) {
  const { page, parts, held, parked, lost, typed, said } = overview;
  return (
    <>
      <PageHeading key="overview">Look things up</PageHeading>
      {said ? <Outcome said={said} /> : null}
      {held ? <Held held={held} do={actions} /> : null}
      {parked ? <Parked parked={parked} do={actions} /> : null}
      {lost ? <Lost lost={lost} do={actions} /> : null}
      <Here page={page} parts={parts} isParked={parked !== null} do={actions} />
      <Arrange windows={overview.windows} do={actions} />
      <Copies overview={overview} do={actions} />
      <TypedList typed={typed} do={actions} />
    </>
  );
}

export function Outcome({ said }: { readonly said: NonNullable<Overview['said']> }) {
  const { kind, what, next } = saidWords(said);
  return (
    <Banner kind={kind}>
      <p>
        {what} {next}
      </p>
    </Banner>
  );
}

function Parked({ parked, do: actions }: { readonly parked: ParkedNote; readonly do: CaseActions }) {
  return (
    <div className="card">
      <p className="card-title">Your note is waiting</p>
      <p>
        {parked.title}: <PersonInline person={parked.child} />
      </p>
      <p className="hint">
        {parked.characters} characters, kept here since {timeOf(parked.at)}. They are not saved in Mosaic.
      </p>
      <ButtonRow>
        <Button kind="primary" onPress={actions.backToNote}>
          Back to my note
        </Button>
        <ConfirmButton
          label="Forget it"
          question="Forget this note?"
          consequence="What you typed is deleted from here. Tessera cannot bring it back."
          confirmLabel="Forget it"
          onConfirm={actions.forgetParked}
        />
      </ButtonRow>
    </div>
  );
}

interface HereProps {
  readonly page: PageInView;
  readonly parts: readonly PartOfCase[];
  readonly isParked: boolean;
  readonly do: CaseActions;
}

function Here({ page, parts, isParked, do: actions }: HereProps) {
  if (page.at === 'none') {
    const { what, next } = noPageWords[page.because];
    return (
      <>
        <p>{what}</p>
        <p className="next">{next}</p>
        <ButtonRow>
          <Button kind="secondary" onPress={actions.refresh}>
            Look again
          </Button>
        </ButtonRow>
      </>
    );
  }
  const isWriting = page.form === 'typing';
  const mayGo = !(isWriting && isParked);
  return (
    <section>
      <h3>{isWriting ? 'While you are writing' : 'From this page'}</h3>
      <p className="hint">
        {isWriting
          ? 'Looking parks your note: what you typed waits here, and one press brings you back to it. To have it in Mosaic as well, press Save there first.'
          : 'Tessera goes to the page in Mosaic and keeps a copy of it here.'}
      </p>
      {mayGo ? (
        <ul className="rows">
          {parts.map((part) => (
            <li key={part.routeId} className="row row-line">
              <p className="row-title">{part.title}</p>
              <PartButtons part={part} isWriting={isWriting} do={actions} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="next">
          One note is waiting already. Go back to it, or forget it, before you park this one.
        </p>
      )}
      {page.form === 'none' ? (
        <ButtonRow>
          <Button kind="secondary" onPress={actions.keepThis}>
            Keep a copy of this page
          </Button>
        </ButtonRow>
      ) : null}
    </section>
  );
}

/** Nothing stands here while Mosaic has one window only. */
function Arrange({ windows, do: actions }: { readonly windows: Windows; readonly do: CaseActions }) {
  if (windows.count < 2 && !windows.isBeside) return null;
  return (
    <section>
      <h3>Mosaic’s windows</h3>
      <ButtonRow>
        {windows.count > 1 ? (
          <Button kind="secondary" onPress={actions.putSideBySide}>
            Put side by side
          </Button>
        ) : null}
        <Button kind="secondary" onPress={actions.backToOneWindow}>
          Back to one window
        </Button>
      </ButtonRow>
    </section>
  );
}

const besideWords: Record<PartOfCase['beside'], string> = {
  never: 'Open beside',
  open: 'Open beside once more',
  closed: 'Open beside again',
};

interface PartButtonsProps {
  readonly part: PartOfCase;
  readonly isWriting: boolean;
  readonly do: CaseActions;
}

function PartButtons({ part, isWriting, do: actions }: PartButtonsProps) {
  const which = <span className="visually-hidden"> : {part.title}</span>;
  return (
    <div className="button-row">
      {part.ways === 'beside-or-copy' ? (
        <Button kind="secondary" onPress={() => actions.lookBeside(part)}>
          {besideWords[part.beside]}
          {which}
        </Button>
      ) : null}
      <Button kind="secondary" onPress={() => actions.lookUp(part)}>
        {isWriting ? 'Park and look' : 'Look'}
        {which}
      </Button>
    </div>
  );
}
