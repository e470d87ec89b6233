/**
 * The workbench's own word that it is shown in a window: the only sign of success when it was asked for.
 */
import { hear, send } from '../messaging/send';
import { browser } from '../platform/browser';

/** Calls back when another workbench has been opened, or asked for where it stands. Returns how to stop. */
export function onOtherWorkbench(callback: () => void): () => void {
  return hear({
    'workbench.hello': () => {
      callback();
      return undefined;
    },
  });
}

/** Says hello once now, and again whenever somebody wants to know. */
export function answerWhenWanted(): void {
  const sayHello = async () => {
    const own = await browser.windows.getCurrent();
    if (own.id !== undefined) await send('workbench.hello', { windowId: own.id });
  };
  hear({
    'workbench.wanted': (body) => {
      void browser.windows.getCurrent().then((own) => {
        if (own.id === body.windowId) void send('workbench.hello', { windowId: body.windowId });
      });
      return undefined;
    },
  });
  void sayHello();
}
