/** The acts on the form of a visit or of a step, by name: a file of its own brings them where such a form is filled. */
import { type PageAct, pageAct } from '../../page-act';
import { formFillInput, formPressInput } from '../form-acts';
import { fillForm, pressForm } from './form';

export const formSteps: Readonly<Record<string, PageAct>> = {
  'form.fill': pageAct(formFillInput, fillForm),
  'form.press': pageAct(formPressInput, pressForm),
};
