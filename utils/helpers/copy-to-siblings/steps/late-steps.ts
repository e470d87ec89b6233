/**
 * Acts of copying that few pages need: on the form of a visit or of a step, and taking typed words along to a group
 * note. A file of its own brings them where they are asked for.
 */
import { type PageAct, pageAct } from '../../page-act';
import { carryInput, typedInput } from '../acts';
import { formFillInput, formPressInput } from '../form-acts';
import { fillForm, pressForm } from './form';
import { carry, typed } from './take-along';

export const lateCopySteps: Readonly<Record<string, PageAct>> = {
  'form.fill': pageAct(formFillInput, fillForm),
  'form.press': pageAct(formPressInput, pressForm),
  'copy.typed': pageAct(typedInput, (_input, context) => typed(context)),
  'copy.carry': pageAct(carryInput, ({ recording }, context) => carry(recording, context)),
};
