/**
 * The foot of the workbench: the version, what is on and what is off, and the pause that a help desk asks for. One
 * press pauses; nothing here asks twice, since one press takes it back.
 */
import type { ReactNode } from 'react';
import type { SwitchBoard } from '../../utils/domain/switches';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { Banner } from '../layout/Banner';
import { LiveRegion } from '../layout/LiveRegion';
import { SwitchList } from '../layout/SwitchList';

export interface FootProps {
  readonly board: SwitchBoard;
  /** <ShortAnswers /> of the face in view. */
  readonly help: ReactNode;
  readonly onPause: () => void;
}

export function Foot({ board, help, onPause }: FootProps) {
  const off = board.switches.filter((one) => one.off !== null).length;
  return (
    <>
      {help}
      <Details summary={`Tessera ${board.version} · ${off === 0 ? 'everything on' : `${off} off`}`}>
        <SwitchList switches={board.switches} />
      </Details>
      <LiveRegion words={board.isAtWork ? 'Not paused: Tessera is at work.' : ''} />
      {board.isAtWork ? (
        <Banner kind="caution">
          Tessera is at work in this window or another. Stop it there or wait until it has finished, then
          press again.
        </Banner>
      ) : null}
      <ButtonRow>
        <Button kind="quiet" onPress={onPause}>
          Pause Tessera until tomorrow
        </Button>
      </ButtonRow>
    </>
  );
}
