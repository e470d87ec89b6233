/** Shows the one example that the address asks for with ?state=, and keeps what was pressed for the test. */
import { createRoot } from 'react-dom/client';
import { faces, shellFor } from './faces';

declare global {
  interface Window {
    pressed: string[];
    keys: readonly string[];
  }
}

window.pressed = [];
const writeDown = (name: string, ...rest: readonly unknown[]) => {
  window.pressed.push([name, ...rest.map((each) => JSON.stringify(each))].join(' '));
};

const all = faces(writeDown);
window.keys = [...all.keys()];
const key = new URLSearchParams(window.location.search).get('state') ?? window.keys[0] ?? '';
const face = all.get(key);
const root = document.getElementById('root');
if (!face || !root) throw new Error(`no such face: ${key}`);
createRoot(root).render(shellFor(key, writeDown, face()));
