/**
 * Makes a skin from a kit: every page there is, built with that skin's parts. It only gathers the pages; each
 * stands in a file of its own.
 */
import type { Kit } from '../kit';
import type { Skin } from '../skin';
import { carePages } from './care-pages';
import { caseNotePages } from './case-note-pages';
import { chronologyPages } from './chronology-pages';
import { noteForms } from './note-form';
import { otherPages } from './other-pages';
import { personPages } from './person-pages';
import { stepEditorPages } from './step-editor';
import { stepPages } from './step-pages';
import { visitPages } from './visit-pages';

export function skinFrom(kit: Kit): Skin {
  return {
    styles: kit.styles,
    ...(kit.shell ? { shell: kit.shell } : {}),
    ...otherPages(kit),
    ...personPages(kit),
    ...caseNotePages(kit),
    ...noteForms(kit),
    ...stepPages(kit),
    ...stepEditorPages(kit),
    ...visitPages(kit),
    ...carePages(kit),
    ...chronologyPages(kit),
  };
}
