/**
 * Links and addresses as a council's Mosaic writes them: plain ones, or scripts with an opaque handle where
 * nothing can be linked to. It must never put a record's number into an address that the council conceals.
 */

import type { LinkSpec } from './kit';
import { html, type Markup, trusted } from './markup';
import type { Frame } from './skin';

/** The note editor's window; a step's is larger, and may be cut off from the window that opened it. */
const noteShape = 'popup,width=760,height=820';
const stepShape = 'popup,width=1100,height=860';

function shapeOf(frame: Frame, name: string): string {
  if (name === 'noteEditor') return noteShape;
  return frame.stepWindow === 'lost' ? `${stepShape},noopener` : stepShape;
}

/** An `a`; `target` is the frame that the answer belongs in, `className` the skin's look. */
export function anchor(
  frame: Frame,
  link: LinkSpec,
  looks: { target?: string; className?: string } = {},
): Markup {
  const { target, className } = looks;
  const look = className ? html` class="${className}"` : null;
  const closes = link.closes ? trusted(' onclick="window.close()"') : null;
  if (frame.scriptedLinks) {
    const script = link.opens
      ? `openWindow('${frame.address(link.to)}','${link.opens}','${shapeOf(frame, link.opens)}')`
      : `go('${frame.address(link.to)}','${target ?? '_self'}')`;
    return html`<a${look} href="javascript:${trusted(script)}"${closes}>${link.text}</a>`;
  }
  const opens = link.opens
    ? trusted(
        ` onclick="window.open(this.href,'${link.opens}','${shapeOf(frame, link.opens)}');return false"`,
      )
    : null;
  const into = target && !link.opens ? html` target="${target}"` : null;
  return html`<a${look} href="${frame.address(link.to)}"${into}${opens}${closes}>${link.text}</a>`;
}

/** What scripted links call; every page that holds one carries it. */
export function linkScript(frame: Frame): Markup | null {
  if (!frame.scriptedLinks) return null;
  return html`<script>${trusted(`function go(address, target) { window.open(address, target); }
function openWindow(address, name, shape) { window.open(address, name, shape); }`)}</script>`;
}
