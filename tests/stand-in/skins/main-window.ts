/**
 * A second main window of one browser, where that is not let in: windows ask each other, because the server
 * cannot tell one from the next. It must never stand in a window of its own such as the step editor.
 */
import { html, type Markup, trusted } from './markup';
import type { Frame } from './skin';

export const alreadyOpenText = 'Mosaic is already open in another window.';

/** For the outermost document of a main window. A window knows its own next page by its name: the page that is left may still be there to answer. */
export function mainWindowGuard({ window: role, mainWindows }: Frame): Markup | null {
  if (role !== 'main' || mainWindows === 'many') return null;
  return html`<script>${trusted(guard)}</script>`;
}

const guard = `(function () {
  var me = String(Math.random());
  var others = new BroadcastChannel('mosaic-main');
  window.name = window.name || 'mosaic' + me;
  others.onmessage = function (event) {
    if (event.data.asks && event.data.of !== window.name) others.postMessage({ refused: event.data.asks });
    if (event.data.refused !== me) return;
    others.close();
    document.body.textContent = '${alreadyOpenText}';
  };
  others.postMessage({ asks: me, of: window.name });
})();`;
