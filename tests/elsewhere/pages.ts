/**
 * Hearthbook's pages: people at the side, one record beside them. The mark-up says nothing of what a thing is, as
 * nobody who made it thought of being read by a program. All that is shown is escaped but an entry's own text.
 */
import { type Book, type Entry, type Member, members, sorts, worker } from './book';

export const parts = ['ties', 'circles', 'entries'] as const;
const partWords = { ties: 'Who belongs together', circles: 'Circles', entries: 'Entries' } as const;

export function signInPage(): string {
  return whole(`<div role="heading" aria-level="1">Welcome to Hearthbook</div>
<form method="post" action="/enter"><input name="who" aria-label="Your name"><input name="word" type="password" aria-label="Password">
<input type="submit" value="Enter"></form>`);
}

export function partPage(book: Book, of: Member, part: (typeof parts)[number]): string {
  const tables = {
    ties: () =>
      table(
        ['Relation', 'Person', 'No.', 'Birthday', 'Until', 'Remarks'],
        book.tiesOf(of.no).map(({ to, is }) => [is, to.name, to.no, to.born, '', '']),
      ),
    circles: () => table(['Circle', 'Has entries', 'Who', 'Who (no.)', 'Gone'], []),
    entries: () =>
      table(
        ['No.', 'On', 'Sort', 'Heading', 'Stage', 'Written by'],
        book
          .entriesOf(of.no)
          .map((entry) => [
            entry.no,
            shownDay(entry.on),
            entry.sort,
            `<a href="/desk?show=entry&amp;no=${entry.no}">${escaped(entry.heading)}</a>`,
            entry.state,
            entry.by,
          ]),
      ),
  };
  const add =
    part === 'entries' ? `<p><a href="/desk?show=write&amp;of=${of.no}">Write an entry</a></p>` : '';
  return record(of, partWords[part], `${add}${tables[part]()}`);
}

export function entryPage(of: Member, entry: Entry): string {
  const facts = [
    ['Entry no.', entry.no],
    ['Sort', entry.sort],
    ['Heading', entry.heading],
    ['On', shownDay(entry.on)],
    ['Stage', entry.state],
    ['Marked', entry.marked ? 'Yes' : 'No'],
    ['Told', entry.told.join(', ') || 'None'],
    ['Texted', entry.texts ? 'Yes' : 'No'],
    ['Papers', '0'],
    ['Open to', 'All'],
  ] as const;
  return record(of, 'Entry', `${pairs(facts)}<h3>What happened</h3><div>${entry.text}</div>`);
}

/** The text is written in a frame of its own, and put into the form when it is sent. */
export function writePage(of: Member): string {
  const options = sorts.map((sort) => `<option value="${sort}">${sort}</option>`).join('');
  const form = `<form method="post" action="/keep?of=${of.no}" onsubmit="this.text.value=frames[0].document.body.innerHTML">
<table><tbody>
<tr><td>Sort</td><td><select name="sort"><option value="">Choose</option>${options}</select></td></tr>
<tr><td>Heading</td><td><input name="heading"></td></tr>
<tr><td>On</td><td><input name="on" type="date"></td></tr>
<tr><td colspan="2"><span>What happened</span><br><iframe src="/sheet" title="What happened" width="600" height="160"></iframe></td></tr>
<tr><td>Tell</td><td><select name="told" multiple><option value="Ola Brandt">Ola Brandt</option></select></td></tr>
<tr><td>Text the family</td><td><input name="texts" type="checkbox"></td></tr>
<tr><td>Mark it</td><td><input name="marked" type="checkbox"></td></tr>
<tr><td></td><td><input type="submit" name="as" value="Save draft"> <input type="submit" name="as" value="Sign off"></td></tr>
</tbody></table><input type="hidden" name="text"></form>`;
  return record(of, 'Write an entry', form);
}

export const sheetPage =
  '<!doctype html><html lang="en"><title>Sheet</title><body contenteditable="true"></body></html>';

function record(of: Member, heading: string, content: string): string {
  const who = pairs([
    ['Member no.', of.no],
    ['Goes by', of.name],
    ['Birthday', of.born],
  ]);
  const menu = parts
    .map((part) => `<a href="/desk?show=${part}&amp;of=${of.no}">${partWords[part]}</a>`)
    .join(' | ');
  const people = members
    .map(({ no, name }) => `<li><a href="/desk?show=ties&amp;of=${no}">${escaped(name)}</a></li>`)
    .join('');
  return whole(`<header>${pairs([['Here as', worker]])}</header>
<div style="display:grid;grid-template-columns:12rem 1fr;gap:2rem"><ul>${people}</ul>
<main>${who}<p>${menu}</p><div role="heading" aria-level="1" style="font-size:1.6rem">${heading}</div>${content}</main></div>`);
}

function pairs(facts: readonly (readonly [words: string, value: string])[]): string {
  return facts
    .map(
      ([words, value]) =>
        `<div style="margin:4px"><span>${words}</span> <span>${escaped(value)}</span></div>`,
    )
    .join('');
}

/** Without a head or a caption: the first row says what the columns are. A cell that is a link is mark-up already. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell.startsWith('<a ') ? cell : escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table border="1">${row('th', headings)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
}

function shownDay(on: string): string {
  return on.split('-').reverse().join('/');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function whole(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearthbook</title></head><body>${body}</body></html>`;
}
