/**
 * What happened to each child, and what did not. The headline claims only what was read back; every weaker
 * outcome says what to do next. Finishing is left to the person, in Mosaic.
 */

import type { Identity } from '../../utils/domain/people';
import type { Difference } from '../../utils/domain/recordings/compare';
import type { Settlement } from '../../utils/domain/settle';
import type { TargetProgress } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { DifferenceView } from '../controls/DifferenceView';
import { Person, PersonInline, personWords } from '../controls/Person';
import { StatusMark } from '../controls/StatusMark';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { CopyActions } from './actions';
import { DeletingADraft } from './FinishRound';
import { NotAsExpected } from './NotAsExpected';
import type { ViewProps } from './props';
import {
  checkWords,
  fieldWords,
  isSurelyUnwritten,
  notStartedWords,
  receiptHeadline,
  settlementStatus,
  shownSettlement,
  stopWords,
} from './run-words';

export function Receipt({ state, do: actions }: ViewProps<'receipt'>) {
  const toFinish = state.targets.filter(
    ({ settlement }) => settlement !== null && isThere(settlement),
  ).length;
  return (
    <>
      <PageHeading>{receiptHeadline(state.targets, state.seconds)}</PageHeading>
      {state.stopped ? (
        <Banner kind="caution">
          <p>{stopWords[state.stopped]}</p>
          {state.stoppedAt ? <NotAsExpected part={state.stoppedAt} /> : null}
        </Banner>
      ) : null}
      <p className="subject">
        <span className="hint">Copied from </span>
        <PersonInline person={state.child} />
      </p>
      <ul className="rows">
        {state.targets.map((target) => (
          <ReceiptRow key={target.child.id} target={target} do={actions} />
        ))}
      </ul>
      <ReceiptButtons toFinish={toFinish} do={actions} />
      {state.targets.every(isSurelyUnwritten) ? null : <DeletingADraft how={state.howToDeleteADraft} />}
    </>
  );
}

function ReceiptButtons({ toFinish, do: actions }: { readonly toFinish: number; readonly do: CopyActions }) {
  return (
    <>
      {toFinish > 0 ? (
        <p className="next">The drafts wait for you. You press Finish in Mosaic. Tessera never does.</p>
      ) : null}
      <ButtonRow>
        {toFinish > 0 ? (
          <Button kind="primary" onPress={actions.finishRound}>
            Open the first draft
          </Button>
        ) : null}
        <Button kind={toFinish > 0 ? 'secondary' : 'primary'} onPress={actions.done}>
          Done
        </Button>
        <Button kind="quiet" onPress={actions.print}>
          Print
        </Button>
      </ButtonRow>
    </>
  );
}

function isThere(settlement: Settlement): boolean {
  return settlement.verdict === 'verified' || settlement.verdict === 'verified-with-differences';
}

function ReceiptRow({ target, do: actions }: { readonly target: TargetProgress; readonly do: CopyActions }) {
  const settlement = shownSettlement(target);
  const { status, words } = settlementStatus(settlement);
  return (
    <li className="row">
      <Person person={target.child} />
      <StatusMark kind={status}>{words}</StatusMark>
      <Explanation child={target.child} settlement={settlement} do={actions} />
    </li>
  );
}

interface ExplanationProps {
  readonly child: Identity;
  readonly settlement: Settlement;
  readonly do: CopyActions;
}

function Explanation({ child, settlement, do: actions }: ExplanationProps) {
  switch (settlement.verdict) {
    case 'verified':
      return null;
    case 'verified-with-differences':
      return <Differences differences={settlement.differences} />;
    case 'not-saved':
      return (
        <>
          <p>Tessera looked afterwards: there is no new note on this record.</p>
          <Button kind="secondary" onPress={() => actions.tryAgain(child.id)}>
            Try again<span className="visually-hidden"> for {personWords(child)}</span>
          </Button>
        </>
      );
    case 'duplicate':
      return (
        <>
          <p>There should be one. Keep one draft and delete the rest.</p>
          <OpenDraft child={child} do={actions} />
        </>
      );
    case 'check':
      return (
        <>
          <p>{checkWords[settlement.because]}</p>
          {settlement.alsoLookAt ? <BothChildren one={child} other={settlement.alsoLookAt} /> : null}
          <OpenDraft child={child} do={actions} />
        </>
      );
    case 'not-started':
      return <p>{notStartedWords[settlement.because]}</p>;
  }
}

function BothChildren({ one, other }: { readonly one: Identity; readonly other: Identity }) {
  return (
    <ul className="found">
      <li>
        <PersonInline person={one} />
      </li>
      <li>
        <PersonInline person={other} />
      </li>
    </ul>
  );
}

function OpenDraft({ child, do: actions }: Omit<ExplanationProps, 'settlement'>) {
  return (
    <Button kind="secondary" onPress={() => actions.openDraft(child.id)}>
      Open the record<span className="visually-hidden"> of {personWords(child)}</span>
    </Button>
  );
}

export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <div className="differences">
      <p>Saved once, but Mosaic holds it a little differently:</p>
      <dl>
        {differences.map((difference) => (
          <div key={difference.field}>
            <dt>{fieldWords[difference.field]}</dt>
            <dd>
              <DifferenceView before={difference.intended} after={difference.saved} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
