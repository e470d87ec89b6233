/**
 * The page side of Tessera: says hello, states what the page is, carries out one named step at a time for
 * the workbench, and goes quiet when left. It starts nothing by itself and remembers nothing over a load.
 */
import type { Profile } from '../domain/profile/schema';
import type { HelperPage } from '../helpers/page';
import { send } from '../messaging/send';
import type { Reply } from '../messaging/table';
import { type Ribbon, showRibbon } from '../mosaic/ribbon';
import { watchSignOut } from '../mosaic/sign-out';
import { watchTyping } from '../mosaic/typing';
import { newId } from '../platform/ids';
import { hearSteps } from './dispatch';
import { factsOf } from './facts';

/** What the acts may know of the document that they work in. The nonce changes when the document is returned to. */
export interface PageNow {
  nonce: string;
  profile: Profile | null;
  hasLeft: boolean;
}

/** Resolves once the page has been read to its end; pictures and frames may still be under way. */
function documentStands(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Said once more when nothing comes back: a worker that is killed while it answers starts again. */
async function sayHello(nonce: string): Promise<Reply<'page.hello'> | null> {
  return (await send('page.hello', { nonce })) ?? send('page.hello', { nonce });
}

/** Resolves when the page has nothing better to do: one that a run leaves at once never draws a ribbon. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}

export function startPage(helpers: HelperPage): void {
  const page: PageNow = { nonce: newId(), profile: null, hasLeft: false };
  const typing = watchTyping(() => void send('page.typing', { nonce: page.nonce }));
  let ribbon: Ribbon | null = null;

  const greet = async () => {
    const { nonce } = page;
    const [hello] = await Promise.all([sayHello(nonce), documentStands()]);
    page.profile = hello?.profile ?? null;
    if (!hello || !page.profile || page.nonce !== nonce) return;
    const facts = factsOf(page, page.profile, typing.isDirty());
    const seen = await send('page.seen', facts);
    await atRest();
    if (page.hasLeft || page.nonce !== nonce) return;
    ribbon?.remove();
    ribbon = showRibbon({
      facts,
      profile: page.profile,
      pilot: hello.pilot,
      copyOn: hello.copyOn,
      siblingCount: seen?.siblingCount ?? null,
      open: (toShow) => void send('workbench.open', { nonce: page.nonce, toShow }),
    });
  };

  hearSteps(page, helpers, typing);
  watchSignOut(
    () => page.profile,
    () => void send('page.signing-out', { nonce: page.nonce }),
  );
  window.addEventListener('beforeunload', ({ isTrusted }) => {
    if (isTrusted) void send('page.leaving', { nonce: page.nonce });
  });
  window.addEventListener('pagehide', () => {
    page.hasLeft = true;
    ribbon?.remove();
  });
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    // Back to a page that was kept whole: what was armed for it before must not fire now.
    page.nonce = newId();
    page.hasLeft = false;
    void greet();
  });
  void greet();
}
