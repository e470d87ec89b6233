/** The acts on a visit's or a step's form as a file of its own: brought into a page only where one is to be filled. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formSteps } from '../utils/helpers/copy-to-siblings/steps/form-steps';
import { addLateActs } from '../utils/helpers/page-act';

export default defineUnlistedScript(() => addLateActs(formSteps));
