/**
 * The end of a session as every window shows it: the warning with its countdown, and closing when it is over.
 * The server's clock decides, not the browser's, so that tests can move it; asking it never prolongs anything.
 */
import { html, type Markup, trusted } from './markup';
import type { Frame } from './skin';

export const warningText = 'Because you have been inactive, your session is about to expire.';

/** For the outermost document of a window. `plain` leaves out everything that says what it is. */
export function sessionWarning(frame: Frame, plain = false): Markup | null {
  if (frame.sessionLife === 'unwatched') return null;
  const role = plain ? null : html` role="dialog" aria-modal="true" aria-label="Session"`;
  const buttons = html`<input type="button" value="Resume"> <input type="button" value="Logout Immediately">`;
  return html`<div${role} style="display:none;position:fixed;z-index:9;top:30%;left:50%;margin-left:-210px;width:420px;padding:18px;background:#fff;border:2px solid #123a5c">
<p>${warningText}</p><p><b>0:00</b></p>${buttons}</div><script>${trusted(watch(frame))}</script>`;
}

/** A window of its own closes a moment later, because what saves itself does so once more at the end. */
function watch({ window: role }: Frame): string {
  return `(function () {
  var box = document.currentScript.previousElementSibling;
  var count = box.querySelector('b');
  var buttons = box.querySelectorAll('input');
  var over = false;
  function leave() {
    over = true;
    ${role === 'main' ? "location.replace('/sign-in');" : 'setTimeout(function () { window.close(); }, 900);'}
  }
  function show(state) {
    if (over) return;
    if (state.over) return leave();
    if (state.beat) fetch('/session/heartbeat', { method: 'POST' });
    box.style.display = state.warn ? 'block' : 'none';
    count.textContent = Math.floor(state.secondsLeft / 60) + ':' + String(state.secondsLeft % 60).padStart(2, '0');
  }
  function look() {
    fetch('/session/state').then(function (answer) { return answer.json(); }).then(show).catch(function () {});
  }
  function choose(address) {
    return function () { fetch(address, { method: 'POST', redirect: 'manual' }).then(look); };
  }
  buttons[0].addEventListener('click', choose('/session/resume'));
  buttons[1].addEventListener('click', choose('/sign-out'));
  setInterval(look, 300);
})();`;
}
