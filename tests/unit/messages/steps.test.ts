/**
 * The page's stepper, put straight to its listener: it carries out an act that is registered, for the
 * document that it names, asked by a page of ours, and nothing else.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { helperPage } from '../../../utils/helpers/page';
import { pageAct } from '../../../utils/helpers/page-act';
import { hearSteps } from '../../../utils/stepper/dispatch';
import type { PageNow } from '../../../utils/stepper/page';
import { northshireSingle } from '../../profiles/northshire-single';

const own = fakeBrowser.runtime.id;
const workbench = { id: own, url: `chrome-extension://${own}/sidepanel.html` };
const typing = { isDirty: () => false, mark: () => undefined, touchedSinceMark: () => false };
const ran = vi.fn((input: unknown) => input);
const act = pageAct(z.strictObject({ n: z.int() }), ran);
let page: PageNow;

beforeEach(() => {
  fakeBrowser.reset();
  ran.mockClear();
  const profile = northshireSingle('https://mosaic.example');
  page = { nonce: 'now', profile, hasLeft: false, isWhole: () => true };
  hearSteps(page, { 'a.act': act }, typing);
});

async function ask(raw: unknown, sender: object = workbench): Promise<unknown> {
  let answer: unknown;
  const respond = (said: unknown) => {
    answer = said;
  };
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...said: unknown[]) => Promise<unknown>;
  await trigger(raw, sender, respond);
  return answer;
}

const step = { step: 'a.act', nonce: 'now', input: { n: 1 } };
const refused = (because: string) => ({ verdict: 'refused', because });

describe('a step', () => {
  it('is refused while a frame of the page is under way', async () => {
    page.isWhole = () => false;
    expect(await ask(step)).toEqual(refused('other-document'));
    expect(ran).not.toHaveBeenCalled();
  });

  it('is carried out for this document', async () => {
    expect(await ask(step)).toMatchObject({ verdict: 'done', result: { n: 1 } });
  });

  it.each([
    ['another document', { nonce: 'before' }, 'other-document'],
    ['no document', { nonce: '' }, 'other-document'],
    ['an act that is not registered', { step: 'a.other' }, 'no-such-step'],
    ['a name that every object has', { step: 'constructor' }, 'no-such-step'],
    ['another such name', { step: 'toString' }, 'no-such-step'],
    ['the prototype', { step: '__proto__' }, 'no-such-step'],
    ['input of another kind', { input: { n: '1' } }, 'bad-input'],
    ['more input than asked', { input: { n: 1, more: 1 } }, 'bad-input'],
    ['no input', { input: undefined }, 'bad-input'],
    ['input that poisons', { input: JSON.parse('{"n": 1, "__proto__": {"n": 2}}') }, 'bad-input'],
  ])('is refused for %s', async (_what, change, because) => {
    expect(await ask({ ...step, ...change })).toEqual(refused(because));
    expect(ran).not.toHaveBeenCalled();
  });

  it('is refused once the page has been left, even with its own nonce', async () => {
    page.hasLeft = true;
    expect(await ask(step)).toEqual(refused('other-document'));
    expect(ran).not.toHaveBeenCalled();
  });

  it('is refused with the old nonce after coming back to the page', async () => {
    page.nonce = 'anew';
    expect(await ask(step)).toEqual(refused('other-document'));
    expect(await ask({ ...step, nonce: 'anew' })).toMatchObject({ verdict: 'done' });
  });

  it('is refused where there is no profile', async () => {
    page.profile = null;
    expect(await ask(step)).toEqual(refused('no-profile'));
  });

  it.each([
    ['a script in a page', { id: own, url: 'https://mosaic.example/', tab: {}, frameId: 0 }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/p.html' }],
    ['another extension that names us', { id: 'other', url: workbench.url }],
    ['a web page', { url: 'https://mosaic.example/' }],
    ['nobody', {}],
  ])('is not heard from %s', async (_who, sender) => {
    expect(await ask(step, sender)).toBeUndefined();
    expect(await ask({ tessera: 'page.ask' }, sender)).toBeUndefined();
    expect(ran).not.toHaveBeenCalled();
  });

  it.each([
    ['more beside', { ...step, tab: 1 }],
    ['no nonce', { step: 'a.act', input: {} }],
    ['a list', [step]],
    ['text', 'a.act'],
    ['nothing', undefined],
  ])('is not heard in a message with %s', async (_what, raw) => {
    expect(await ask(raw)).toBeUndefined();
    expect(ran).not.toHaveBeenCalled();
  });
});

describe('the acts that are registered', () => {
  const junk: unknown[] = [undefined, null, 7, 'x', [], { more: 1 }, JSON.parse('{"__proto__": {}}')];
  it.each(Object.keys(helperPage))('%s refuses input that does not fit, before it touches a page', (name) => {
    const registered = helperPage[name];
    for (const input of junk) {
      // There is no document here, so that an act which looked at one would throw.
      const answer = registered?.(input, { nonce: 'now', profile: page.profile as never, typing });
      expect(answer).toEqual({ verdict: 'bad-input' });
    }
  });
});
