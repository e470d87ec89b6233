/**
 * Files in and out, each by a person's own press: tables, the register, and contributions of whole weeks. Nothing
 * leaves or comes in by itself, and what leaves is shown first.
 */
import { useId } from 'react';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady, Exchange } from '../../utils/evidence/desk/state';
import { Button, ButtonRow } from '../controls/Button';
import { ConfirmButton } from '../controls/ConfirmButton';
import { Details } from '../controls/Details';
import { SaveFile } from '../controls/SaveFile';
import { PageHeading } from '../layout/PageHeading';
import { Tables } from './Tables';

type Actions = Pick<
  Desk,
  | 'importContributions'
  | 'stopImport'
  | 'importRegister'
  | 'prepareOwn'
  | 'prepareWeeks'
  | 'putAway'
  | 'removeContributions'
>;

export interface InAndOutProps {
  readonly desk: DeskReady;
  readonly do: Actions;
}

export function InAndOut({ desk, do: actions }: InAndOutProps) {
  return (
    <>
      <PageHeading>Bring in, take out</PageHeading>
      <Tables desk={desk} do={actions} />
      <section className="card" aria-label="The register">
        <h3>The register</h3>
        <p>
          To work on it together, save it here and let a colleague bring it in. Nothing that either wrote is
          lost.
        </p>
        <SaveFile
          fileName="small-changes-register.json"
          type="application/json"
          content={() => JSON.stringify(desk.register, null, 2)}
        >
          Save the register
        </SaveFile>
        <FileField
          label="Bring in a register"
          accept=".json"
          onText={(text) => void actions.importRegister(text)}
        />
      </section>
      <Contributions exchange={desk.exchange} k={desk.settings.k} do={actions} />
    </>
  );
}

interface ContributionsProps {
  readonly exchange: Exchange;
  readonly k: number;
  readonly do: Actions;
}

function Contributions({ exchange, k, do: actions }: ContributionsProps) {
  return (
    <section className="card" aria-label="Contributions">
      <h3>Contributions</h3>
      <p>
        A contribution is whole weeks of one computer, as counts and sums under a random number that is new
        each quarter. No use by itself, no day, nobody’s name. What has come in is shown once {k} people have
        handed on theirs.
      </p>
      {exchange.at === 'checking' || exchange.at === 'keeping' ? (
        <Progress exchange={exchange} onStop={actions.stopImport} />
      ) : (
        <>
          <FileField
            label="Bring in contributions"
            accept=".ndjson,.txt"
            onText={(text) => void actions.importContributions(text)}
          />
          {exchange.at === 'own' ? (
            <Own exchange={exchange} onClose={actions.putAway} />
          ) : (
            <Button kind="secondary" onPress={() => void actions.prepareOwn()}>
              Show my own contribution
            </Button>
          )}
          <ConfirmButton
            label="Remove what others handed on"
            question="Remove all contributions?"
            consequence="They leave this computer and every figure here. Your own uses stay."
            confirmLabel="Remove them"
            onConfirm={() => void actions.removeContributions()}
          />
        </>
      )}
    </section>
  );
}

type Running = Extract<Exchange, { at: 'checking' | 'keeping' }>;

function Progress({ exchange, onStop }: { readonly exchange: Running; readonly onStop: () => void }) {
  const words =
    exchange.at === 'checking'
      ? `Checking ${exchange.done} of ${exchange.of} weeks`
      : 'Keeping all of them at once';
  return (
    <div>
      <p className="progress-count" role="status">
        {words}
      </p>
      {exchange.at === 'checking' ? (
        <>
          <progress aria-label="Checked" value={exchange.done} max={exchange.of} />
          <Button kind="secondary" onPress={onStop}>
            Stop, and take nothing in
          </Button>
        </>
      ) : (
        <progress aria-label="Keeping" />
      )}
    </div>
  );
}

interface OwnProps {
  readonly exchange: Extract<Exchange, { at: 'own' }>;
  readonly onClose: () => void;
}

function Own({ exchange: { text, weeks }, onClose }: OwnProps) {
  if (weeks === 0) {
    return (
      <p role="status">
        There is nothing to hand on yet. A week can leave once everything in it is past forgetting, about two
        weeks after it began.
      </p>
    );
  }
  return (
    <>
      <p role="status">{weeks} weeks are ready. This is all of it, word for word:</p>
      <Details summary="Read it">
        <pre className="sample">{text}</pre>
      </Details>
      <ButtonRow>
        <SaveFile fileName="contribution.ndjson" type="application/x-ndjson" content={text}>
          Save it, to hand it on
        </SaveFile>
        <Button kind="quiet" onPress={onClose}>
          Not now
        </Button>
      </ButtonRow>
    </>
  );
}

interface FileFieldProps {
  readonly label: string;
  readonly accept: string;
  readonly onText: (text: string) => void;
}

function FileField({ label, accept, onText }: FileFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="file"
        id={id}
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void file.text().then(onText);
          event.target.value = '';
        }}
      />
    </div>
  );
}
