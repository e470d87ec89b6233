/**
 * The second-window test as the Mosaic team meets it: two training records, one draft that they save
 * themselves, and what was seen. Nothing here is guessed, and Tessera presses nothing in Mosaic.
 */
import { useState, useSyncExternalStore } from 'react';
import type { SecondWindowTest } from '../../../utils/helpers/copy-to-siblings/run/trial/second-window';
import { type SecondWindowState, secondWindowTitle } from '../../../utils/helpers/copy-to-siblings/trial';
import { Button, ButtonRow } from '../../controls/Button';
import { CheckBox } from '../../controls/CheckBox';
import { PersonInline } from '../../controls/Person';
import { TextField } from '../../controls/TextField';
import { Banner } from '../../layout/Banner';
import { LiveRegion } from '../../layout/LiveRegion';
import { PassedProfile } from './PassedProfile';
import { landedWords, savesWords, windowsWords } from './second-window-words';
import { notBegunWords } from './self-test-words';

export function SecondWindow({ test }: { readonly test: SecondWindowTest }) {
  const state = useSyncExternalStore(test.state.subscribe, test.state.get);
  return (
    <section className="card" aria-labelledby="second-window">
      <h3 id="second-window">Second-window test</h3>
      <LiveRegion words={liveWords(state)} />
      {state.at === 'asking' ? <Asking test={test} problem={state.problem} /> : null}
      {state.at === 'opening' || state.at === 'looking' ? <progress aria-label={liveWords(state)} /> : null}
      {state.at === 'writing' ? <Writing state={state} test={test} /> : null}
      {state.at === 'decided' ? <Decided state={state} onAgain={test.again} /> : null}
    </section>
  );
}

function liveWords(state: SecondWindowState): string {
  switch (state.at) {
    case 'asking':
      return state.problem ? notBegunWords[state.problem] : '';
    case 'opening':
      return 'Opening both records';
    case 'writing':
      return 'Both records are open: write the draft and save it';
    case 'looking':
      return 'Looking on whose record the draft is';
    case 'decided':
      return savesWords[state.session.postCarriesPerson];
  }
}

interface AskingProps {
  readonly test: SecondWindowTest;
  readonly problem: Extract<SecondWindowState, { at: 'asking' }>['problem'];
}

function Asking({ test, problem }: AskingProps) {
  const [own, setOwn] = useState('');
  const [other, setOther] = useState('');
  const [records, setRecords] = useState<'training' | 'not-said'>('not-said');
  return (
    <>
      <p>
        With two windows open, does Mosaic save to the child on the form, or to the child looked at last? Five
        minutes on two training records show it. Until then Tessera writes only while no other Mosaic window
        is open.
      </p>
      {problem ? (
        <Banner kind="problem">
          <p>{notBegunWords[problem]}</p>
        </Banner>
      ) : null}
      <TextField
        label="Mosaic ID of the first training record"
        hint="The draft is written here."
        value={own}
        onChange={setOwn}
      />
      <TextField
        label="Mosaic ID of the second training record"
        hint="It is opened in a window of its own."
        value={other}
        onChange={setOther}
      />
      <CheckBox
        label="Both are training records"
        hint={null}
        isTicked={records === 'training'}
        isDisabled={false}
        onTick={() => setRecords('training')}
        onUntick={() => setRecords('not-said')}
      />
      <ButtonRow>
        <Button kind="primary" onPress={() => test.start({ recordIds: [own, other], records })}>
          Open both records
        </Button>
      </ButtonRow>
    </>
  );
}

interface WritingProps {
  readonly state: Extract<SecondWindowState, { at: 'writing' }>;
  readonly test: SecondWindowTest;
}

function Writing({ state: { people, problem }, test }: WritingProps) {
  return (
    <>
      <ol className="steps">
        <li>
          Go to the first Mosaic window. It shows an empty case note for <PersonInline person={people[0]} />.
          Leave the other window, with <PersonInline person={people[1]} />, as it is.
        </li>
        <li>
          Write a note with the title <strong>{secondWindowTitle}</strong>, any type, today’s date.
        </li>
        <li>Press Mosaic’s own button that saves a draft. Then come back here.</li>
      </ol>
      {problem ? (
        <Banner kind="problem">
          <p>The first window still holds something unsaved. Save it in Mosaic, then press again.</p>
        </Banner>
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={test.saved}>
          I have saved it
        </Button>
        <Button kind="secondary" onPress={test.again}>
          Give up this test
        </Button>
      </ButtonRow>
    </>
  );
}

interface DecidedProps {
  readonly state: Extract<SecondWindowState, { at: 'decided' }>;
  readonly onAgain: () => void;
}

function Decided({ state: { session, seen, kept, profileText }, onAgain }: DecidedProps) {
  return (
    <>
      <dl className="facts facts-stacked">
        <div>
          <dt>Seen</dt>
          <dd>{landedWords(seen)}</dd>
        </div>
        <div>
          <dt>Saves</dt>
          <dd>{savesWords[session.postCarriesPerson]}</dd>
        </div>
        <div>
          <dt>Second windows</dt>
          <dd>{windowsWords[session.secondWindows]}</dd>
        </div>
      </dl>
      <PassedProfile kept={kept} text={profileText} of="windows" />
      <p className="next">Delete the draft ‘{secondWindowTitle}’ in Mosaic.</p>
      <ButtonRow>
        <Button kind="secondary" onPress={onAgain}>
          Test again
        </Button>
      </ButtonRow>
    </>
  );
}
