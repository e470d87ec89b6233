/**
 * The scripts that an old enterprise page would carry beside its forms. They find their form and their editor
 * by standing next to them, so that they work in every skin. Values put into them must be JSON.
 */
export interface FormScriptOptions {
  readonly unloadPrompt: boolean;
  /** What the tick box for text messages is sent as. */
  readonly textsName: string;
  /** What the two buttons send: their own value, or the words on them. */
  readonly saves: readonly string[];
  readonly finishes: readonly string[];
  /** A fault: the Save button's own handler points the form at this person. */
  readonly retargetTo: string | null;
}

/** For a note's form: asks before texts are sent, and before a changed form is left where that is wanted. */
export function formScript(options: FormScriptOptions): string {
  const { unloadPrompt, textsName, saves, finishes, retargetTo } = options;
  return `(function () {
  var form = document.currentScript.previousElementSibling;
  var dirty = false;
  form.addEventListener('input', function () { dirty = true; });
  form.addEventListener('change', function () { dirty = true; });
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
    var texts = form.elements[${json(textsName)}].checked;
    if (pressed && ${json(finishes)}.indexOf(pressed.value) >= 0 && texts && !confirm('Text messages will be sent. Finish this case note?')) {
      event.preventDefault();
      return;
    }
    dirty = false;
  });
  ${unloadPrompt ? promptOnLeaving : ''}
  ${retargetTo === null ? '' : retarget(retargetTo, saves)}
})();`;
}

/** For a rich text in an editable element: copies it into the field that is sent, and only on `input`. */
export const editorScript = `(function () {
  var box = document.currentScript.parentNode;
  var editor = box.querySelector('[contenteditable]');
  var sent = box.querySelector('textarea');
  try { document.execCommand('defaultParagraphSeparator', false, 'p'); } catch (unsupported) {}
  editor.addEventListener('input', function () { sent.value = editor.innerHTML; });
  Array.prototype.forEach.call(box.querySelectorAll('[data-mark]'), function (button) {
    button.addEventListener('mousedown', function (event) { event.preventDefault(); });
    button.addEventListener('click', function () { document.execCommand(button.getAttribute('data-mark')); });
  });
})();`;

/** For a rich text in an iframe of its own, as editors once were: its document is written by this script. */
export const frameEditorScript = `(function () {
  var box = document.currentScript.parentNode;
  var frame = box.querySelector('iframe');
  var sent = box.querySelector('textarea');
  var inside = frame.contentDocument;
  inside.open();
  inside.write('<!doctype html><title>Editor</title><body></body>');
  inside.close();
  inside.body.innerHTML = sent.value || '<p><br></p>';
  inside.designMode = sent.disabled ? 'off' : 'on';
  try { inside.execCommand('defaultParagraphSeparator', false, 'p'); } catch (unsupported) {}
  inside.addEventListener('input', function () {
    sent.value = inside.body.innerHTML;
    sent.dispatchEvent(new Event('input', { bubbles: true }));
  });
})();`;

const promptOnLeaving = `window.addEventListener('beforeunload', function (event) {
    if (dirty) { event.preventDefault(); event.returnValue = ''; }
  });`;

function retarget(personId: string, saves: readonly string[]): string {
  const selector = saves.map((value) => `[value="${value}"]`).join(',');
  return `form.querySelector(${json(selector)}).addEventListener('click', function () {
    form.elements.person_id.value = ${json(personId)};
  });`;
}

/** JSON that cannot end the script it stands in. */
export function json(value: string | readonly string[]): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
