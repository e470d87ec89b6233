/** Shows the one example that the address asks for with ?state=, and keeps what was pressed for the test. */
import { createRoot } from 'react-dom/client';
import { faces, shellFor } from './faces';

declare global {
  interface Window {
    pressed: string[];
    keys: readonly string[];
    show: (key: string) => void;
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
window.show(new URLSearchParams(window.location.search).get('state') ?? window.keys[0] ?? '');
