/** A page that stops somebody: what it is called, what is the matter, and what to do next. */
export interface PlainWords {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}
