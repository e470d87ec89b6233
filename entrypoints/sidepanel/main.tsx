/** The workbench's wiring: one page that runs as the side panel, as a tab and as a window of its own. */
import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from '../../components/workbench/WorkbenchPage';
import { watchCurtain } from '../../utils/coordinator/curtain';
import { openHandbook } from '../../utils/coordinator/handbook';
import { openSwitchboard } from '../../utils/coordinator/switchboard';
import { tabInView } from '../../utils/coordinator/tab-in-view';
import { answerWhenWanted } from '../../utils/coordinator/workbench-hello';
import { openCaseView } from '../../utils/helpers/case-view/run/run';
import { openCopy } from '../../utils/helpers/copy-to-siblings/run/run';
import { openInvites } from '../../utils/helpers/review-invites/run/run';
import { openMyTime } from '../../utils/helpers/time-saved/run/run';

const view = tabInView(location.href);
const copy = openCopy(view);
const caseView = openCaseView(view, () => copy.isTabInUse());
const invites = openInvites(view, copy.isFree);
const myTime = openMyTime();
const handbook = openHandbook();
const switches = openSwitchboard();
const curtain = watchCurtain(copy.inView);
const copyToRead = new URL(location.href).searchParams.get('copy');
if (copyToRead) caseView.commands.readFirst(copyToRead);
answerWhenWanted();
window.addEventListener('pagehide', () => {
  copy.close();
  caseView.close();
  invites.close();
  curtain.close();
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <WorkbenchPage
      copy={copy}
      caseView={caseView}
      invites={invites}
      myTime={myTime}
      curtain={curtain}
      handbook={handbook}
      first={copyToRead ? 'case-view' : 'copy'}
      switches={switches}
    />,
  );
