/**
 * Where a link of Mosaic's leads, without pressing it: so that the way to a form is a plain load of the same
 * tab. Only web addresses of the page's own origin count. A link that is a script of the page's is marked for
 * the page's own world, where alone it works, and only on this origin's documents.
 */
import type { Action, List } from '../domain/profile/schema';
import { sameWords } from '../domain/words';
import { accessibleName, linksIn, locate, markToFollow, wordsOf } from './locate';
import { isHtml } from './nodes';
import { locateRows } from './rows';

export type Link = { readonly url: string } | 'marked';

export function linkOf(doc: Document, action: Action | undefined): Link | null {
  if (action?.purpose !== 'follow') return null;
  const found = locate(doc, action.find);
  if (found.verdict !== 'found' || !isHtml(found.element, 'a')) return null;
  // That the name says of nothing that is done to a record is checked with the profile.
  return sameWords(accessibleName(found.element), action.name) ? followed(doc, found.element) : null;
}

/** The link in one column of the one row whose columns read so; the whole cell must be the link. */
export function linkOfRow(
  doc: Document,
  list: List,
  where: Readonly<Record<string, string>>,
  column: string,
): Link | null {
  const rows = locateRows(doc, list);
  if ('missing' in rows) return null;
  const isSought = ({ cells }: (typeof rows)[number]) =>
    Object.entries(where).every(([name, text]) => {
      const cell = cells[name];
      return cell ? sameWords(wordsOf(cell), text) : false;
    });
  const sought = rows.filter(isSought);
  const cell = sought.length === 1 ? sought[0]?.cells[column] : null;
  const [link, ...more] = cell ? linksIn(cell) : [];
  const isWhole = cell && link && more.length === 0 && wordsOf(link) === wordsOf(cell);
  return isWhole ? followed(doc, link) : null;
}

function followed(doc: Document, link: HTMLAnchorElement): Link | null {
  const { href, origin, protocol } = link;
  if (protocol === 'javascript:') {
    markToFollow(doc, link);
    return 'marked';
  }
  const isWeb = protocol === 'https:' || protocol === 'http:'; // a blob's origin is that of the page that made it
  return isWeb && origin === doc.location.origin ? { url: href } : null;
}
