/**
 * Every message of the table from every class of sender, put straight to the listener: only whom the table
 * allows is heard, and a body that does not fit is dropped without an answer.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hear, send } from '../../../utils/messaging/send';
import { envelopeSchema, type MessageName, type Request, table } from '../../../utils/messaging/table';

const own = fakeBrowser.runtime.id;
const page = 'https://mosaic.example/case-note/7';
const tab = { id: 5, windowId: 3 };

const senders = {
  'own page in the panel': { id: own, url: `chrome-extension://${own}/sidepanel.html` },
  'own page in a tab': { id: own, url: `chrome-extension://${own}/sidepanel.html?tab=4`, tab, frameId: 0 },
  'own worker': { id: own, url: `chrome-extension://${own}/background.js` },
  'script in a top document': { id: own, url: page, tab, frameId: 0 },
  'script in a frame': { id: own, url: page, tab, frameId: 7 },
  'script without a tab': { id: own, url: page, frameId: 0 },
  'script of no known frame': { id: own, url: page, tab },
  'another extension': { id: 'x'.repeat(32), url: `chrome-extension://${'x'.repeat(32)}/p.html` },
  'another extension that names us': { id: 'y', url: `chrome-extension://${own}/sidepanel.html` },
  'another extension’s script': { id: 'x'.repeat(32), url: page, tab, frameId: 0 },
  'a web page': { url: page, tab, frameId: 0 },
  'a page whose address begins like ours': {
    id: own,
    url: `chrome-extension://${own}.example/sidepanel.html`,
  },
  'a blob of ours': { id: own, url: `blob:chrome-extension://${own}/1234` },
  nobody: {},
} as const;
type SenderName = keyof typeof senders;

const allowed: Record<'page' | 'extension', readonly SenderName[]> = {
  page: ['script in a top document'],
  extension: ['own page in the panel', 'own page in a tab', 'own worker'],
};

const facts = {
  nonce: 'n',
  screen: null,
  person: null,
  worker: null,
  hasUnsavedWork: false,
  moved: [],
  note: null,
  siblingCount: null,
};
const record = {
  child: { id: '1', name: 'Ava Thornbury', dateOfBirth: null },
  worker: { name: 'Rosa Quill', actingFor: null },
  screen: 'case-note-form',
};
const bodies: { readonly [M in MessageName]: Request<M> } = {
  'page.hello': { nonce: 'n' },
  'page.seen': facts,
  'page.leaving': { nonce: 'n' },
  'page.typing': { nonce: 'n' },
  'page.typed': { nonce: 'n', record, fields: [] },
  'page.shows': { record, texts: [] },
  'page.signing-out': { nonce: 'n' },
  'guard.release': { tabId: 3 },
  'typed.forget': { id: 'i' },
  'workbench.open': { nonce: 'n', toShow: 'siblings' },
  'workbench.wanted': { windowId: 3 },
  'workbench.hello': { windowId: 3 },
  'badge.refresh': {},
};
const names = Object.keys(table) as MessageName[];

const heard = vi.fn(async () => ({}));
let stop: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  heard.mockClear();
  stop = hear(Object.fromEntries(names.map((name) => [name, heard])));
});
afterEach(() => stop());

async function say(raw: unknown, sender: object): Promise<unknown[]> {
  return fakeBrowser.runtime.onMessage.trigger(raw as never, sender as never);
}

const cases = names.flatMap((name) =>
  (Object.keys(senders) as SenderName[]).map((who) => [name, who] as const),
);

describe('each message from each sender', () => {
  it.each(cases)('%s from %s', async (name, who) => {
    const answers = await say({ tessera: name, body: bodies[name] }, senders[who]);
    const isAllowed = allowed[table[name].from].includes(who);
    expect(heard).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    expect(answers).toEqual([isAllowed ? {} : undefined]);
  });

  it('hands on who spoke, as the browser says and not as the message says', async () => {
    await say({ tessera: 'page.hello', body: { nonce: 'n' } }, senders['script in a top document']);
    expect(heard).toHaveBeenCalledWith(
      { nonce: 'n' },
      { tabId: 5, windowId: 3, documentId: null, url: page },
    );
  });

  it('is not heard once stopped', async () => {
    stop();
    await say({ tessera: 'badge.refresh', body: {} }, senders['own worker']);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a body that does not fit', () => {
  const sender = (name: MessageName) => senders[allowed[table[name].from][0] as SenderName];

  it.each(names)('is dropped: %s', async (name) => {
    const body = bodies[name] as Record<string, unknown>;
    const wrong: unknown[] = [
      undefined,
      null,
      7,
      'text',
      [],
      [body],
      { ...body, more: 1 },
      JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(body).slice(1)}`.replace(', }', '}')),
      ...Object.keys(body).map((key) => ({ ...body, [key]: { nested: true } })),
      ...Object.keys(body).map((key) => Object.fromEntries(Object.entries(body).filter(([k]) => k !== key))),
    ];
    for (const each of wrong) await say({ tessera: name, body: each }, sender(name));
    expect(heard).not.toHaveBeenCalled();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['no name', { body: {} }],
    ['another name', { tessera: 'journal.append', body: {} }],
    ['a name that every object has', { tessera: 'constructor', body: {} }],
    ['the prototype', { tessera: '__proto__', body: {} }],
    ['more beside', { tessera: 'badge.refresh', body: {}, sender: 'own' }],
    ['a list', [{ tessera: 'badge.refresh', body: {} }]],
    ['text', 'badge.refresh'],
    ['nothing', undefined],
  ])('is dropped with its envelope: %s', async (_what, raw) => {
    for (const sender of Object.values(senders)) expect(await say(raw, sender)).toEqual([undefined]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('never throws, whatever is said by whom', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom(...names, 'x'),
        fc.constantFrom(...Object.values(senders)),
        async (body, name, who) => {
          heard.mockClear();
          await say({ tessera: name, body }, who);
          await say(body, who);
          if (heard.mock.calls.length > 0) {
            const entry = table[name as MessageName];
            expect(entry.request.safeParse(body).success).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the table', () => {
  it('has an example of every message here', () => expect(Object.keys(bodies).sort()).toEqual(names.sort()));
  it('lets a page state facts and ask for the workbench, and nothing else', () => {
    const mayPage = names.filter((name) => table[name].from === 'page');
    expect(mayPage.sort()).toEqual([
      'page.hello',
      'page.leaving',
      'page.seen',
      'page.shows',
      'page.signing-out',
      'page.typed',
      'page.typing',
      'workbench.open',
    ]);
  });
  it('takes a nested envelope for no envelope', () => {
    const inner = { tessera: 'badge.refresh', body: {} };
    expect(envelopeSchema.safeParse({ tessera: inner, body: inner }).success).toBe(false);
  });
});

describe('send', () => {
  it('takes a reply that does not fit for none', async () => {
    stop();
    fakeBrowser.runtime.onMessage.addListener((async () => ({ siblingCount: 'three' })) as never);
    expect(await send('page.seen', facts)).toBeNull();
  });
  it('gives null when nobody listens', async () => {
    stop();
    expect(await send('badge.refresh', {})).toBeNull();
  });
});
