/**
 * What a person aims at while they point: with the pointer, the thing under it; with the keyboard, the next one
 * of its kind. Draws the outline; chooses nothing.
 */
import type { Takes } from '../../domain/profile/making/takes';
import { describe } from '../../mosaic/pointed-at';
import { targetOf, targetsIn } from '../../mosaic/target';
import type { Glass } from './glass';
import { boxOf, elementAt } from './window-places';

export interface Aim {
  readonly now: () => HTMLElement | null;
  /** A new question: nothing is aimed at, and the keys go on from what was taken last. */
  readonly begin: (takes: Takes) => void;
  readonly at: (x: number, y: number) => void;
  readonly step: (by: 1 | -1) => void;
}

export function takeAim(glass: Glass): Aim {
  let takes: Takes = 'shown';
  let aimed: HTMLElement | null = null;
  let before: HTMLElement | null = null;
  const set = (element: HTMLElement | null) => {
    if (element === aimed) return;
    aimed = element;
    glass.outline(element && boxOf(element), element ? nameOf(element, takes) : '');
  };
  return {
    now: () => aimed,
    begin(next) {
      takes = next;
      before = aimed ?? before;
      aimed = null;
    },
    at(x, y) {
      const under = elementAt(x, y);
      set(under && targetOf(under, takes));
    },
    step(by) {
      const all = targetsIn(document, takes);
      const next = all[nextPlace(all, aimed ?? before, by)] ?? null;
      next?.scrollIntoView({ block: 'center' });
      set(next);
    },
  };
}

/** Goes round at the ends; from nowhere, the first or the last. What the last question took lies between two. */
function nextPlace(all: readonly HTMLElement[], from: HTMLElement | null, by: 1 | -1): number {
  const at = from ? all.indexOf(from) : -1;
  if (at >= 0) return (at + by + all.length) % all.length;
  if (!from) return by === 1 ? 0 : all.length - 1;
  const after = all.findIndex((one) => isAfter(from, one));
  return by === 1 ? Math.max(after, 0) : (after < 0 ? all.length : after) - 1;
}

function isAfter(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
}

function nameOf(element: HTMLElement, takes: Takes): string {
  const { ways, sample } = describe(document, element, takes);
  const [best] = ways;
  const words = best && 'text' in best.way ? `‘${best.way.text}’` : '';
  return [words, sample].filter((part) => part !== '').join(': ');
}
