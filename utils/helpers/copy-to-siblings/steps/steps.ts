/**
 * The page side of copying: read a screen, fill the form of a new note, press Save
 * for a draft once. Each act looks at the identity again itself; none trusts what an earlier one saw.
 */
import { type PageAct, pageAct } from '../../page-act';
import { fillInput, lookInput, pressInput, samplesInput } from '../acts';
import { look, sample } from './look';
import { fill, press } from './note-form';

export const copySteps: Readonly<Record<string, PageAct>> = {
  'copy.look': pageAct(lookInput, look),
  'copy.sample': pageAct(samplesInput, sample),
  'copy.fill': pageAct(fillInput, fill),
  'copy.press': pageAct(pressInput, press),
};
