/**
 * Notices that a person presses Mosaic's own 'Sign out'. An expired session ends at the same page, and only this
 * tells the two apart: what somebody typed is forgotten when they leave, and kept when Mosaic throws them out.
 */
import type { Profile } from '../domain/profile/schema';
import { locateOne } from './locate';

export function watchSignOut(profile: () => Profile | null, onSignOut: () => void): void {
  window.addEventListener(
    'click',
    (event) => {
      const find = profile()?.signedIn.signOut;
      const button = event.isTrusted && find ? locateOne(document, find) : null;
      if (button && event.composedPath().includes(button)) onSignOut();
    },
    { capture: true, passive: true },
  );
}
