/**
 * The centre-frame skin: top bar and work view stay, and the centre is an iframe of the same origin that links
 * lead about in. The top document alone says who is signed in, and says it as of when it was loaded.
 */

import { breaksOut } from '../break-out';
import type { Kit, PageContent } from '../kit';
import { linkScript } from '../links';
import { mainWindowGuard } from '../main-window';
import { html, type Markup } from '../markup';
import { skinFrom } from '../pages/pages';
import { sessionWarning } from '../session-warning';
import { smallForm } from '../single-document/controls';
import { bare, centre, document, page, topBar, workView } from '../single-document/layout';
import { singleDocumentKit } from '../single-document/single-document';
import { styles } from '../single-document/styles';
import type { Frame } from '../skin';

const frameName = 'centre';

function shell(frame: Frame, address: string): Markup {
  const into = { navigation: frameName, wholeWindow: null };
  return document(
    'Mosaic',
    html`${topBar(frame, into)}<div class="mx-body">${workView(frame, into)}
<iframe class="mx-centre-frame" id="centreFrame" name="${frameName}" title="Centre pane" src="${address}"></iframe></div>${linkScript(frame)}${sessionWarning(frame)}${mainWindowGuard(frame)}`,
  );
}

/** The centre alone; a window of its own has no frame and so keeps its top bar. */
function framedPage(frame: Frame, content: PageContent): Markup {
  if (frame.window === 'editor') return page(frame, content);
  return document(content.heading, html`${centre(frame, content)}${linkScript(frame)}`);
}

export const centreFrameKit: Kit = {
  ...singleDocumentKit,
  styles: `${styles}.mx-centre-frame { flex: 1; min-width: 0; border: 0; min-height: calc(100vh - 48px); }\n`,
  bare: (heading, content) => bare(heading, html`${content}${breaksOut}`),
  page: framedPage,
  shell,
  smallForm: smallForm('_top'),
};

export const centreFrame = skinFrom(centreFrameKit);
