/**
 * Notices when a part of the page that stands in a frame is left or stands anew: for a page of frames that is
 * what a load is for one document. Knows which documents came together. It reads nothing that they say.
 */
import { frameDocuments, framesIn } from './locate';

const cameWithKey = Symbol.for('tessera frames came with');

export interface FrameNews {
  /** A document in a frame is being left: what was armed for the page must not fire. */
  left(): void;
  /** Every frame that had begun to load stands. */
  stood(): void;
  /** A frame's window, to listen in; told again of the same one, which must do no harm. */
  met(view: Window): void;
}

/**
 * The document that each frame held when the document around it had loaded. One for all scripts of ours in the page's
 * window: a file that is brought in late was not there to see it.
 */
const shared = globalThis as { [cameWithKey]?: WeakMap<Element, Document> };
const cameWith = shared[cameWithKey] ?? new WeakMap<Element, Document>();
shared[cameWithKey] = cameWith;

export function watchFrames({ left, stood, met }: FrameNews): void {
  const attend = () => {
    for (const inner of frameDocuments(document)) {
      const view = inner.defaultView;
      inner.addEventListener('load', onLoad, true);
      view?.addEventListener('beforeunload', left);
      view?.addEventListener('pagehide', left);
      if (view) met(view);
    }
  };
  function onLoad({ target }: Event): void {
    const loaded = frameDocuments(document).find(({ defaultView }) => defaultView?.frameElement === target);
    if (!loaded) return;
    attend();
    noteTogether(loaded);
    if (framesStand()) stood();
  }
  const begin = () => {
    document.addEventListener('load', onLoad, true);
    attend();
    noteTogether(document);
  };
  // Until the window has loaded its frames are no page yet, and what they replace was none either.
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin);
}

/** Whether all frames, where there are any, have loaded: with one under way, the rest may be another child's. */
export function framesStand(): boolean {
  if (window.length === 0) return true;
  return document.readyState === 'complete' && frameDocuments(document).every(isComplete);
}

/**
 * Whether two documents of the window came with one load. One that has moved on by itself since tells nothing
 * about the other: who a banner names is not who the form beside it is for.
 */
export function cameTogether(one: Document, other: Document): boolean {
  const around = framesAround(one);
  const aroundOther = framesAround(other);
  const apart = [
    ...around.filter((frame) => !aroundOther.includes(frame)),
    ...aroundOther.filter((frame) => !around.includes(frame)),
  ];
  return apart.every((frame) => cameWith.get(frame) === frame.contentDocument);
}

function isComplete(inner: Document): boolean {
  return inner.readyState === 'complete';
}

function noteTogether(loaded: Document): void {
  for (const frame of framesIn(loaded)) {
    const inner = frame.contentDocument;
    if (!inner || cameWith.has(frame)) continue;
    cameWith.set(frame, inner);
    noteTogether(inner);
  }
}

/** The frames that a document stands in, from its own outwards. */
function framesAround(inner: Document): HTMLIFrameElement[] {
  const frame = inner.defaultView?.frameElement;
  return frame ? [frame as HTMLIFrameElement, ...framesAround(frame.ownerDocument)] : [];
}
