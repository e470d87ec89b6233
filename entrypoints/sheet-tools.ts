/** The invite sheet's acts as a file of its own: brought into the page that is to be filled, and never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLateActs } from '../utils/helpers/page-act';
import { inviteSteps } from '../utils/helpers/review-invites/steps/steps';

export default defineUnlistedScript(() => addLateActs(inviteSteps));
