/**
 * The page side of the case view. It is a file of its own, brought into a document on a person's click, so that
 * no page carries it that is not looked up in.
 */
import { type PageAct, pageAct } from '../../page-act';
import { fillFormInput, putBackInput, quoteInput, readFormInput } from '../acts';
import { fillForm, putBack, readForm, readWords } from './form';
import { quote } from './quote';

export const caseSteps: Readonly<Record<string, PageAct>> = {
  'case.read-form': pageAct(readFormInput, (_input, context) => readForm(context)),
  'case.read-words': pageAct(readFormInput, (_input, context) => readWords(context)),
  'case.fill-form': pageAct(fillFormInput, fillForm),
  'case.put-back': pageAct(putBackInput, putBack),
  'case.quote': pageAct(quoteInput, quote),
};
