/**
 * Where the address of a screen leads nobody else there: the way to it is shown once, on a made-up child. What is
 * typed here is used while the way is shown and kept nowhere.
 */
import { useState } from 'react';
import type { TaughtScreen } from '../../../utils/domain/profile/making/to-teach';
import { firstPageOf } from '../../../utils/domain/profile/making/way-shown';
import type { MakingState } from '../../../utils/setup/making/desk';
import type { Making } from '../../../utils/setup/making/making';
import { Button, ButtonRow } from '../../controls/Button';
import { TextField } from '../../controls/TextField';

export interface WayThereProps {
  readonly screen: TaughtScreen;
  readonly state: MakingState;
  readonly making: Making;
}

export function WayThere({ screen, state, making }: WayThereProps) {
  const [typed, setTyped] = useState<{ personId?: string; firstPage?: string }>({});
  const personId = typed.personId ?? state.childInView;
  const firstPage = typed.firstPage ?? firstPageOf(state.history.now);
  return (
    <>
      <p>
        The address of this screen does not say whom it is for. Show Tessera the way once: it opens Mosaic’s
        first page, you point at the search or the link that leads on, and Tessera goes there with you.
      </p>
      <TextField
        label="Mosaic ID of the made-up child"
        hint="It is searched for while you show the way, and it is not kept."
        value={personId}
        onChange={(text) => setTyped({ ...typed, personId: text })}
      />
      <TextField
        label="Mosaic’s first page"
        hint="What stands in its address after the host name. Often it is only /."
        value={firstPage}
        onChange={(text) => setTyped({ ...typed, firstPage: text })}
      />
      <ButtonRow>
        <Button kind="primary" onPress={() => making.showWay(screen, { personId, firstPage })}>
          Show the way in Mosaic
        </Button>
      </ButtonRow>
    </>
  );
}
