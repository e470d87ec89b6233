/** Making a profile as it opens, and each step of it; what is pressed is only written down. */
import type { ReactElement } from 'react';
import { MakingFace, StepInHand } from '../../../components/setup/making/MakingFace';
import { store } from '../../../utils/domain/store';
import type { Making } from '../../../utils/setup/making/making';
import { type MakingExample, makingStates } from '../making-states';
import type { WriteDown } from './faces';

export function makingFaces(writeDown: WriteDown): [string, () => ReactElement][] {
  return Object.entries(makingStates).flatMap(([at, examples]) =>
    Object.entries(examples).map(([name, example]): [string, () => ReactElement] => [
      `making/${at}/${name}`,
      () => makingFace(example, writeDown),
    ]),
  );
}

/** As on the whole page, where other cards stand before this one. */
const pageHeading = <h2>Site profile</h2>;

function makingFace({ asked, state }: MakingExample, writeDown: WriteDown): ReactElement {
  const making = benchOf(state, writeDown);
  const onFinished = () => writeDown('finished');
  if (asked === null)
    return (
      <>
        {pageHeading}
        <MakingFace making={making} onFinished={onFinished} />
      </>
    );
  return (
    <section aria-labelledby="making">
      {pageHeading}
      <h3 id="making">Make a profile</h3>
      <div className="card">
        <StepInHand
          asked={asked}
          making={making}
          onOpen={(step) => writeDown('open', step)}
          onFinished={onFinished}
        />
      </div>
    </section>
  );
}

function benchOf(state: MakingExample['state'], writeDown: WriteDown): Making {
  const held = store(state);
  return new Proxy({} as Making, {
    get: (_, name) =>
      name === 'state' ? held : (...rest: readonly unknown[]) => writeDown(String(name), ...rest),
  });
}
