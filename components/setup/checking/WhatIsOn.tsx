/** The version that runs here, and what of it is on, off and why: the first thing that support asks for. */
import type { SwitchBoard } from '../../../utils/domain/switches';
import { SwitchList } from '../../layout/SwitchList';

export function WhatIsOn({ board }: { readonly board: SwitchBoard }) {
  return (
    <section className="card" aria-labelledby="what-is-on">
      <h3 id="what-is-on">What is on</h3>
      <p>
        This is Tessera {board.version}.
        {board.isPaused ? ' It is paused on this computer until tomorrow; the workbench can end that.' : null}
      </p>
      <SwitchList switches={board.switches} />
    </section>
  );
}
