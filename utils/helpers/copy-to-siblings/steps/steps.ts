/**
 * The page side of copying: read a screen, fill the form of a new note, press Save
 * for a draft once. Each act looks at the identity again itself; none trusts what an earlier one saw.
 */
import { type PageAct, pageAct } from '../../page-act';
import { carryInput, fillInput, lookInput, pressInput, samplesInput, typedInput } from '../acts';
import { look, sample } from './look';
import { carry, fill, press, typed } from './note-form';

export const copySteps: Readonly<Record<string, PageAct>> = {
  'copy.look': pageAct(lookInput, look),
  'copy.sample': pageAct(samplesInput, sample),
  'copy.fill': pageAct(fillInput, fill),
  'copy.press': pageAct(pressInput, press),
  'copy.typed': pageAct(typedInput, (_input, context) => typed(context)),
  'copy.carry': pageAct(carryInput, ({ recording }, context) => carry(recording, context)),
};
