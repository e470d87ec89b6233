/**
 * Holds what may stand in one file only, or nowhere, and shows on small bad samples that each rule can fail.
 */
import { describe, expect, it } from 'vitest';
import { forbiddenFaults, rules } from './rules/forbidden';
import { house, list, source } from './rules/source';

const whats = (path: string, text: string) => forbiddenFaults(source(path, text)).map(({ what }) => what);

describe('the house', () => {
  // Every node of every file against every rule: longer than the usual limit on a busy machine.
  it('holds nothing forbidden', { timeout: 120_000 }, () => {
    expect(list(house.flatMap(forbiddenFaults))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  const bad: Record<string, string[]> = {
    'finds an element': [
      "root.querySelector('#id')",
      "root?.querySelectorAll('a')",
      "document['getElementById']('id')",
      'const { querySelector } = document;',
      'const find = document.querySelector.bind(document);',
      "document.getElementById('note')",
      "document.getElementsByName('a')",
    ],
    'mounts on': ["createRoot(document.getElementById('root'))"],
    'along an XPath': ["document.evaluate('//a', document)", 'new XPathEvaluator()'],
    'presses or submits': [
      'button.click()',
      'button?.click()',
      'form.submit()',
      'form.requestSubmit(button)',
      'HTMLElement.prototype.click.call(button)',
      "button['click']()",
      "button.dispatchEvent(new MouseEvent('click'))",
    ],
    'asks the clock': [
      'Date.now()',
      'globalThis.Date.now()',
      'new Date()',
      'new Date',
      'Date()',
      'performance.now()',
      'const { now } = Date;',
    ],
    'asks for chance': ['Math.random()', 'crypto.randomUUID()', 'self.crypto.getRandomValues(bytes)'],
    'mark-up out of text': [
      'node.innerHTML = text',
      'node.outerHTML += text',
      'frame.srcdoc = text',
      "node.insertAdjacentHTML('beforeend', text)",
      'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
      'const props = { dangerouslySetInnerHTML: { __html: text } };',
    ],
    'into the document': ['document.write(text)', 'window.document.writeln(text)'],
    'code out of text': ['eval(text)', 'window.eval(text)', 'new Function(text)', "setTimeout('go()', 1)"],
    messages: [
      "window.addEventListener('message', heard)",
      "addEventListener('message', heard)",
      "frame.contentWindow.addEventListener('message', heard)",
      'window.onmessage = heard',
    ],
    'watches a page': ['new MutationObserver(seen).observe(document, options)'],
    'asks the network': [
      "fetch('https://example.org')",
      'globalThis.fetch(address)',
      'new XMLHttpRequest()',
      'new WebSocket(address)',
      'new EventSource(address)',
      'navigator.sendBeacon(address, words)',
    ],
    'keeps something': [
      "localStorage.setItem('a', words)",
      'window.sessionStorage.a = words',
      'browser.storage.sync.set({ words })',
      'document.cookie = words',
    ],
    'talks to the console': ['console.log(words)', 'globalThis.console.error(words)'],
    'reads the clipboard': ['navigator.clipboard.readText()', 'navigator.clipboard.read()'],
  };
  const cases = Object.entries(bad).flatMap(([what, texts]) => texts.map((text) => [what, text] as const));
  it.each(cases)('%s: %s', (what, text) => {
    expect(whats('components/case-view/A.tsx', text)).toContainEqual(expect.stringContaining(what));
  });

  it('covers every rule', () => {
    const named = Object.keys(bad);
    expect(rules.filter((rule) => !named.some((part) => rule.what.includes(part)))).toEqual([]);
  });
});

describe('what is allowed', () => {
  const good: [string, string][] = [
    ['utils/mosaic/locate.ts', "root.querySelectorAll('a'); document.evaluate('//a', document);"],
    ['utils/mosaic/press.ts', 'button.click();'],
    ['utils/platform/clock.ts', 'Date.now(); new Date(); performance.now();'],
    ['utils/platform/ids.ts', 'crypto.randomUUID();'],
    ['entrypoints/sidepanel/main.tsx', "createRoot(document.getElementById('root')!);"],
    ['utils/platform/post.ts', 'fetch(address, { method })'],
    ['utils/coordinator/a.ts', 'browser.storage.session.set({ a }); navigator.clipboard.writeText(text);'],
    ['utils/domain/day.ts', 'new Date(0); Date.UTC(2026, 0, 1); const now = 3;'],
    ['utils/mosaic/read.ts', 'const text = node.innerHTML; // never button.click() here'],
    ['utils/coordinator/a.ts', "port.addEventListener('message', heard); lockChannel.onmessage = heard;"],
    ['components/case-view/A.tsx', 'const a = <button onClick={press}>document.write</button>;'],
  ];
  it.each(good)('%s: %s', (path, text) => expect(whats(path, text)).toEqual([]));
});
