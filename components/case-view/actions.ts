/**
 * Everything that a person can ask for on the case view's face. Each is fire-and-forget: what came of it is seen in
 * the next state, never returned.
 */
import type { LostText, PartOfCase } from '../../utils/helpers/case-view/state';

export interface CaseActions {
  refresh(): void;
  /** Keeps a copy of the page in view. */
  keepThis(): void;
  /** Parks what is being written, goes to the part and keeps a copy of it. */
  lookUp(part: PartOfCase): void;
  /** Opens the part in a tab of its own beside. */
  lookBeside(part: PartOfCase): void;
  putSideBySide(): void;
  backToOneWindow(): void;
  /** Opens a kept copy in a window beside the page. */
  readBeside(copyId: string): void;
  backToNote(): void;
  forgetParked(): void;
  /** Lets saves of the page in view through, although the guard holds or warns. */
  saveAnyway(): void;
  /** Puts words that Mosaic lost into the form that they were typed into. */
  putBack(lost: LostText): void;
  forgetTyped(id: string): void;
  find(asked: string): void;
  /** Opens a kept copy, at a line that was found or at its beginning. */
  read(copyId: string, at: number | null): void;
  closeCopy(): void;
  forgetCopy(copyId: string): void;
  /** Puts words of the copy that is open into the field being edited. */
  quote(text: string): void;
}
