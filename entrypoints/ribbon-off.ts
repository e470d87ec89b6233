/** Wiring of the one file that a pause brings into pages that stand open. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeRibbonOff } from '../utils/stepper/ribbon-off';

export default defineUnlistedScript(() => takeRibbonOff());
