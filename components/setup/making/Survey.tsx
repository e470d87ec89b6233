/** Looking how a Mosaic is built, before or beside making a profile: shown whole before it is saved. */
import type { MakingState } from '../../../utils/setup/making/desk';
import type { Making } from '../../../utils/setup/making/making';
import { Button } from '../../controls/Button';
import { Details } from '../../controls/Details';
import { SaveAsFile } from './SaveAsFile';

export interface SurveyProps {
  readonly state: MakingState;
  readonly making: Making;
}

export function Survey({ state, making }: SurveyProps) {
  return (
    <Details summary="Survey: how is our Mosaic built?">
      <p>
        For whoever supports Tessera. Open the kinds of page that you use on the training system, then press.
        Each is loaded again once: save first what you were typing. The report has counts only: no words, no
        addresses, no numbers of people.
      </p>
      <Button kind="secondary" onPress={making.survey}>
        Survey the open Mosaic pages
      </Button>
      {state.survey ? (
        <>
          <pre className="code report">{state.survey}</pre>
          <SaveAsFile text={state.survey} name="tessera-survey.json" />
        </>
      ) : null}
    </Details>
  );
}
