/**
 * What a skin is made of: how it builds a window, a link, a table, a field. Pages say what they hold in these
 * terms, once for all skins; a kit must never know what a page is about or leave anything of it out.
 */
import type { EditorTab } from './casework';
import type { Markup } from './markup';
import type { Frame, PersonLink } from './skin';

export type Facts = readonly (readonly [term: string, value: string])[];

export interface PageContent {
  readonly heading: string;
  /** Who or what the page is about; stands above everything else. */
  readonly bar: Facts | null;
  /** Whose record's menu stands beside the content. */
  readonly menuOf: PersonLink | null;
  readonly content: Markup;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export type Control =
  | {
      readonly is: 'text';
      readonly value: string;
      readonly maxLength?: number;
      readonly placeholder?: string;
      readonly autocomplete?: string;
    }
  | { readonly is: 'password' }
  | { readonly is: 'long'; readonly value: string; readonly rows: number }
  | {
      readonly is: 'choice';
      readonly value: string;
      readonly options: readonly Choice[];
      readonly empty: string;
    }
  | { readonly is: 'radio'; readonly value: string; readonly options: readonly Choice[] }
  | { readonly is: 'choices'; readonly values: readonly string[]; readonly options: readonly Choice[] }
  | { readonly is: 'tick'; readonly value: string; readonly on: boolean }
  | { readonly is: 'rich'; readonly bodyHtml: string }
  | { readonly is: 'files' };

export interface FieldSpec {
  readonly label: string;
  /** The id that skins with stable ids give it. */
  readonly id: string;
  /** What the server reads it by. */
  readonly name: string;
  /** Mosaic's user code for the question; one skin only shows it. */
  readonly code: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly control: Control;
}

/** What a field of this form is sent as: its own name, or one drawn for this rendering. */
export type Names = (name: string) => string;

export interface FormSpec {
  readonly action: string;
  readonly id: string;
  /** Values that the page carries and nobody sees. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly content: Markup;
  readonly buttons: Markup;
  /** The page's own script for this form; it stands right after the form. */
  readonly script?: string;
}

export interface SmallFormSpec {
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly content: Markup;
  /** Whether the answer replaces the whole window, and not only the part that the form stands in. */
  readonly wholeWindow?: boolean;
}

export interface LinkSpec {
  readonly to: string;
  readonly text: string;
  readonly look?: 'button';
  /** The fixed name of the window that it opens. */
  readonly opens?: string | null;
  /** A way out of a window of its own closes it. */
  readonly closes?: boolean;
}

export interface Kit {
  readonly styles: string;
  /** A page that nobody is signed in for. */
  bare(heading: string, content: Markup): Markup;
  page(frame: Frame, content: PageContent): Markup;
  /** The window around the pages, where a skin keeps that in a document of its own. */
  readonly shell?: (frame: Frame, address: string) => Markup;
  pane(content: Markup): Markup;
  section(heading: string | null, content: Markup): Markup;
  message(text: string): Markup;
  status(text: string): Markup;
  errors(heading: string | null, errors: readonly string[]): Markup;
  facts(facts: Facts): Markup;
  table(caption: string, headings: readonly string[], rows: readonly (readonly Markup[])[]): Markup;
  link(frame: Frame, link: LinkSpec): Markup;
  /** A row of buttons and links. */
  actions(content: Markup): Markup;
  names(): Names;
  field(names: Names, field: FieldSpec): Markup;
  /** A control in a row of a table, where the column's heading says what it is. */
  cell(names: Names, field: FieldSpec): Markup;
  /** The activities of a step, each with its mark of validity. */
  activities(frame: Frame, tabs: readonly EditorTab[]): Markup;
  /** Fields that belong together. */
  fields(legend: string, content: Markup): Markup;
  tabs(tabs: readonly { readonly id: string; readonly text: string; readonly panel: string }[]): Markup;
  /** What a tab leads to. */
  panel(id: string, tab: string | null, content: Markup): Markup;
  form(frame: Frame, form: FormSpec): Markup;
  smallForm(frame: Frame, form: SmallFormSpec): Markup;
  /** A submit button; a named one says which was pressed. */
  submit(
    text: string,
    sent: { readonly name: string; readonly value: string } | null,
    onclick?: string,
  ): Markup;
  /** A cleaned body, as mark-up: the note's own, or one appended to it. */
  body(bodyHtml: string, part: 'details' | 'appended'): Markup;
}
