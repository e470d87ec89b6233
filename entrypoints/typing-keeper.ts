/** The watch on typed words as a file of its own: brought into forms, where the council's policy keeps them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLateActs } from '../utils/helpers/page-act';
import { typedActs } from '../utils/stepper/typed-watch';

export default defineUnlistedScript(() => addLateActs(typedActs));
