/**
 * The page's side of showing a way: takes one step that a person has just pointed at, by the same acts that walk
 * the way later. It sends a search or finds where a link leads, and can do nothing else.
 */
import { type Showing, showingSchema, type Taken } from '../../messaging/showing';
import { framesStand } from '../../mosaic/frames';
import { frameDocuments, locateOne } from '../../mosaic/locate';
import { sendSearch } from '../../mosaic/press';
import { type Link, linkOf, linkOfRow } from '../../mosaic/route';
import { writeText } from '../../mosaic/write';
import { browser, isOwnPage } from '../../platform/browser';

/** Put into a page once more, the script must not answer twice. */
const mark = Symbol.for('tessera.showing');

export function answerShowing(): void {
  const world = globalThis as { [mark]?: true };
  if (world[mark]) return;
  world[mark] = true;
  let before: readonly Document[] = [];
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: Parameters<typeof isOwnPage>[0],
    respond: (reply: unknown) => void,
  ) => {
    const asked = isOwnPage(sender) ? showingSchema.safeParse(raw) : null;
    if (!asked?.success) return undefined;
    if (asked.data.show === 'stands') {
      respond(
        document.readyState === 'complete' &&
          framesStand() &&
          documents().some((each) => !before.includes(each)),
      );
      return undefined;
    }
    before = documents();
    respond(take(asked.data));
    return undefined;
  }) as never);
}

function documents(): readonly Document[] {
  return [document, ...frameDocuments(document)];
}

function take(asked: Exclude<Showing, { show: 'stands' }>): Taken {
  switch (asked.show) {
    case 'search': {
      const field = locateOne(document, asked.field);
      const isTyped = field ? /^(written|already)$/.test(writeText(field, asked.text)) : false;
      return { verdict: isTyped && sendSearch(asked.action) ? 'sent' : 'not-possible' };
    }
    case 'link':
      return taken(linkOf(document, asked.action));
    case 'row':
      return taken(linkOfRow(document, asked.list, asked.where, asked.column));
  }
}

function taken(link: Link | null): Taken {
  if (!link) return { verdict: 'not-possible' };
  return link === 'marked' ? { verdict: 'marked' } : { verdict: 'leads-to', url: link.url };
}
