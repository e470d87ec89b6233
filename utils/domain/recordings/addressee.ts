/**
 * Notes that are written to the child ('Dear Tilly, you told me ...'): whose 'you' it is. In every other note,
 * letters to adults among them, 'you' is nobody's.
 */
import type { Family, Relative } from './family';
import { fold } from './tokens';

const greeting = /^\s*(?:dear|hi|hello|hey|to)[ \t]+([\p{L}\p{M}'’-]{1,40})/imu;
const toldToYou =
  /(?<![\p{L}])you (?:said|told|were|was|showed|have|had|are|felt|looked|seemed|asked|don['’]t|would|love|like|live|talked|wanted|want|did)(?![\p{L}])/giu;
const fewest = 3;

/** The child to whom the note is written, or null. */
export function addresseeOf(text: string, family: Family): Relative | null {
  const greeted = greeting.exec(text.slice(0, 400));
  if (greeted) return family.byGiven.get(fold(greeted[1] ?? ''))?.find((one) => one.kind === 'child') ?? null;
  return (text.slice(0, 20_000).match(toldToYou) ?? []).length >= fewest ? family.about : null;
}
