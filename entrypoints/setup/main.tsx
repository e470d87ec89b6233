/** The setup page's wiring, for the council's Mosaic team. */
import { createRoot } from 'react-dom/client';
import { SetupFace } from '../../components/setup/SetupFace';
import { readDiagnostics } from '../../utils/coordinator/diagnostics';
import { followMarked } from '../../utils/coordinator/script-link';
import { openSwitchboard } from '../../utils/coordinator/switchboard';
import { openDriftReport } from '../../utils/helpers/copy-to-siblings/run/trial/drift-report';
import { openSecondWindowTest } from '../../utils/helpers/copy-to-siblings/run/trial/second-window';
import { openSelfTest } from '../../utils/helpers/copy-to-siblings/run/trial/self-test';
import { openMaking } from '../../utils/setup/making/making';
import { openSetup } from '../../utils/setup/profile-files';

const setup = openSetup();
const checking = {
  selfTest: openSelfTest(),
  secondWindow: openSecondWindowTest(),
  drift: openDriftReport(),
  readDiagnostics,
};
const making = openMaking(followMarked);
const { state: switches } = openSwitchboard();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <SetupFace setup={setup} checking={checking} making={making} switches={switches} />,
  );
