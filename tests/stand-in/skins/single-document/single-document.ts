/**
 * The single-document skin: one page, one document, stable ids, as the plainest reading of an old
 * enterprise system. It only gathers the pages; each stands in a file of its own.
 */
import type { Skin } from '../skin';
import { caseNote, caseNotes } from './case-note-pages';
import { groupNoteForm, noteForm } from './note-form';
import { message, restricted, searchResults, signIn, step, tools, workView } from './other-pages';
import { group, groups, personSummary, relationships } from './person-pages';
import { styles } from './styles';

export const singleDocument: Skin = {
  styles,
  signIn,
  workView,
  tools,
  message,
  restricted,
  searchResults,
  step,
  personSummary,
  relationships,
  groups,
  group,
  caseNotes,
  caseNote,
  noteForm,
  groupNoteForm,
};
