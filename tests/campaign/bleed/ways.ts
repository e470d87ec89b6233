/**
 * The ways in which a page can send its form, beside those that a browser itself would offer. Each runs in the page's
 * own world and ends when the request has been asked for; none knows of the guard.
 */

/** A way in the page's own script, or a press of the person's own hand. */
export type Way = ((form: HTMLFormElement) => unknown) | 'press' | 'enter';

/** The ways that the guard lists: where it holds, nothing gets through them. */
export const listedWays: Readonly<Record<string, Way>> = {
  'a press of the button': 'press',
  'Enter in a field': 'enter',
  'a submit that is asked for': (form) => form.requestSubmit(),
  'a submit that fires nothing': (form) => HTMLFormElement.prototype.submit.call(form),
  'a fetch': (form) => fetch(form.action, { method: 'POST', body: new FormData(form) }).catch(() => null),
  'a fetch that outlives the page': (form) =>
    fetch(form.action, { method: 'POST', body: new FormData(form), keepalive: true }).catch(() => null),
  'a request of the old kind': (form) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onloadend = resolve;
      request.open('POST', form.action);
      request.send(new FormData(form));
    }),
  'a beacon': (form) => navigator.sendBeacon(form.action, new FormData(form)),
  'a timer': (form) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(HTMLFormElement.prototype.submit.call(form)), 10);
    }),
  'a choice that submits': (form) => {
    const select = form.elements.namedItem('note_type') as HTMLSelectElement;
    select.onchange = () => HTMLFormElement.prototype.submit.call(form);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  'a toolbar of divs': (form) => {
    const bar = document.body.appendChild(document.createElement('div'));
    bar.onclick = () => HTMLFormElement.prototype.submit.call(form);
    bar.click();
  },
  'a closed shadow tree': (form) => {
    const host = document.body.appendChild(document.createElement('div'));
    const button = document.createElement('button');
    button.onclick = () => HTMLFormElement.prototype.submit.call(form);
    host.attachShadow({ mode: 'closed' }).append(button);
    button.click();
  },
  'a hidden frame': (form) => {
    const frame = document.createElement('iframe');
    frame.name = 'hidden-frame'; // named before it is there, or the form would open a window
    document.body.append(frame);
    form.target = frame.name;
    HTMLFormElement.prototype.submit.call(form);
  },
  'a form made on the spot': (form) => {
    const made = document.body.appendChild(document.createElement('form'));
    Object.assign(made, { method: 'post', action: form.action, enctype: form.enctype });
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== 'string') continue;
      const field = made.appendChild(document.createElement('input'));
      Object.assign(field, { type: 'hidden', name, value });
    }
    HTMLFormElement.prototype.submit.call(made);
  },
  'a worker of the page': (form) => {
    const body = new URLSearchParams(new FormData(form) as never).toString();
    const type = 'application/x-www-form-urlencoded';
    const words = `fetch(${JSON.stringify(form.action)}, { method: 'POST', body: ${JSON.stringify(body)}, headers: { 'content-type': '${type}' } }).finally(() => postMessage(0), () => postMessage(0))`;
    return new Promise((resolve) => {
      new Worker(URL.createObjectURL(new Blob([words]))).onmessage = resolve;
    });
  },
};

/** Ways that end in another tab or in none: no rule for a tab can hold them. Counted and named. */
export const otherWays: Readonly<Record<string, Way>> = {
  'a form that opens a window': (form) => {
    form.target = '_blank';
    HTMLFormElement.prototype.submit.call(form);
  },
  'a worker of many windows': (form) => {
    const body = new URLSearchParams(new FormData(form) as never).toString();
    const type = 'application/x-www-form-urlencoded';
    const words = `onconnect = ({ ports: [port] }) => fetch(${JSON.stringify(form.action)}, { method: 'POST', body: ${JSON.stringify(body)}, headers: { 'content-type': '${type}' } }).catch(() => null).then(() => port.postMessage(0))`;
    return new Promise((resolve) => {
      new SharedWorker(URL.createObjectURL(new Blob([words]))).port.onmessage = resolve;
    });
  },
};

export const allWays: Readonly<Record<string, Way>> = { ...listedWays, ...otherWays };
