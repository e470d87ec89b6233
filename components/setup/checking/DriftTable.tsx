/**
 * What moved on the page in view: expected and found side by side, with the likely new place. It repairs
 * nothing; it says what to point at again.
 */
import { useSyncExternalStore } from 'react';
import type { Move } from '../../../utils/domain/profile/moves';
import type { DriftReport } from '../../../utils/helpers/copy-to-siblings/run/trial/drift-report';
import type { DriftState } from '../../../utils/helpers/copy-to-siblings/trial';
import { Button, ButtonRow } from '../../controls/Button';
import { StatusMark } from '../../controls/StatusMark';
import { Banner } from '../../layout/Banner';
import { LiveRegion } from '../../layout/LiveRegion';
import { notBegunWords } from './self-test-words';

export function DriftTable({ report }: { readonly report: DriftReport }) {
  const state = useSyncExternalStore(report.state.subscribe, report.state.get);
  return (
    <section className="card" aria-labelledby="drift">
      <h3 id="drift">Has Mosaic changed?</h3>
      <LiveRegion words={liveWords(state)} />
      <p>
        After a Mosaic release, open a page where Tessera says that something moved, in Mosaic’s only tab.
        Then compare it with how it was at the self-test.
      </p>
      {state.at === 'asking' && state.problem ? (
        <Banner kind="problem">
          <p>{notBegunWords[state.problem]}</p>
        </Banner>
      ) : null}
      {state.at === 'compared' ? <Compared state={state} /> : null}
      <ButtonRow>
        <Button kind="secondary" onPress={report.compare}>
          Compare the page in Mosaic
        </Button>
      </ButtonRow>
    </section>
  );
}

function liveWords(state: DriftState): string {
  if (state.at === 'asking') return state.problem ? notBegunWords[state.problem] : '';
  return state.moves.length === 0 ? 'Nothing has moved' : `${state.moves.length} parts are not as they were`;
}

function Compared({
  state: { title, release, moves },
}: {
  readonly state: Extract<DriftState, { at: 'compared' }>;
}) {
  if (moves.length === 0)
    return (
      <p>
        <StatusMark kind="good">‘{title}’ is as it was</StatusMark> at the self-test of release {release}.
      </p>
    );
  return (
    <>
      <p>
        <StatusMark kind="problem">‘{title}’ has changed</StatusMark> since the self-test of release {release}
        . Copying is off on this page.
      </p>
      <ul className="rows">
        {moves.map((move) => (
          <li key={move.part} className="row">
            <Moved move={move} />
          </li>
        ))}
      </ul>
      <p className="next">
        Look at each part in Mosaic. Where it is only somewhere else or called otherwise, point at it again;
        then run the self-test for the new release.
      </p>
    </>
  );
}

function Moved({ move: { name, expected, found, likely } }: { readonly move: Move }) {
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <dl className="facts facts-stacked">
        <div>
          <dt>Expected</dt>
          <dd>{expected}</dd>
        </div>
        <div>
          <dt>Found</dt>
          <dd>{found ?? 'Not found exactly once'}</dd>
        </div>
        {likely ? (
          <div>
            <dt>Likely now</dt>
            <dd>{likely}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
