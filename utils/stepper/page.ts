/**
 * The page side of Tessera: says hello, states what the page is, carries out one named step at a time for
 * the workbench, and goes quiet when left. It starts nothing by itself and remembers nothing over a load.
 */
import type { Profile } from '../domain/profile/schema';
import type { HelperPage } from '../helpers/page';
import { say } from '../messaging/say';
import type { Reply } from '../messaging/table';
import { framesStand, watchFrames } from '../mosaic/frames';
import { isShown } from '../mosaic/locate';
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
  /** False while a frame of the page is under way: what the others say may be another child's. */
  isWhole(): boolean;
}

/**
 * Resolves once the page has been read to its end, and its frames with it; pictures may still be under way. Firefox lays
 * nothing out before its style sheets have come, and until then no part of a page counts as shown.
 */
async function pageStands(): Promise<void> {
  if (document.readyState === 'loading') await heard(document, 'DOMContentLoaded');
  const isDrawn = !import.meta.env.FIREFOX || isShown(document.documentElement);
  if (!(framesStand() && isDrawn) && document.readyState !== 'complete') await heard(window, 'load');
}

function heard(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => {
    target.addEventListener(event, resolve, { once: true });
  });
}

/** Said once more when nothing comes back: a worker that is killed while it answers starts again. */
async function sayHello(nonce: string): Promise<Reply<'page.hello'> | null> {
  return (await say('page.hello', { nonce })) ?? say('page.hello', { nonce });
}

/** Resolves when the page has nothing better to do: one that a run leaves at once never draws a ribbon. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}

export function startPage(helpers: HelperPage): void {
  const page: PageNow = { nonce: newId(), profile: null, hasLeft: false, isWhole: framesStand };
  const typing = watchTyping(() => void say('page.typing', { nonce: page.nonce }));
  let ribbon: Ribbon | null = null;

  const greet = async () => {
    const { nonce } = page;
    const [hello] = await Promise.all([sayHello(nonce), pageStands()]);
    page.profile = hello?.profile ?? null;
    if (!hello || !page.profile || page.nonce !== nonce) return;
    const facts = factsOf(page, page.profile, typing.isDirty());
    const seen = await say('page.seen', facts);
    await atRest();
    if (page.hasLeft || page.nonce !== nonce) return;
    ribbon?.remove();
    ribbon = showRibbon({
      facts,
      profile: page.profile,
      pilot: hello.pilot,
      copyOn: hello.copyOn,
      siblingCount: seen?.siblingCount ?? null,
      open: (toShow) => void say('workbench.open', { nonce: page.nonce, toShow }),
    });
  };

  const renewed = () => {
    page.nonce = newId();
    return page.nonce;
  };

  hearSteps(page, helpers, typing);
  watchFrames({
    met: typing.attend,
    left: () => {
      ribbon?.remove(); // whom it names may not be in view any more
      void say('page.leaving', { nonce: renewed() });
    },
    stood: () => {
      renewed();
      void greet();
    },
  });
  watchSignOut(
    () => page.profile,
    () => void say('page.signing-out', { nonce: page.nonce }),
  );
  watchLeaving(page, {
    gone: () => ribbon?.remove(),
    back: () => {
      renewed(); // what was armed for it before must not fire now
      void greet();
    },
  });
  void greet();
}

/** Hears the document being left, and come back to whole from the back/forward cache. */
function watchLeaving(page: PageNow, { gone, back }: { gone(): void; back(): void }): void {
  window.addEventListener('beforeunload', ({ isTrusted }) => {
    if (isTrusted) void say('page.leaving', { nonce: page.nonce });
  });
  window.addEventListener('pagehide', () => {
    page.hasLeft = true;
    gone();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    page.hasLeft = false;
    back();
  });
}
