/** The picker's wiring: put into an open Mosaic page by a press on the setup page, and into nothing else. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPointing } from '../utils/setup/pointing/answer';

export default defineUnlistedScript(() => answerPointing());
