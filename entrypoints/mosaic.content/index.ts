/** The one content script's wiring. It is registered at run time, on granted origins of the profile only. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { helperPage } from '../../utils/helpers/page';
import { startPage } from '../../utils/stepper/page';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main: () => startPage(helperPage),
});
