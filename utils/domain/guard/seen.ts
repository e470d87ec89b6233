/**
 * What Mosaic has been seen to give, in order: its pages, and the tabs that are on the way to one. Order is counted in
 * turns and not in time, and a page that the browser gives back from memory keeps the turn in which Mosaic gave it.
 */
import * as z from 'zod/mini';
import { identitySchema, workerSchema } from '../page-facts';

export const dangerSchema = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('other-worker'), name: z.string() }),
  /** Another child has been opened since, and this Mosaic may save to the child opened last. */
  z.strictObject({ because: z.literal('overtaken'), name: z.string() }),
  z.strictObject({ because: z.literal('under-way') }),
]);
export type Danger = z.infer<typeof dangerSchema>;

/** One document of Mosaic, also after it was left: the browser may give it back, and the session remembers it. */
const pageSchema = z.strictObject({
  tabId: z.number(),
  /** The browser's name for the document, which it keeps when it comes back whole. */
  document: z.string(),
  nonce: z.string(),
  /** The turn in which its tab went off for it. */
  asked: z.number(),
  /** The turn in which it first spoke: by then Mosaic had given it. */
  spoke: z.number(),
  /** Turns of a part of the document that stands anew, until it is read whether that shows anything else. */
  moved: z.nullable(z.strictObject({ asked: z.number(), spoke: z.number() })),
  isThere: z.boolean(),
  hasLeft: z.boolean(),
  isForm: z.boolean(),
  child: z.nullable(identitySchema),
  worker: z.nullable(workerSchema),
  /** The danger that the person has read about and wants to save in all the same. */
  letThrough: z.nullable(dangerSchema),
  /** What its bar says now, so that nothing is said twice. */
  told: z.nullable(z.strictObject({ nonce: z.string(), danger: dangerSchema, holds: z.boolean() })),
});
export type PageSeen = z.infer<typeof pageSchema>;

export const seenSchema = z.strictObject({
  turn: z.number(),
  pages: z.array(pageSchema),
  /** Tabs that are on the way to a page which has not said whose it is, with the turn in which they went off. */
  coming: z.array(z.strictObject({ tabId: z.number(), turn: z.number() })),
});
export type Seen = z.infer<typeof seenSchema>;

export const nothingSeen: Seen = { turn: 0, pages: [], coming: [] };

/** Pages that were left are kept as far back as somebody may go with Back. */
const mostPages = 60;

export function wentOff(seen: Seen, tabId: number): Seen {
  const turn = seen.turn + 1;
  return { ...seen, turn, coming: [...without(seen.coming, tabId), { tabId, turn }] };
}

/** @param nonce of the document that is left; a frame that is left speaks under the nonce that comes next */
export function left(seen: Seen, tabId: number, nonce: string): Seen {
  const pages = seen.pages.map((one) =>
    one.isThere && one.nonce === nonce ? { ...one, hasLeft: true } : one,
  );
  return wentOff({ ...seen, pages }, tabId);
}

export function spoke(
  seen: Seen,
  { tabId, document, nonce }: Pick<PageSeen, 'tabId' | 'document' | 'nonce'>,
): Seen {
  const turn = seen.turn + 1;
  const known = seen.pages.find((one) => one.document === document);
  const way = seen.coming.find((one) => one.tabId === tabId) ?? { tabId, turn };
  const order = { asked: way.turn, spoke: turn };
  const page = known
    ? { ...known, nonce, moved: known.hasLeft ? null : order, isThere: true, hasLeft: false }
    : { tabId, document, nonce, ...order, moved: null, ...unread, isThere: true, hasLeft: false };
  const others = seen.pages
    .filter((one) => one.document !== document)
    .map((one) => (one.tabId === tabId ? { ...one, isThere: false } : one));
  return {
    turn,
    pages: [...others, { ...page, letThrough: null, told: null }].slice(-mostPages),
    coming: [...without(seen.coming, tabId), way],
  };
}

const unread = { isForm: false, child: null, worker: null } as const;

export function read(
  seen: Seen,
  document: string,
  facts: Pick<PageSeen, 'nonce' | 'isForm' | 'child' | 'worker'>,
): Seen {
  const page = seen.pages.find((one) => one.document === document);
  if (!page) return seen;
  return {
    ...seen,
    pages: seen.pages.map((one) => (one === page ? { ...page, ...orderOf(page, facts), ...facts } : one)),
    coming: without(seen.coming, page.tabId),
  };
}

/** A frame that a page adds by itself makes it speak anew and shows nothing else: its form is no younger for that. */
function orderOf(
  { moved, asked, spoke, isForm, child, worker }: PageSeen,
  facts: Pick<PageSeen, 'isForm' | 'child' | 'worker'>,
): Pick<PageSeen, 'asked' | 'spoke' | 'moved'> {
  if (!moved) return { asked, spoke, moved };
  const isSame =
    JSON.stringify([isForm, child, worker]) === JSON.stringify([facts.isForm, facts.child, facts.worker]);
  return { asked: isSame ? asked : moved.asked, spoke: moved.spoke, moved: null };
}

/** A tab that is closed speaks of leaving as well; one that never spoke may have reached Mosaic all the same. */
export function closed(seen: Seen, tabId: number): Seen {
  const hasSpoken = seen.pages.some((one) => one.tabId === tabId);
  return {
    ...seen,
    pages: seen.pages.map((one) => (one.tabId === tabId ? { ...one, isThere: false } : one)),
    coming: hasSpoken ? without(seen.coming, tabId) : seen.coming,
  };
}

/** A download, a page that asked to stay, a window that stayed blank: the tab stands, and nothing comes any more. */
export function cameToNothing(seen: Seen, tabId: number): Seen {
  return {
    ...seen,
    pages: seen.pages.map((one) => (one.isThere && one.tabId === tabId ? { ...one, hasLeft: false } : one)),
    coming: without(seen.coming, tabId),
  };
}

/** A tab that has arrived at something else than Mosaic: it was left, and nothing of Mosaic's is on its way there. */
export function wentElsewhere(seen: Seen, tabId: number): Seen {
  return {
    ...seen,
    pages: seen.pages.map((one) => (one.tabId === tabId ? { ...one, isThere: false } : one)),
    coming: without(seen.coming, tabId),
  };
}

/** After signing out nobody's name is kept of pages that were left; their order is, should one come back. */
export function withoutNames(seen: Seen): Seen {
  return { ...seen, pages: seen.pages.map((one) => (one.isThere ? one : { ...one, ...unread })) };
}

export function pageIn(seen: Seen, tabId: number): PageSeen | undefined {
  return seen.pages.find((one) => one.isThere && one.tabId === tabId);
}

function without(coming: Seen['coming'], tabId: number): Seen['coming'] {
  return coming.filter((one) => one.tabId !== tabId);
}
