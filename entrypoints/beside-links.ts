/** What stands beside links that are scripts, as a file of its own: only where such links can be opened beside. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLateActs } from '../utils/helpers/page-act';
import { besideActs } from '../utils/stepper/beside-links';

export default defineUnlistedScript(() => addLateActs(besideActs));
