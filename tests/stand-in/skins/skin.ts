/**
 * What every mark-up skin draws, and from which values: the pages' contents without any mark-up. Skins differ
 * in how a page is built, never in what it says or allows. Values here are ready to show: days are `dd/mm/yyyy`.
 */
import type { Id } from '../../people/model';
import type { CaseworkPages } from './casework';
import type { Markup } from './markup';

export interface PersonLink {
  readonly id: Id;
  readonly name: string;
}

export interface WorkerChoice {
  readonly userName: string;
  readonly name: string;
}

export const workViewLayouts = ['wide', 'compact', 'closed'] as const;
export type WorkViewLayout = (typeof workViewLayouts)[number];

/** What stands around every signed-in page. */
export interface Frame {
  readonly signedInAs: string;
  readonly actingFor: string | null;
  readonly mayActFor: readonly WorkerChoice[];
  /** A note editor in a window of its own has no work view and no navigation. */
  readonly window: 'main' | 'editor';
  /** Whether links to the note editor open a window. */
  readonly popupEditor: boolean;
  readonly allocations: readonly PersonLink[];
  readonly recentlyViewed: readonly PersonLink[];
  readonly currentWork: readonly { readonly noteId: Id; readonly label: string }[];
  /** Steps and planned visits, where the work view lists them too. */
  readonly currentSteps: readonly { readonly to: string; readonly label: string }[];
  readonly workViewLayout: WorkViewLayout;
  /** Whether a second main window is let in. */
  readonly mainWindows: 'one' | 'many';
  /** What a person's menu offers beside the pages that every council has. */
  readonly recordMenu: readonly { readonly path: string; readonly text: string }[];
  /** The features of a step's own window; without its opener where that is lost. */
  readonly stepWindow: 'kept' | 'lost';
  /** Whether windows ask how long the session still lives. */
  readonly sessionLife: 'watched' | 'unwatched';
  /** Where a page stands, as this council's links write it: plainly, or behind an opaque handle. */
  readonly address: (path: string) => string;
  /** Whether links are scripts. */
  readonly scriptedLinks: boolean;
  /** A screen's word, in this council's version of it. */
  readonly say: (text: string) => string;
  /** Whether this council's lists leave a column out. */
  readonly hides: (column: string) => boolean;
}

export interface PersonHeader extends PersonLink {
  readonly dateOfBirth: string;
}

export interface RelationshipRow extends PersonHeader {
  readonly relationship: string;
  readonly knownAs: string;
  readonly pronouns: string;
  readonly started: string;
  readonly ended: string;
  readonly notes: string;
}

export interface GroupRow {
  readonly groupId: Id;
  readonly group: string;
  readonly type: string;
  readonly groupNotes: boolean;
  readonly member: PersonLink;
  readonly joined: string;
  readonly left: string;
}

export interface GroupView {
  readonly id: Id;
  readonly name: string;
  readonly type: string;
  readonly groupNotes: boolean;
  readonly rows: readonly GroupRow[];
}

/** A named list of terms and values, as the summary shows them. */
export interface SummarySection {
  readonly heading: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
}

export interface PersonSummary {
  readonly person: PersonHeader;
  readonly sections: readonly SummarySection[];
  readonly relationships: readonly RelationshipRow[];
}

export interface NoteRow {
  readonly id: Id;
  readonly contactDate: string;
  readonly type: string;
  readonly title: string;
  readonly state: string;
  readonly recordedBy: string;
}

export interface NoteView {
  readonly person: PersonHeader;
  readonly id: Id;
  readonly facts: readonly (readonly [term: string, value: string])[];
  readonly bodyHtml: string;
  readonly appendments: readonly { readonly by: string; readonly at: string; readonly bodyHtml: string }[];
  readonly justSaved: boolean;
  readonly mayEdit: boolean;
  readonly mayFinish: boolean;
  readonly mayAppend: boolean;
  readonly sendsText: boolean;
}

/** What is in the form's fields, as typed. */
export interface NoteFields {
  readonly type: string;
  readonly title: string;
  readonly contactDate: string;
  readonly bodyHtml: string;
  readonly significantEvent: boolean;
  readonly alertRecipients: readonly string[];
  readonly sendText: boolean;
}

export interface NoteForm {
  readonly heading: string;
  readonly action: string;
  readonly token: string;
  readonly cancelTo: string;
  readonly noteTypes: readonly string[];
  readonly workers: readonly WorkerChoice[];
  readonly fields: NoteFields;
  readonly errors: readonly string[];
  readonly unloadPrompt: boolean;
  readonly retargetTo: Id | null;
}

export interface PersonNoteForm extends NoteForm {
  readonly person: PersonLink;
}

export interface GroupNoteForm extends NoteForm {
  readonly group: PersonLink;
  readonly subjects: readonly (PersonLink & { readonly ticked: boolean })[];
}

export interface Message {
  readonly heading: string;
  readonly text: string;
}

export interface Skin extends CaseworkPages {
  readonly styles: string;
  /** The window around every page, where the skin keeps that in a document of its own. */
  readonly shell?: (frame: Frame, address: string) => Markup;
  signIn(page: { readonly returnTo: string; readonly error: string | null }): Markup;
  workView(frame: Frame): Markup;
  tools(frame: Frame): Markup;
  message(frame: Frame, message: Message): Markup;
  restricted(frame: Frame, name: string): Markup;
  searchResults(frame: Frame, asked: string, found: readonly PersonHeader[]): Markup;
  step(frame: Frame, step: { readonly id: Id; readonly name: string; readonly person: PersonHeader }): Markup;
  personSummary(frame: Frame, page: PersonSummary): Markup;
  relationships(frame: Frame, person: PersonHeader, rows: readonly RelationshipRow[]): Markup;
  groups(frame: Frame, person: PersonHeader, rows: readonly GroupRow[]): Markup;
  /** Everybody at one address. */
  household(frame: Frame, person: PersonHeader, address: string, rows: readonly PersonHeader[]): Markup;
  group(frame: Frame, group: GroupView): Markup;
  caseNotes(frame: Frame, person: PersonHeader, rows: readonly NoteRow[]): Markup;
  caseNote(frame: Frame, note: NoteView): Markup;
  noteForm(frame: Frame, form: PersonNoteForm): Markup;
  groupNoteForm(frame: Frame, form: GroupNoteForm): Markup;
}
