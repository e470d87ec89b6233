/**
 * The scripts of a step's own window: bringing up questions, letting the lock go when it closes, saving by
 * itself. A window that crashes runs none of them, and so leaves its lock.
 */
import { json } from './form-script';

/** Stands right after its form: shows what an answer asks for, and asks before a changed form is left. */
export function conditionScript(unloadPrompt: boolean): string {
  return `(function () {
  var form = document.currentScript.previousElementSibling;
  var dirty = false;
  function follow() {
    Array.prototype.forEach.call(form.querySelectorAll('[data-if]'), function (box) {
      var asked = form.elements[box.getAttribute('data-if')];
      box.style.display = asked && asked.value === box.getAttribute('data-is') ? '' : 'none';
    });
  }
  form.addEventListener('change', function () { dirty = true; follow(); });
  form.addEventListener('input', function () { dirty = true; });
  form.addEventListener('submit', function () { dirty = false; });
  ${unloadPrompt ? "window.addEventListener('beforeunload', function (event) { if (dirty) { event.preventDefault(); event.returnValue = ''; } });" : ''}
})();`;
}

/** Lets the lock go when the window is left for anywhere but another page of its own. */
export function windowScript(lockKey: string): string {
  return `(function () {
  var inside = false;
  function stay() { inside = true; setTimeout(function () { inside = false; }, 3000); }
  document.addEventListener('submit', stay);
  document.addEventListener('click', function (event) { if (event.target.closest && event.target.closest('a')) stay(); });
  window.addEventListener('beforeunload', function () {
    if (!inside) navigator.sendBeacon('/release/' + ${json(lockKey)});
  });
})();`;
}

/** Asks whether it is time, blocks the window while it saves, and says for half a minute that it has. */
export function autosaveScript(lockKey: string): string {
  return `(function () {
  var address = '/autosave/' + ${json(lockKey)};
  var form = document.forms[document.forms.length - 1];
  var box = document.createElement('div');
  var saving = false;
  box.style.cssText = 'display:none;position:fixed;z-index:8;inset:0;background:rgba(255,255,255,.7)';
  document.body.appendChild(box);
  function say(text) { box.textContent = text; box.style.display = text ? 'block' : 'none'; }
  function saved() {
    saving = false;
    say('');
    var note = document.createElement('div');
    note.textContent = 'Your work has been automatically saved';
    form.parentNode.insertBefore(note, form);
    setTimeout(function () { note.remove(); }, 30000);
  }
  function save() {
    saving = true;
    say('...Saving...');
    fetch(address, { method: 'POST', body: new FormData(form), keepalive: true }).then(saved);
  }
  setInterval(function () {
    if (saving) return;
    fetch(address).then(function (answer) { return answer.json(); }).then(function (state) {
      if (state.due && !saving) save();
    }).catch(function () {});
  }, 300);
})();`;
}
