/**
 * A part of the case that was asked for in Mosaic's own page: by a middle click, a Ctrl-click or the small button beside
 * a link that is a script. It is opened once, by one workbench, and only what the profile knows as a part.
 */
import { onPartAsked, partJustAsked } from '../../../coordinator/just-asked';
import { partsOf } from '../../../domain/profile/case-parts';
import { oneAtATime } from '../../../kept/one-at-a-time';
import type { Desk } from './desk';
import { lookBeside } from './going';

/** @param onTaken the face has something to show: what was asked for is being opened. Returns how to stop. */
export function openWhatIsAsked(desk: Desk, onTaken: () => void): () => void {
  const openOne = async () => {
    if (desk.isTabInUse() || !(await desk.face())) return;
    const routeId = await oneAtATime('part-wanted', () => partJustAsked(desk.link()));
    const profile = desk.settings()?.profile;
    const part = profile && partsOf(profile).find((one) => one.routeId === routeId);
    if (!part) return;
    onTaken();
    await lookBeside(desk, part);
  };
  const stop = onPartAsked(() => void openOne());
  void openOne(); // it may have been asked for before this workbench was there
  return stop;
}
