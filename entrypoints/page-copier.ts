/** The page copier as a file of its own: brought into a page on a person's click, gives the copy and is done. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeAll } from '../utils/page-copy/take-all';

export default defineUnlistedScript(() => takeAll(document));
