/**
 * Where a link of Mosaic's leads, without pressing it: so that the way to a form is a plain load of the
 * same tab. Only web addresses of the page's own origin count.
 */
import type { Action } from '../domain/profile/schema';
import { sameWords } from '../domain/words';
import { accessibleName, locate } from './locate';
import { isHtml } from './nodes';

export function linkTarget(doc: Document, action: Action | undefined): string | null {
  if (action?.purpose !== 'follow') return null;
  const found = locate(doc, action.find);
  if (found.verdict !== 'found' || !isHtml(found.element, 'a')) return null;
  if (!sameWords(accessibleName(found.element), action.name)) return null;
  const { href, origin, protocol } = found.element;
  const isWeb = protocol === 'https:' || protocol === 'http:'; // a blob's origin is that of the page that made it
  return isWeb && origin === doc.location.origin ? href : null;
}
