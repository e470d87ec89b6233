/**
 * The nested-frames skin: a window of frames within frames whose ids and names change with every rendering.
 * Who the page is about stands in one frame and its form in another; both were drawn by one answer.
 */

import { breaksOut } from '../break-out';
import type { Kit, LinkSpec, PageContent } from '../kit';
import { anchor, linkScript } from '../links';
import { mainWindowGuard } from '../main-window';
import { FramedMarkup, html, type Markup } from '../markup';
import { changingId, changingNames } from '../names';
import { skinFrom } from '../pages/pages';
import { sessionWarning } from '../session-warning';
import { personBar } from '../single-document/blocks';
import { bare, centre, document, topBar, workView } from '../single-document/layout';
import { singleDocumentKit } from '../single-document/single-document';
import { styles } from '../single-document/styles';
import type { Frame } from '../skin';
import { activities, cell, field, form, panel, smallForm, tabs } from './controls';

interface Pane {
  readonly key: string;
  readonly content: Markup;
}

const paneAddress = (frame: Frame, key: string): string => frame.address(`/pane/${key}`);

function iframe(className: string, address: string, name = changingId()): Markup {
  return html`<iframe class="${className}" id="${changingId()}" name="${name}" src="${address}"></iframe>`;
}

/** The outer window: one frame for the top bar, one for the work view, one for whatever is looked at. */
function shell(frame: Frame, address: string): Markup {
  const name = changingId();
  const into = { navigation: name, wholeWindow: '_top' };
  const bar = pane(html`${topBar(frame, into)}${linkScript(frame)}`);
  const work = pane(html`${workView(frame, into)}${linkScript(frame)}`);
  const content = document(
    'Mosaic',
    html`${iframe('mx-bar-frame', paneAddress(frame, bar.key))}<div class="mx-body">${iframe('mx-work-frame', paneAddress(frame, work.key))}
${iframe('mx-centre-frame', address, name)}</div>${sessionWarning(frame)}${mainWindowGuard(frame)}`,
  );
  return new FramedMarkup(content.text, [bar, work]);
}

/** Out of its own frame: the banner above goes with the page below. */
function link(frame: Frame, spec: LinkSpec): Markup {
  return anchor(frame, spec, {
    target: '_parent',
    ...(spec.look === 'button' ? { className: 'mx-button' } : {}),
  });
}

/** The middle: who the page is about above, the page below. */
function framedPage(frame: Frame, page: PageContent): Markup {
  const alone = frame.window === 'editor';
  const stays = { navigation: null, wholeWindow: '_top' };
  const bar = page.bar ? personBar(page.bar) : null;
  const head = pane(html`${alone ? topBar(frame, stays) : null}${bar}`);
  const below = pane(html`${centre(frame, { ...page, bar: null }, link)}${linkScript(frame)}`);
  const content = document(
    page.heading,
    html`${iframe(alone ? 'mx-head-frame mx-tall' : 'mx-head-frame', paneAddress(frame, head.key))}
${iframe('mx-below-frame', paneAddress(frame, below.key))}${alone ? sessionWarning(frame) : null}`,
  );
  return new FramedMarkup(content.text, [head, below]);
}

function pane(content: Markup): Pane {
  return { key: changingId(), content: document('Mosaic', content) };
}

const frameStyles = `iframe { border: 0; } .mx-bar-frame { width: 100%; height: 48px; display: block; }
.mx-work-frame { width: 230px; } .mx-centre-frame { flex: 1; min-height: calc(100vh - 54px); }
.mx-head-frame { width: 100%; height: 54px; display: block; } .mx-head-frame.mx-tall { height: 104px; }
.mx-below-frame { width: 100%; height: calc(100vh - 116px); } .mx-editor-frame { width: 100%; height: 200px; background: #fff; }
.mx-tab { padding: 4px 12px; background: #dfe7ee; }
`;

export const nestedFramesKit: Kit = {
  ...singleDocumentKit,
  styles: styles + frameStyles,
  bare: (heading, content) => bare(heading, html`${content}${breaksOut}`),
  page: framedPage,
  shell,
  link,
  names: changingNames,
  field,
  cell,
  activities,
  tabs,
  panel,
  form,
  smallForm,
};

export const nestedFrames = skinFrom(nestedFramesKit);
