/**
 * Relationship labels to be sorted by a person: each with what Tessera's own words make of it, which only ever
 * suggests. A label that nobody sorts is kept out of the profile.
 */
import { type SiblingKind, siblingKind } from '../../siblings';
import { foldSpace } from '../../words';

export interface Label {
  readonly text: string;
  readonly suggestion: SiblingKind;
}

/** As many as a council's list may have; a paste of something else would be longer. */
const most = 400;
const longest = 200;

/** One label a line, each once; blank lines and what is far too long for a label are left out. */
export function labelsIn(
  lines: readonly string[],
  sorted: Readonly<Record<string, SiblingKind>>,
): readonly Label[] {
  const texts = lines
    .map(foldSpace)
    .filter((text) => text !== '' && text.length <= longest && !(text in sorted));
  return [...new Set(texts)].slice(0, most).map((text) => ({ text, suggestion: siblingKind(text) }));
}

export const kindWords: Readonly<Record<SiblingKind, string>> = {
  full: 'Full sibling',
  half: 'Half sibling',
  step: 'Step sibling',
  foster: 'Foster sibling',
  adoptive: 'Adoptive sibling',
  unborn: 'Unborn sibling',
  unspecified: 'Sibling, not said which kind',
  'not-a-sibling': 'Not a sibling',
};
