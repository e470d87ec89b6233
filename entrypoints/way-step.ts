/** Wiring of the file that takes a step of a way while the Mosaic team shows it on the setup page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerShowing } from '../utils/setup/pointing/take-step';

export default defineUnlistedScript(() => answerShowing());
