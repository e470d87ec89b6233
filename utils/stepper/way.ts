/**
 * The page side of a route: where a link leads, a search typed and sent. The screen asked for must be the one
 * that is shown; what is not there exactly once is named and nothing is done.
 */
import type { Screen } from '../domain/profile/schema';
import { type ActContext, type PageAct, pageAct } from '../helpers/page-act';
import {
  type LinkResult,
  linkInput,
  rowLinkInput,
  searchFillInput,
  searchSendInput,
} from '../messaging/way-acts';
import { locateOne } from '../mosaic/locate';
import { sendSearch } from '../mosaic/press';
import { recognise } from '../mosaic/recognise';
import { type Link, linkOf, linkOfRow } from '../mosaic/route';
import { writeField } from '../mosaic/write';

export const wayActs: Readonly<Record<string, PageAct>> = {
  'way.link': pageAct(linkInput, ({ screen, action }, context) =>
    answer(linkOf(document, shown(screen, context)?.actions[action]), action),
  ),
  'way.row': pageAct(rowLinkInput, ({ screen, list, where, column }, context) => {
    const held = shown(screen, context)?.lists[list];
    return answer(held ? linkOfRow(document, held, where, column) : null, list);
  }),
  'way.fill': pageAct(searchFillInput, ({ screen, field, text }, context) => {
    const held = shown(screen, context)?.fields[field];
    const element = held ? locateOne(document, held.find) : null;
    const written = held && element ? writeField(element, held, text) : 'wrong-control';
    return said(written === 'written' || written === 'already');
  }),
  'way.search': pageAct(searchSendInput, ({ screen, action }, context) =>
    said(sendSearch(shown(screen, context)?.actions[action])),
  ),
};

function shown(screen: string, { profile }: ActContext): Screen | undefined {
  const recognised = recognise(document, profile);
  return recognised.verdict === 'screen' && recognised.screen === screen
    ? profile.screens[screen]
    : undefined;
}

function answer(link: Link | null, field: string): LinkResult {
  if (!link) return { verdict: 'drifted', field };
  return link === 'marked' ? { verdict: 'marked' } : { verdict: 'leads-to', url: link.url };
}

function said(isDone: boolean): { readonly verdict: 'done' | 'drifted' } {
  return { verdict: isDone ? 'done' : 'drifted' };
}
