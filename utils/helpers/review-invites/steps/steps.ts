/**
 * The page side of review invitations: fill the invite sheet, row by row, and press its draft save once. Nothing else of
 * this helper ever touches a page; what it reads of the record it reads as text.
 */
import { type PageAct, pageAct } from '../../page-act';
import { addRowInput, fillInput, pressInput } from '../acts';
import { addRow, fill, press } from './sheet';

export const inviteSteps: Readonly<Record<string, PageAct>> = {
  'invites.add-row': pageAct(addRowInput, addRow),
  'invites.fill': pageAct(fillInput, fill),
  'invites.press': pageAct(pressInput, press),
};
