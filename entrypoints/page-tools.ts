/** The case view's acts as a file of its own: brought into a page on a person's click, and never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { caseSteps } from '../utils/helpers/case-view/steps/steps';
import { addLateActs } from '../utils/helpers/page-act';

export default defineUnlistedScript(() => addLateActs(caseSteps));
