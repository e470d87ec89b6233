/**
 * Everything a person can ask for on the copy face. The workbench's author wires these to the run; the face
 * only calls them. Each is fire-and-forget: what came of it is seen in the next CopyState, never returned.
 */
import type { Answer } from '../../utils/domain/recordings/copy-plan';
import type { Paragraph } from '../../utils/domain/recordings/recording';

export interface CopyActions {
  /** ready: read the siblings and the note, then prepare. */
  start(): void;
  /** group-note and preparing: leave copying and open Mosaic's own group note. */
  startGroupNote(): void;
  stayWithThisNote(): void;
  /** idle and refused: look at the page in front again. */
  readAgain(): void;

  tick(siblingId: string): void;
  untick(siblingId: string): void;
  chooseReason(reason: string): void;
  answer(questionId: string, answer: Answer): void;
  /** Answers every open question with 'leave out'. */
  leaveOutTheRest(): void;
  /** Called on every change of the text: the whole body, paragraph by paragraph. */
  editChild(childId: string, body: readonly Paragraph[]): void;
  /** One cell of the grid of a form's own answers; '' takes an answer back. */
  answerOwn(childId: string, field: string, text: string): void;
  clearOwn(childId: string): void;
  /** This child's blanks stay blank on purpose: the person fills them in, in the draft. */
  leaveBlanks(childId: string): void;
  answerBlanks(childId: string): void;
  /** Drops a person's own edit of one child, so that the answers count again. */
  undoEdit(childId: string): void;
  /** Either saves, or comes back with `problems` that name the controls to put right. */
  save(): void;

  pause(): void;
  /** paused, and every waiting state ('Continue'). */
  resume(): void;
  stop(): void;
  /** waiting for other windows: bring that tab to the front so that the person can close it. */
  showWindow(tabId: number): void;

  skipAll(): void;
  draftAnyway(childId: string): void;

  tryAgain(childId: string): void;
  openDraft(childId: string): void;
  /** receipt: start finishing and open the first draft. */
  finishRound(): void;
  closeRound(): void;
  print(): void;
  /** cut-short: look, without writing, at what Mosaic holds. */
  checkNow(): void;
  /** Leaves preparing, the receipt, a refusal or a cut-short run that the person has dealt with. */
  done(): void;
}
