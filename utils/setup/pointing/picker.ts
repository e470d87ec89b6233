/**
 * Lets a person point at one thing in Mosaic's page, with the pointer or with the keyboard. While it asks, the
 * page gets no click and no key; it presses nothing itself, and a click that nobody made counts for nothing.
 */
import type { Takes } from '../../domain/profile/making/takes';
import type { Pointed } from '../../messaging/pointed';
import type { PickerAsk } from '../../messaging/pointing';
import { describe } from '../../mosaic/pointed-at';
import { sleep } from '../../platform/clock';
import { type Aim, takeAim } from './aim';
import { type Glass, layGlass } from './glass';
import { scrollUnder } from './window-places';

export interface Picker {
  /** Resolves when the person has pointed, or said that it is not here, or stopped. */
  ask(ask: PickerAsk): Promise<Pointed>;
  stop(): void;
}

interface Pointing {
  readonly glass: Glass;
  readonly aim: Aim;
  readonly lift: () => void;
}

/** After an answer the glass stays this long for the next question, so that no click falls between two. */
const betweenAsksMs = 2_000;
/** Longer than a key is held. */
const tailMs = 400;

export function makePicker(): Picker {
  let laid: Pointing | null = null;
  let asking: { readonly takes: Takes; readonly answer: (pointed: Pointed) => void } | null = null;
  let asks = 0;

  const lift = () => {
    laid?.lift();
    laid = null;
  };
  const answer = (pointed: Pointed) => {
    const mine = asks;
    asking?.answer(pointed);
    asking = null;
    if (pointed.verdict === 'stopped') lift();
    else void sleep(betweenAsksMs).then(() => mine === asks && lift());
  };
  const choose = () => {
    const element = laid?.aim.now();
    if (asking && element) answer({ verdict: 'picked', found: describe(document, element, asking.takes) });
  };
  return {
    ask({ words, place, takes }) {
      asks += 1;
      asking?.answer({ verdict: 'stopped' }); // another question takes its place
      laid ??= lay(answer, choose);
      laid.aim.begin(takes);
      laid.glass.ask({ words, place });
      return new Promise((resolve) => {
        asking = { takes, answer: resolve };
      });
    },
    stop: () => answer({ verdict: 'stopped' }),
  };
}

/** What a page might take as a press, a key or a hand over it. */
const taken = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['pointermove', 'mousemove', 'mouseover', 'mouseout', 'pointerover', 'pointerout', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'touchstart', 'touchend'],
];

function lay(answer: (pointed: Pointed) => void, choose: () => void): Pointing {
  const glass = layGlass({
    notHere: () => answer({ verdict: 'not-here' }),
    back: () => answer({ verdict: 'back' }),
    stop: () => answer({ verdict: 'stopped' }),
  });
  const aim = takeAim(glass);
  let isLifted = false;
  const take = (event: Event) => {
    if (isForBar(event, glass) || (isLifted && !event.isTrusted)) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    else onPointer(event);
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent) => {
    const by = steps[shiftKey ? `Shift+${key}` : key];
    if (key === 'Escape') answer({ verdict: 'stopped' });
    else if (key === 'Enter') choose();
    else if (key === 'n') answer({ verdict: 'not-here' });
    else if (key === 'b') answer({ verdict: 'back' });
    else if (by) aim.step(by);
  };
  const onPointer = (event: Event) => {
    if (event instanceof WheelEvent) scrollUnder(event.clientX, event.clientY, event.deltaX, event.deltaY);
    else if (event instanceof MouseEvent && /^(mousemove|click)$/.test(event.type)) {
      aim.at(event.clientX, event.clientY);
      if (event.type === 'click') choose();
    }
  };
  for (const type of taken) window.addEventListener(type, take, { capture: true, passive: false });
  return {
    glass,
    aim,
    lift() {
      glass.remove();
      isLifted = true;
      // The key that chose or stopped has still to come up: Mosaic gets no half of it.
      void sleep(tailMs).then(() => {
        for (const type of taken) window.removeEventListener(type, take, true);
      });
    },
  };
}

const steps: Readonly<Record<string, 1 | -1>> = {
  Tab: 1,
  ArrowDown: 1,
  ArrowRight: 1,
  'Shift+Tab': -1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The bar's own buttons work by pointer, and by keyboard once the focus is in the bar. */
function isForBar(event: Event, glass: Glass): boolean {
  if (event instanceof KeyboardEvent) return glass.isInBar() && event.key !== 'Escape';
  return event instanceof MouseEvent && glass.isOverBar(event.clientX, event.clientY);
}
