/**
 * Checks how a child's part in a review was coded for the SSDA903 return, by the numbers of the return's own rules.
 * It only warns: how the child took part is an outcome that a person records, and nothing here proposes a code.
 */
import { addMonths, ageOn, type Day, isDay } from '../day';

export type ParticipationError = '167' | '399' | '440' | '441';

export interface ParticipationReturn {
  readonly dob: Day | null;
  readonly review: Day;
  readonly codes: readonly string[];
  /** The child's legal statuses in the year, as returned. */
  readonly legalStatuses?: readonly string[];
}

export const participationErrors: Readonly<Record<ParticipationError, string>> = {
  '167': 'This is not one of the participation codes PN0 to PN7.',
  '399': 'A review is returned although every legal status is a short-break agreement (V3 or V4).',
  '440': 'PN0 is for a child under 4, and the review was after the 4th birthday.',
  '441': 'PN1 to PN7 are for a child of 4 or over, and the review was before the 4th birthday.',
};

/** The rules that this return breaks, in order of number; on the 4th birthday itself neither 440 nor 441 speaks. */
export function checkParticipation({
  dob,
  review,
  codes,
  legalStatuses = [],
}: ParticipationReturn): ParticipationError[] {
  const fourthBirthday = dob !== null && isDay(dob) ? addMonths(dob, 48) : null;
  const isAfter = fourthBirthday !== null && review > fourthBirthday;
  const isBefore = fourthBirthday !== null && review < fourthBirthday;
  const isShortBreaksOnly = legalStatuses.length > 0 && legalStatuses.every((one) => /^V[34]$/.test(one));
  const broken: Record<ParticipationError, boolean> = {
    '167': codes.some((code) => !/^PN[0-7]$/.test(code)),
    '399': isShortBreaksOnly,
    '440': isAfter && codes.includes('PN0'),
    '441': isBefore && codes.some((code) => /^PN[1-7]$/.test(code)),
  };
  return (Object.keys(broken) as ParticipationError[]).filter((error) => broken[error]);
}

/**
 * Whether a child absent from a review needs somebody to carry their views: from the age of 4 (PN5 a briefed
 * advocate, PN6 the child's own words sent).
 */
export function needsViewsCarried(dob: Day, review: Day): boolean {
  return ageOn(dob, review) >= 4;
}
