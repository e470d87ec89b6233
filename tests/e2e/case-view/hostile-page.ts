/**
 * Makes a page of the stand-in as hostile as a page can be: script, handlers, links that run, style that phones
 * home, nested frames, closed shadow trees, a form that stands in front of its own properties. Every way in which
 * it could be heard of leads to one listener, which counts.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export interface Listener {
  readonly origin: string;
  heard(): readonly string[];
  /** Once nothing has been heard for two seconds: a busy browser asks late for what a page's style names. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const server: Server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response
      .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
      .end('elsewhere');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    heard: () => heard,
    async calm() {
      for (let before = -1; before !== heard.length; ) {
        before = heard.length;
        await pause(2_000);
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Words that a person sees on the hostile page, each in another kind of place. */
export const seenWords = [
  'plainwords',
  'answerwords',
  'framewords',
  'innerframewords',
  'closedwords',
  'slottedwords',
  'linkwords',
  'clobberwords',
] as const;

export async function makeHostile(page: Page, listener: string): Promise<void> {
  await page.evaluate(async (home) => {
    const mark = `globalThis.ran=(globalThis.ran??0)+1;fetch('${home}/script')`;
    const main = document.querySelector('main') ?? document.body;
    const add = (html: string) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      main.append(box);
    };
    add(`<p id="p" onclick="${mark}" onmouseover="${mark}" style="background:url(${home}/inline)">plainwords</p>
      <img src="${home}/img" onerror="${mark}" alt="a picture"><img srcset="${home}/srcset 1x">
      <a href="javascript:${mark}">linkwords</a><a href="${home}/link" ping="${home}/ping">x</a>
      <svg onload="${mark}"><image href="${home}/svg"/><script>${mark}</script></svg>
      <object data="${home}/object"></object><embed src="${home}/embed"><video poster="${home}/poster" autoplay></video>
      <input type="image" src="${home}/button"><table background="${home}/table"><tr><td>cell</td></tr></table>
      <link rel="stylesheet" href="${home}/link.css"><input name="q" value="answerwords" onfocus="${mark}" autofocus>
      <form><input name="attributes" value="clobberwords"><input name="firstChild"><input name="nextSibling">
        <input name="localName"><input name="getAttributeNames"><input name="shadowRoot"><input name="isConnected">
        <input name="nodeType"></form>
      <div style="--a:u\\72l(${home}/escaped);background:var(--a)"></div>
      <div style="background:image-set('${home}/set' 1x)"></div><details ontoggle="${mark}" open>d</details>
      <iframe src="${home}/frame"></iframe>`);
    const style = document.createElement('style');
    style.textContent = `@import url(${home}/import);
      @font-face { font-family: f; src: url(${home}/font) }
      body { background: url(${home}/body); cursor: url(${home}/cursor), auto; font-family: f; }
      #p::before { content: url(${home}/content) } li { list-style-image: url(${home}/list) }
      @media all { main { border-image: url(${home}/border) } } :root { --u: url(${home}/var); mask: var(--u) }
      :host { display: none !important } tessera-paper { background: url(${home}/paper) }
      @supports (display: block) { p { mask-image: -webkit-image-set(url(${home}/wset) 1x) } }`;
    document.head.append(style);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p onclick="${mark}">framewords</p><script>${mark}</script>
      <iframe srcdoc="<b>innerframewords</b><img src=${home}/deep>"></iframe>`;
    const framed = new Promise((resolve) => {
      frame.onload = resolve;
    });
    main.append(frame);
    const host = document.createElement('x-card');
    host.append('slottedwords');
    host.attachShadow({
      mode: 'closed',
    }).innerHTML = `<style>b { background: url(${home}/shadow) }</style><b onclick="${mark}">closedwords</b><slot></slot>`;
    main.append(host);
    await framed;
  }, listener);
}
