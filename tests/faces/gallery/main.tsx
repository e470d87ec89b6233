/** Shows the one example that the address asks for with ?state=, and keeps what was pressed for the test. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { faces, shellFor } from './faces';

declare global {
  interface Window {
    pressed: string[];
    keys: readonly string[];
    /** In place of the one before, as one view of the panel follows another. */
    show: (key: string) => void;
    /** As in a panel that has just been opened. */
    showAfresh: (key: string) => void;
  }
}

window.pressed = [];
const writeDown = (name: string, ...rest: readonly unknown[]) => {
  window.pressed.push([name, ...rest.map((each) => JSON.stringify(each))].join(' '));
};

const all = faces(writeDown);
window.keys = [...all.keys()];
const container = document.getElementById('root');
if (!container) throw new Error('no place to show a face');
const root = createRoot(container);
window.show = (key) => {
  const face = all.get(key);
  if (!face) throw new Error(`no such face: ${key}`);
  root.render(shellFor(key, writeDown, face()));
};
window.showAfresh = (key) => {
  flushSync(() => root.render(null));
  window.show(key);
};
window.show(new URLSearchParams(window.location.search).get('state') ?? window.keys[0] ?? '');
