/** Made-up examples of the workbench's foot, and of the workbench while Tessera is paused or hidden. */
import type { Curtain } from '../../utils/domain/curtain';
import { type SwitchBoard, switchIds, type WhyOff } from '../../utils/domain/switches';

const everyWhy: Record<WhyOff, true> = {
  paused: true,
  fault: true,
  'no-profile': true,
  policy: true,
  'council-build': true,
  'not-tested': true,
  'not-described': true,
};
const whys = Object.keys(everyWhy) as WhyOff[];

const on: SwitchBoard = {
  version: '1.2.3',
  isPaused: false,
  switches: switchIds.map((id) => ({ id, off: null })),
  isAtWork: false,
};
const offFor = (because: (at: number) => WhyOff | null): SwitchBoard => ({
  ...on,
  switches: switchIds.map((id, at) => ({ id, off: because(at) })),
});

export const switchStates: Readonly<Record<string, SwitchBoard>> = {
  on,
  'each reason': offFor((at) => whys[at] ?? null),
  'the last reason': offFor((at) => (at === 0 ? (whys.at(-1) ?? null) : null)),
  'at work': { ...on, isAtWork: true },
  paused: { ...offFor(() => 'paused'), isPaused: true },
};

type Why = Exclude<Curtain, 'open'>;
export const hiddenStates: { readonly [Each in Why]: Each } = {
  locked: 'locked',
  'other-worker': 'other-worker',
};
