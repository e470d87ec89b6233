/**
 * The self-test as the Mosaic team meets it: which record, what is being tried, and per screen 'ready' or 'not
 * ready, because'. It starts only on a press, and says before that what it does to the record.
 */
import { useState, useSyncExternalStore } from 'react';
import type { SelfTest as Test } from '../../../utils/helpers/copy-to-siblings/run/trial/self-test';
import type { ScreenTrial, SelfTestState } from '../../../utils/helpers/copy-to-siblings/trial';
import { Button, ButtonRow } from '../../controls/Button';
import { CheckBox } from '../../controls/CheckBox';
import { StatusMark } from '../../controls/StatusMark';
import { TextField } from '../../controls/TextField';
import { Banner } from '../../layout/Banner';
import { LiveRegion } from '../../layout/LiveRegion';
import { PassedProfile } from './PassedProfile';
import { notBegunWords, notReadyWords, verdictWords } from './self-test-words';

export interface SelfTestProps {
  readonly test: Test;
  /** The release that the profile names: what is tested unless the person writes another. */
  readonly release: string;
}

export function SelfTest({ test, release }: SelfTestProps) {
  const state = useSyncExternalStore(test.state.subscribe, test.state.get);
  return (
    <section className="card" aria-labelledby="self-test">
      <h3 id="self-test">Self-test: copy to siblings</h3>
      <LiveRegion words={liveWords(state)} />
      {state.at === 'asking' ? <Asking test={test} release={release} problem={state.problem} /> : null}
      {state.at === 'asking' ? null : <Screens screens={state.screens} />}
      {state.at === 'tested' ? <Result state={state} onAgain={test.again} /> : null}
    </section>
  );
}

function liveWords(state: SelfTestState): string {
  if (state.at === 'asking') return state.problem ? notBegunWords[state.problem] : '';
  if (state.at === 'tested') return state.pass === 'none' ? 'Not ready' : 'Ready: the self-test was passed';
  const now = state.screens.find(({ found }) => found.verdict === 'busy');
  return now ? `Testing ${now.title}` : '';
}

interface AskingProps extends SelfTestProps {
  readonly problem: Extract<SelfTestState, { at: 'asking' }>['problem'];
}

function Asking({ test, release, problem }: AskingProps) {
  const [recordId, setRecordId] = useState('');
  const [tested, setTested] = useState(release);
  const [record, setRecord] = useState<'training' | 'not-said'>('not-said');
  return (
    <>
      <p>
        Have Mosaic’s training system open in one other tab, signed in. The test opens five screens of one
        record, fills in a new case note and leaves it. It never presses Save.
      </p>
      {problem ? (
        <Banner kind="problem">
          <p>{notBegunWords[problem]}</p>
        </Banner>
      ) : null}
      <TextField
        label="Mosaic ID of a training record"
        hint="A made-up person with at least one saved case note."
        value={recordId}
        onChange={setRecordId}
      />
      <TextField label="Mosaic release" hint={null} value={tested} onChange={setTested} />
      <CheckBox
        label="This is a training record"
        hint={null}
        isTicked={record === 'training'}
        isDisabled={false}
        onTick={() => setRecord('training')}
        onUntick={() => setRecord('not-said')}
      />
      <ButtonRow>
        <Button kind="primary" onPress={() => test.start({ recordId, release: tested, record })}>
          Start the self-test
        </Button>
      </ButtonRow>
    </>
  );
}

function Screens({ screens }: { readonly screens: readonly ScreenTrial[] }) {
  return (
    <ul className="rows">
      {screens.map(({ screen, title, found }) => {
        const { status, words } = verdictWords(found);
        return (
          <li key={screen} className={found.verdict === 'busy' ? 'row row-line row-now' : 'row row-line'}>
            <strong>{title}</strong>
            <StatusMark kind={status}>{words}</StatusMark>
            {found.verdict === 'not-ready' ? (
              <p>
                {found.part ? <bdi>{found.part}: </bdi> : null}
                {notReadyWords[found.because]}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface ResultProps {
  readonly state: Extract<SelfTestState, { at: 'tested' }>;
  readonly onAgain: () => void;
}

function Result({ state, onAgain }: ResultProps) {
  return (
    <>
      {state.pass === 'none' ? (
        <Banner kind="caution">
          <p>
            <strong>Not ready.</strong> Nothing can be copied with this profile until it passes.
          </p>
        </Banner>
      ) : (
        <PassedProfile of="self-test" kept={state.pass} text={state.profileText ?? ''} />
      )}
      <ButtonRow>
        <Button kind={state.pass === 'none' ? 'primary' : 'secondary'} onPress={onAgain}>
          Test again
        </Button>
      </ButtonRow>
    </>
  );
}
