/**
 * Whom to copy to: the siblings on the child's own record. Nobody is ticked for the person and nothing ticks
 * all; a sibling who cannot be chosen stays in the list with the reason.
 */

import { toUkDay } from '../../utils/domain/day';
import type { Sibling } from '../../utils/domain/people';
import { CheckBox } from '../controls/CheckBox';
import { problemOf } from '../controls/ErrorSummary';
import { Person } from '../controls/Person';
import { FieldProblem, RadioGroup } from '../controls/RadioGroup';
import { reasonControl, whomControl } from './control-ids';
import type { ViewProps } from './props';
import { kindWords, notAvailableWords } from './words';

type Preparing = ViewProps<'preparing'>;

export function Whom({ state, do: actions }: Preparing) {
  const problem = problemOf(state.problems, whomControl);
  const free = state.siblings.filter(isFree);
  const others = state.siblings.filter((sibling) => !isFree(sibling));
  const isFull = state.chosen.length >= state.maxTargets;
  return (
    <fieldset
      className={problem ? 'group group-problem' : 'group'}
      aria-describedby={problem ? 'whom-problem' : undefined}
    >
      <legend>
        <h3>{state.source.form ? 'Who gets this?' : 'Who gets this note?'}</h3>
      </legend>
      <FieldProblem id="whom-problem" text={problem} />
      {free.length > state.maxTargets ? <p className="hint">Up to {state.maxTargets} at a time.</p> : null}
      {free.map((sibling, index) => (
        <SiblingBox
          key={sibling.id}
          controlId={index === 0 ? whomControl : undefined}
          sibling={sibling}
          isTicked={state.chosen.includes(sibling.id)}
          isFull={isFull}
          do={actions}
        />
      ))}
      {free.length === 0 ? <p>None of the siblings on this record can get a note.</p> : null}
      <NotAvailableList siblings={others} />
    </fieldset>
  );
}

type FreeSibling = Sibling & { readonly id: string };

export function isFree(sibling: Sibling): sibling is FreeSibling {
  return sibling.id !== null && sibling.notAvailable === null;
}

interface SiblingBoxProps {
  readonly controlId: string | undefined;
  readonly sibling: FreeSibling;
  readonly isTicked: boolean;
  readonly isFull: boolean;
  readonly do: Preparing['do'];
}

function SiblingBox({ controlId, sibling, isTicked, isFull, do: actions }: SiblingBoxProps) {
  return (
    <CheckBox
      {...(controlId ? { id: controlId } : {})}
      label={<Person person={sibling} />}
      hint={
        <>
          <Kind sibling={sibling} />
          <Caution sibling={sibling} />
        </>
      }
      isTicked={isTicked}
      isDisabled={isFull && !isTicked}
      onTick={() => actions.tick(sibling.id)}
      onUntick={() => actions.untick(sibling.id)}
    />
  );
}

function Kind({ sibling }: { readonly sibling: Sibling }) {
  return (
    <span className="kind">
      {kindWords[sibling.kind]} (Mosaic: <bdi>{sibling.label}</bdi>)
    </span>
  );
}

function Caution({ sibling }: { readonly sibling: Sibling }) {
  const words = cautionWords(sibling);
  if (!words) return null;
  return (
    <span className="caution">
      <span aria-hidden="true">! </span>
      {words}
    </span>
  );
}

function cautionWords(sibling: Sibling): string | null {
  switch (sibling.caution) {
    case 'ended':
      return `This relationship ended${sibling.endedOn ? ` on ${toUkDay(sibling.endedOn)}` : ''}. Copy only if it is right to.`;
    case 'same-first-name':
      return 'Another child in this family has the same first name: check the date of birth.';
    case 'adoptive':
      return 'Adoptive family: this note must not lead to the birth family or back.';
    case null:
      return null;
  }
}

function NotAvailableList({ siblings }: { readonly siblings: readonly Sibling[] }) {
  return siblings.map((sibling) => (
    <CheckBox
      key={`${sibling.id} ${sibling.name} ${sibling.label}`}
      label={<Person person={sibling} />}
      hint={<span className="not-available">{notAvailable(sibling)}</span>}
      isTicked={false}
      isDisabled
      onTick={nothing}
      onUntick={nothing}
    />
  ));
}

function notAvailable(sibling: Sibling): string {
  const reason = notAvailableWords[sibling.notAvailable ?? 'no-record'];
  return `Not available: ${reason}${sibling.endedOn ? ` (${toUkDay(sibling.endedOn)})` : ''}`;
}

/** A disabled box cannot be pressed. */
function nothing() {}

export function Reason({ state, do: actions }: Preparing) {
  if (state.reasons.length === 0) return null;
  return (
    <>
      <RadioGroup
        id={reasonControl}
        legend={<h3>Why do they get it?</h3>}
        problem={problemOf(state.problems, reasonControl)}
        options={state.reasons.map((reason) => ({ value: reason, label: reason, whenChosen: null }))}
        chosen={state.reason}
        onChoose={actions.chooseReason}
      />
      <p className="hint">Your council asks for it. It stands as the last line of each draft.</p>
    </>
  );
}
