/** Acts on forms as a file of its own: brought into a page where a visit or a step is filled, or a note taken along. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lateCopySteps } from '../utils/helpers/copy-to-siblings/steps/late-steps';
import { addLateActs } from '../utils/helpers/page-act';

export default defineUnlistedScript(() => addLateActs(lateCopySteps));
