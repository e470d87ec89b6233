/**
 * A small 'open in a new tab' beside each link of Mosaic's that is a script and leads to a part of the case; a middle
 * click or Ctrl-click on the link itself asks for the same. It only asks: the part is opened by its route, and the
 * link's own script is never run.
 */
import * as z from 'zod/mini';
import { type PageAct, pageAct } from '../helpers/page-act';
import { say } from '../messaging/say';
import { frameDocuments, linksIn, wordsOf } from '../mosaic/locate';
import { buttonAfter } from './beside-button';

const offerInput = z.strictObject({
  links: z.array(z.strictObject({ name: z.string(), routeId: z.string() })),
});

interface Offer {
  readonly routeId: string;
  readonly nonce: string;
}

/** By link: a page that speaks anew offers anew, and the link is listened to once. */
const offers = new WeakMap<HTMLAnchorElement, Offer>();
let shown: HTMLElement[] = [];

export const besideActs: Readonly<Record<string, PageAct>> = {
  'beside.offer': pageAct(offerInput, ({ links }, { nonce }) => {
    for (const host of shown) host.remove();
    const inPage = [document, ...frameDocuments(document)].flatMap((one) => linksIn(one.documentElement));
    shown = links.flatMap(({ name, routeId }) => {
      const [link, ...more] = inPage.filter((one) => wordsOf(one) === name);
      if (!link || more.length > 0 || link.protocol !== 'javascript:') return []; // which of two is for nobody to guess
      return [offer(link, name, { routeId, nonce })];
    });
    return shown.length;
  }),
};

function offer(link: HTMLAnchorElement, name: string, what: Offer): HTMLElement {
  const isNew = !offers.has(link);
  offers.set(link, what);
  if (isNew) hearPresses(link);
  return buttonAfter(link, name, () => ask(what));
}

/** As on any other link: the middle button, or Ctrl with the first one. */
function hearPresses(link: HTMLAnchorElement): void {
  const onPress = (event: MouseEvent) => {
    const what = offers.get(link);
    const wantsTab = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
    if (!event.isTrusted || !what || !wantsTab) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(what);
  };
  for (const press of ['click', 'auxclick'] as const)
    link.addEventListener(press, onPress, { capture: true });
}

function ask({ routeId, nonce }: Offer): void {
  void say('workbench.open', { nonce, toShow: { beside: routeId } });
}
