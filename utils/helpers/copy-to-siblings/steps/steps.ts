/**
 * The page side of copying: read a screen, give a link's address, fill the form of a new note, press Save
 * for a draft once. Each act looks at the identity again itself; none trusts what an earlier one saw.
 */
import { linkTarget } from '../../../mosaic/route';
import { type PageAct, pageAct } from '../../page-act';
import { carryInput, fillInput, linkInput, lookInput, pressInput, samplesInput, typedInput } from '../acts';
import { fillForm, pressForm } from './form';
import { look, sample } from './look';
import { carry, fill, press, typed } from './note-form';

export const copySteps: Readonly<Record<string, PageAct>> = {
  'copy.look': pageAct(lookInput, look),
  'copy.sample': pageAct(samplesInput, sample),
  'copy.link': pageAct(linkInput, ({ screen, action }, { profile }) => {
    const url = linkTarget(document, profile.screens[screen]?.actions[action]);
    return url ? { verdict: 'found', url } : { verdict: 'drifted', field: action };
  }),
  'copy.fill': pageAct(fillInput, (input, context) =>
    input.recording.form ? fillForm(input.expected, input.recording.form, context) : fill(input, context),
  ),
  'copy.press': pageAct(pressInput, (input, context) =>
    input.recording.form ? pressForm(input, input.recording.form, context) : press(input, context),
  ),
  'copy.typed': pageAct(typedInput, (_input, context) => typed(context)),
  'copy.carry': pageAct(carryInput, ({ recording }, context) => carry(recording, context)),
};
