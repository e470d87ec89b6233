/** The dashboard's wiring: small changes and the time they save. */
import { createRoot } from 'react-dom/client';
import { DashboardFace } from '../../components/dashboard/DashboardFace';
import { openDesk } from '../../utils/evidence/desk/desk';
import { readPoolDoor } from '../../utils/settings/collector';
import { readPolicy } from '../../utils/settings/policy';
import { onSettingsChanged, readTiming } from '../../utils/settings/stored';

const desk = openDesk(async () => {
  const [{ policy }, timing, pool] = await Promise.all([readPolicy(), readTiming(), readPoolDoor()]);
  const { leastPeople = 10, ideasForm = null } = policy.verdict === 'fits' ? policy.value.evidence : {};
  return { k: leastPeople, timing, ideasForm, pool };
});
onSettingsChanged(desk.refresh);
window.addEventListener('focus', desk.refresh);

const root = document.getElementById('root');
if (root) createRoot(root).render(<DashboardFace desk={desk} />);
