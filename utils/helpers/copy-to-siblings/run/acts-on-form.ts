/**
 * Asks the page in view to fill the form and to press its draft save, by the acts of the recording's kind. The acts
 * on a visit's or a step's form are brought into the page first; where that fails, the page refuses and nothing is done.
 */
import type { StepOutcome } from '../../../coordinator/page-link';
import { bringFormTools } from '../../../coordinator/page-tools';
import type { Recording } from '../../../domain/recordings/recording';
import {
  type ArmedFor,
  type Expected,
  type FillResult,
  fillResult,
  type PressResult,
  pressResult,
} from '../acts';
import type { Desk } from './desk';

export async function fillForm(
  { link }: Desk,
  expected: Expected,
  { form, ...recording }: Recording,
): Promise<StepOutcome<FillResult>> {
  if (!form) return link.step('copy.fill', { expected, recording }, fillResult);
  await bringFormTools(link.tabId);
  return link.step('form.fill', { expected, form }, fillResult);
}

/** The page that was filled is the page that is pressed: what was brought for filling is still there. */
export function pressSave(
  { link }: Desk,
  expected: Expected,
  { form, ...recording }: Recording,
  token: ArmedFor,
): Promise<StepOutcome<PressResult>> {
  return form
    ? link.step('form.press', { expected, form, token }, pressResult)
    : link.step('copy.press', { expected, recording, token }, pressResult);
}
