/** Wiring of the one file that says in a page which toolbar button opens Tessera; only Firefox needs it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameToolbarButton } from '../utils/stepper/toolbar-word';

export default defineUnlistedScript({ include: ['firefox'], main: () => nameToolbarButton() });
