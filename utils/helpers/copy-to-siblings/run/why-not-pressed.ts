/**
 * What a page's answer to 'press' means: pressed, surely not pressed, or nobody knows. Silence is never a no.
 */
import type { Arrival, StepOutcome } from '../../../coordinator/page-link';
import { namesOfParts } from '../../../domain/profile/part-names';
import type { Screen } from '../../../domain/profile/schema';
import type { Recording } from '../../../domain/recordings/recording';
import type { PressResult } from '../acts';
import type { StopReason } from '../state';
import type { Desk } from './desk';
import { kindOf } from './kinds';

/** Why the page surely did not press, in its own word; null when it did or when nobody knows. */
export function whyNotPressed(pressed: StepOutcome<PressResult>): StopReason | null {
  if (pressed.verdict === 'refused') return 'page-changed';
  if (pressed.verdict === 'silence') return null;
  const { verdict } = pressed.result;
  if (verdict === 'pressed' || verdict === 'already-used') return null;
  return verdict === 'person-used-the-page' ? verdict : 'page-changed';
}

/**
 * True when Mosaic has left the form for its sign-in page by itself.
 * @param next the page after the form, which a page that refused has begun to make way for
 */
export async function leftForSignIn(
  { link }: Desk,
  pressed: StepOutcome<PressResult>,
  next: Promise<Arrival>,
): Promise<boolean> {
  if (link.current()?.screen === 'sign-in') return true;
  if (pressed.verdict !== 'refused') return false;
  const arrival = await next;
  return arrival.verdict === 'arrived' && arrival.facts.screen === 'sign-in';
}

/** The button, where it was the button that was not as it should be. */
export function unpressedPart(
  form: Screen | undefined,
  pressed: StepOutcome<PressResult>,
): string | undefined {
  const isButton = pressed.verdict === 'done' && pressed.result.verdict === 'not-the-button';
  return isButton ? namesOfParts(form, ['save-draft']) : undefined;
}

/** The screen of the form that this recording is filled into. */
export function formIn({ site }: Desk, recording: Recording) {
  return site.profile.screens[kindOf(recording, site.profile).form];
}
