/**
 * Takes a copy to one moment of its first child's save and stops the world there, so that a fault can strike. The
 * moments are the protocol's; it knows nothing of any fault, and judges nothing.
 */
import type { Page } from 'puppeteer-core';
import { type Gate, gateAfterIntent, gateBeforeIntent } from '../gate';
import { type Ground, prepare, pressSave } from '../ground';

export const moments = {
  A: 'ticked, nothing confirmed',
  B: 'the child’s list is being asked for',
  C: 'form filled, no intent',
  D: 'intent on disk, nothing clicked',
  E: 'save arrived, not committed',
  F: 'committed, no answer yet',
  H: 'answer seen, read-back under way',
  I: 'first child settled, the second’s list is being asked for',
} as const;
export type Moment = keyof typeof moments;

/** Where a fault strikes: it may put another page or panel in place of these. */
export interface Stage {
  readonly ground: Ground;
  page: Page;
  panel: Page;
  /** Lets the world go on; nothing more once it has been let go. */
  release(): Promise<void>;
}

/** @param press how Save is pressed: once, unless the fault is in the pressing */
export async function standAt(
  moment: Moment,
  ground: Ground,
  page: Page,
  press: (panel: Page) => Promise<void> = pressSave,
): Promise<Stage> {
  const panel = await prepare(ground, page);
  if (moment === 'A') return { ground, page, panel, release: () => press(panel) };
  if (moment === 'C' || moment === 'D') {
    const gate: Gate = await (moment === 'C' ? gateBeforeIntent : gateAfterIntent)(panel);
    await press(panel);
    await gate.reached();
    return { ground, page, panel, release: () => gate.open().catch(() => undefined) }; // gone with its panel
  }
  const hold = holdAt(moment, ground);
  await press(panel);
  await hold.reached;
  return { ground, page, panel, release: async () => hold.release() };
}

function holdAt(moment: Exclude<Moment, 'A' | 'C' | 'D'>, { setting }: Ground) {
  const { faults } = setting.standIn;
  switch (moment) {
    case 'B':
      return faults.hold('case-notes.list', 'arrived');
    case 'E':
      return faults.hold('note.save', 'arrived');
    case 'F':
      return faults.hold('note.save', 'after-commit');
    case 'H':
      return faults.hold('case-notes.list', 'arrived', { nth: 2 });
    case 'I':
      return faults.hold('case-notes.list', 'arrived', { nth: 3 });
  }
}
