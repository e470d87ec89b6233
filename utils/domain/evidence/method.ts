/**
 * Which contrast is honest for the people who filled the two arms, and what it needs of each stratum.
 * Measured coverage of a 95 % interval from tasks: .968 with the same devices in both arms, .623 with different
 * workers; from device means .943 to .955 (reference/evaluation.md section 6).
 */
import { type Arm, type Cell, type Comparison, deviceMeans, devicesIn, tasksIn } from './cells';
import { deviceDifferences, type Method } from './contrast';
import { leastTasks } from './stratified';

/** Devices with both arms from which their differences are a fair sample. */
const leastPairs = 5;

/** Share of each arm's tasks that those devices must have done. */
const leastPairedShare = 0.8;

/** Devices an arm needs, so that there is a spread between them. */
export const leastDevices = 2;

function pairedShare(cells: readonly Cell[], paired: ReadonlySet<string>): number {
  const done = cells.filter(({ device }) => device !== null && paired.has(device));
  return tasksIn(done) / tasksIn(cells);
}

/** The method for two arms; tasks where devices are not known, because then nothing better can be said. */
export function methodFor(before: Arm, after: Arm): Method {
  const early = devicesIn(before.cells);
  const late = devicesIn(after.cells);
  if (!early || !late) return 'welch-log';
  const paired = new Set([...early].filter((device) => late.has(device)));
  const share = Math.min(pairedShare(before.cells, paired), pairedShare(after.cells, paired));
  if (paired.size >= leastPairs && share >= leastPairedShare) return 'within-device';
  const isSame = paired.size === early.size && paired.size === late.size;
  return isSame ? 'welch-log' : 'device-means-t';
}

/** The fewest devices that an arm, or the pairs, have in a comparison; null where the method asks for none. */
export function devicesFor(comparison: Comparison, method: Method): number | null {
  if (method === 'welch-log') return null;
  if (method === 'within-device') return deviceDifferences(comparison).size;
  return Math.min(deviceMeans(comparison.before).size, deviceMeans(comparison.after).size);
}

/** Tells for a method whether a comparison has too few tasks or devices to stand by itself. */
export function thinFor(method: Method): (comparison: Comparison) => boolean {
  return (comparison) => {
    const { before, after } = comparison;
    if (Math.min(tasksIn(before), tasksIn(after)) < leastTasks) return true;
    return (devicesFor(comparison, method) ?? leastDevices) < leastDevices;
  };
}
