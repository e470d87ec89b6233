/** The guard's page side as a file of its own: brought only into a form that could save to another record. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLateActs } from '../utils/helpers/page-act';
import { guardActs } from '../utils/stepper/save-guard';

export default defineUnlistedScript(() => addLateActs(guardActs));
