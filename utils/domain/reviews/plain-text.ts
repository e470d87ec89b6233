/**
 * Text as it may go into a calendar file or a mail: characters that end a line or a file somewhere, and characters
 * that nobody can see but a parser may act on, are taken out before anything is written. Letters, in whatever
 * script and direction, are never changed.
 */

/** What some reader takes for the end of a line: CRLF, CR, LF, and VT, FF, NEL, LS, PS that several split at. */
const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** Text of any number of lines: line ends become LF, tabs stay, other controls go, half characters become U+FFFD. */
export function toPlainLines(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(controls, '');
}

/** Text of one line: as toPlainLines, with a space for every line end and tab. */
export function toOneLine(text: string): string {
  return toPlainLines(text).replace(/[\n\t]/g, ' ');
}

/**
 * A person's or team's name for the quoted parameter of a calendar file: no double quote, which cannot be written
 * there, and no caret, which RFC 6868 readers take for an escape and others show.
 */
export function toQuotableName(name: string): string {
  return toOneLine(name).replaceAll('"', "'").replaceAll('^', '').trim();
}
