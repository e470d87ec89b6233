/** Wiring of the one file that runs in the page's own world: it follows the link that was marked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followMarkedLink } from '../utils/mosaic/press';

export default defineUnlistedScript(() => followMarkedLink());
