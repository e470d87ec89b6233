/** The first step: a name, an address, and the browser's leave to look at that site. */
import { useState } from 'react';
import type { MakingState } from '../../../utils/setup/making/desk';
import type { Making } from '../../../utils/setup/making/making';
import { Button, ButtonRow } from '../../controls/Button';
import { StatusMark } from '../../controls/StatusMark';
import { TextField } from '../../controls/TextField';
import { StepHeading } from './StepHeading';
import { Survey } from './Survey';

export interface SiteStepProps {
  readonly state: MakingState;
  readonly making: Making;
  /** False while it is only what the page opens with. */
  readonly wasAskedFor: boolean;
  readonly onDone: () => void;
}

export function SiteStep({ state, making, wasAskedFor, onDone }: SiteStepProps) {
  const { title, release, origins } = state.history.now;
  const [said, setSaid] = useState<{ title?: string; release?: string; address?: string }>({});
  const now = {
    title: said.title ?? title,
    release: said.release ?? release,
    address: said.address ?? origins[0] ?? '',
  };
  return (
    <>
      <StepHeading takesFocus={wasAskedFor}>Your Mosaic</StepHeading>
      <TextField
        label="A name for this profile"
        hint="Shown to practitioners, such as ‘Northshire (training)’."
        value={now.title}
        onChange={(text) => setSaid({ ...said, title: text })}
      />
      <TextField
        label="Mosaic’s release, if you know it"
        hint="Such as 25.2. It stands in Mosaic’s own ‘About’."
        value={now.release}
        onChange={(text) => setSaid({ ...said, release: text })}
      />
      <TextField
        label="The address of your Mosaic"
        hint="Paste it from the address bar of any Mosaic page. Only the part up to the host name is kept."
        value={now.address}
        onChange={(text) => setSaid({ ...said, address: text })}
      />
      {state.mayReach ? (
        <StatusMark kind="good">Tessera may look at this site. Reload Mosaic pages that are open.</StatusMark>
      ) : (
        <p className="hint">The browser will ask whether Tessera may look at this site. Choose ‘Allow’.</p>
      )}
      <ButtonRow>
        <Button kind={state.mayReach ? 'secondary' : 'primary'} onPress={() => making.nameSite(now)}>
          Keep this and ask the browser
        </Button>
        {state.mayReach ? (
          <Button kind="primary" onPress={onDone}>
            Go on to the screens
          </Button>
        ) : null}
      </ButtonRow>
      {state.mayReach ? <Survey state={state} making={making} /> : null}
    </>
  );
}
