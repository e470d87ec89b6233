/** The workbench's wiring: one page that runs as the side panel, as a tab and as a window of its own. */
import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from '../../components/workbench/WorkbenchPage';
import { tabInView } from '../../utils/coordinator/tab-in-view';
import { answerWhenWanted } from '../../utils/coordinator/workbench-hello';
import { openCaseView } from '../../utils/helpers/case-view/run/run';
import { openCopy } from '../../utils/helpers/copy-to-siblings/run/run';
import { openMyTime } from '../../utils/helpers/time-saved/run/run';

const copy = openCopy(tabInView(location.href));
const caseView = openCaseView(tabInView(location.href), () => copy.isTabInUse());
const myTime = openMyTime();
answerWhenWanted();
window.addEventListener('pagehide', () => {
  copy.close();
  caseView.close();
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<WorkbenchPage copy={copy} caseView={caseView} myTime={myTime} />);
