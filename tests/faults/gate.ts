/**
 * Stops a workbench between a filled form and the click: at moment C (nothing written down yet) or at moment D
 * (the intent is on disk and the workbench has not been told). It delays one answer of the browser; it changes none.
 */
import type { Page } from 'puppeteer-core';

export interface Gate {
  /** Settles when the workbench stands still. */
  readonly reached: () => Promise<void>;
  open(): Promise<void>;
}

interface Gated extends Window {
  tesseraGate?: { reached: boolean; open: () => void };
}

/** Moment C of the first child. Set before Save is pressed. */
export async function gateBeforeIntent(panel: Page): Promise<Gate> {
  await panel.evaluate(holdFirstTextTag);
  return gateOn(panel);
}

/** Moment D of the first child. Set before Save is pressed. */
export async function gateAfterIntent(panel: Page): Promise<Gate> {
  await panel.evaluate(holdFirstIntent);
  return gateOn(panel);
}

function gateOn(panel: Page): Gate {
  return {
    reached: async () => {
      await panel.waitForFunction(() => (window as Gated).tesseraGate?.reached === true, { timeout: 30_000 });
    },
    open: () => panel.evaluate(() => (window as Gated).tesseraGate?.open()),
  };
}

/** Runs in the workbench's page: the 'complete' of a transaction that adds an intent waits for the gate. */
function holdFirstIntent(): void {
  const gate = { reached: false, open: () => undefined as undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = () => void resolve();
  });
  (window as unknown as { tesseraGate: typeof gate }).tesseraGate = gate;
  const held = new WeakSet<IDBTransaction>();
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    const isIntent = (value as { kind?: unknown }).kind === 'intended';
    if (isIntent && !gate.reached) held.add(this.transaction);
    return key === undefined ? add.call(this, value) : add.call(this, value, key);
  };
  const listen = EventTarget.prototype.addEventListener;
  IDBTransaction.prototype.addEventListener = function (
    this: IDBTransaction,
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) {
    if (type !== 'complete' || typeof listener !== 'function')
      return listen.call(this, type, listener, options);
    const late = (event: Event) => {
      if (!held.has(this)) return listener(event);
      gate.reached = true;
      void opened.then(() => listener(event));
    };
    return listen.call(this, type, late, options);
  } as typeof IDBTransaction.prototype.addEventListener;
}

/** Runs in the workbench's page: the keyed tag of a text, which only an intent needs, waits for the gate. */
function holdFirstTextTag(): void {
  const gate = { reached: false, open: () => undefined as undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = () => void resolve();
  });
  (window as unknown as { tesseraGate: typeof gate }).tesseraGate = gate;
  const sign = SubtleCrypto.prototype.sign;
  SubtleCrypto.prototype.sign = async function (this: SubtleCrypto, algorithm, key, data) {
    const isText = new TextDecoder().decode(data).startsWith('text|');
    if (isText && !gate.reached) {
      gate.reached = true;
      await opened;
    }
    return sign.call(this, algorithm, key, data);
  };
}
