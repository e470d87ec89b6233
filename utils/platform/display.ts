/**
 * The part of this screen that windows may stand in, in CSS pixels. It moves nothing.
 */
import type { Area } from '../domain/columns';

/** A browser that does not say where the room begins has it begin at the corner. */
export function roomOnScreen(): Area {
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen as Screen & Partial<Corner>;
  return { left: availLeft, top: availTop, width: availWidth, height: availHeight };
}

/** In every browser, and in no standard. */
interface Corner {
  readonly availLeft: number;
  readonly availTop: number;
}
