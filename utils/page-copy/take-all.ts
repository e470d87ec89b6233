/**
 * Copies the page in view, in slices, so that a very long page goes on answering its person, and packs it for the
 * way to the workbench.
 */
import type { Taken } from '../domain/kept-copy/page-copy';
import { closedShadowOf } from '../platform/browser';
import { pause } from '../platform/clock';
import { pack } from './pack';
import { startTaking } from './take';

/** Nodes that are written down well within a frame of the slowest machine that this is meant for. */
const nodesASlice = 12_000;
/** Characters that one copy may take, packed: two fifths of all the room there is for copies. */
const longest = 2_000_000;

export async function takeAll(doc: Document): Promise<Taken> {
  const taking = startTaking(doc, closedShadowOf);
  while (!taking.goOn(nodesASlice)) await pause();
  const copy = taking.copy();
  const packed = await pack(copy, longest);
  return packed === null ? { verdict: 'too-big' } : { verdict: 'taken', packed, leftOut: copy.leftOut };
}
