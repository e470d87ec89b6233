/**
 * The note editor's own script, as an old enterprise page would carry it: it copies the rich text into the
 * field that is sent, and only on `input`. Values put into it must be JSON, never pasted text.
 */
export interface FormScriptOptions {
  readonly unloadPrompt: boolean;
  /** A fault: the Save button's own handler points the form at this person. */
  readonly retargetTo: string | null;
}

export function formScript({ unloadPrompt, retargetTo }: FormScriptOptions): string {
  return `(function () {
  var form = document.getElementById('noteForm');
  var editor = document.getElementById('detailsEditor');
  var dirty = false;
  try { document.execCommand('defaultParagraphSeparator', false, 'p'); } catch (unsupported) {}
  editor.addEventListener('input', function () { form.elements.details.value = editor.innerHTML; });
  form.addEventListener('input', function () { dirty = true; });
  form.addEventListener('change', function () { dirty = true; });
  Array.prototype.forEach.call(document.querySelectorAll('[data-mark]'), function (button) {
    button.addEventListener('mousedown', function (event) { event.preventDefault(); });
    button.addEventListener('click', function () { document.execCommand(button.getAttribute('data-mark')); });
  });
  Array.prototype.forEach.call(document.querySelectorAll('[role=tab]'), function (tab) {
    tab.addEventListener('click', function () {
      Array.prototype.forEach.call(document.querySelectorAll('[role=tab]'), function (each) {
        each.setAttribute('aria-selected', String(each === tab));
      });
      document.getElementById(tab.getAttribute('aria-controls')).scrollIntoView();
    });
  });
  form.addEventListener('submit', function (event) {
    var pressed = event.submitter;
    var texts = form.elements.send_text.checked;
    if (pressed && pressed.value === 'Finish' && texts && !confirm('Text messages will be sent. Finish this case note?')) {
      event.preventDefault();
      return;
    }
    dirty = false;
  });
  ${unloadPrompt ? promptOnLeaving : ''}
  ${retargetTo === null ? '' : retarget(retargetTo)}
})();`;
}

const promptOnLeaving = `window.addEventListener('beforeunload', function (event) {
    if (dirty) { event.preventDefault(); event.returnValue = ''; }
  });`;

function retarget(personId: string): string {
  // Record numbers are digits; JSON keeps anything else from becoming script.
  const value = JSON.stringify(personId).replaceAll('<', '\\u003c');
  return `form.querySelector('button[value=Save]').addEventListener('click', function () {
    form.elements.person_id.value = ${value};
  });`;
}
