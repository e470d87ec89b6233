/** The words of the second-window test: what was seen, and what follows for Tessera. Words only. */
import type { Profile } from '../../../utils/domain/profile/schema';
import type { WindowsSeen } from '../../../utils/domain/profile/second-window';

type Session = Profile['session'];

export const savesWords: Record<Session['postCarriesPerson'], string> = {
  yes: 'A save goes to the child on its form. Tessera may write while other Mosaic windows are open.',
  no: 'A save can go to the child looked at last. Tessera writes only while no other Mosaic window is open.',
  unknown: 'Not known. Tessera writes only while no other Mosaic window is open.',
};

export const windowsWords: Record<Session['secondWindows'], string> = {
  safe: 'Safe: each window keeps its own child.',
  unsafe: 'Not safe: one window changes what another does.',
  unknown: 'Not known. Tessera offers no second window.',
};

export function landedWords({ newOnOwn, newOnOther }: WindowsSeen): string {
  if (newOnOwn === 1 && newOnOther === 0) return 'The draft is on the first record, where it was written.';
  if (newOnOwn === 0 && newOnOther === 1)
    return 'The draft is on the second record, not where it was written.';
  if (newOnOwn + newOnOther === 0) return 'No draft of that title was found on either record.';
  return 'More than one draft of that title was found.';
}
