/** The survey's wiring: run once in each open Mosaic page by a press on the setup page; its value is the answer. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePage } from '../utils/setup/survey/see-page';

export default defineUnlistedScript(() => seePage());
