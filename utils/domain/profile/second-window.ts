/**
 * What two open windows show of a Mosaic: whether each keeps its own person, and whether a save goes to the
 * person on its form. Decided by what was seen, and 'unknown' wherever it was not.
 */
import type { Profile } from './schema';

export interface WindowsSeen {
  /** Whom the first window's form showed after the second window had opened another record. */
  readonly formShowed: 'own' | 'other' | 'neither';
  /** Notes of the test's title that are new on the record of the form, and on the other one. */
  readonly newOnOwn: number;
  readonly newOnOther: number;
}

export type SessionSeen = Pick<Profile['session'], 'secondWindows' | 'postCarriesPerson'>;

export function sessionFrom({ formShowed, newOnOwn, newOnOther }: WindowsSeen): SessionSeen {
  const isOnce = newOnOwn + newOnOther === 1;
  const postCarriesPerson = isOnce ? (newOnOwn === 1 ? 'yes' : 'no') : 'unknown';
  if (formShowed === 'other' || newOnOther > 0) return { secondWindows: 'unsafe', postCarriesPerson };
  const isSafe = formShowed === 'own' && postCarriesPerson === 'yes';
  return { secondWindows: isSafe ? 'safe' : 'unknown', postCarriesPerson };
}
