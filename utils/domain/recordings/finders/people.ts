/**
 * People who are none of the note's known people, and the shading of those who are. A parent whom some child
 * chosen does not share is asked about by the parent's word too: 'dad' means somebody else on that record.
 */
import type { Finder, Found } from '../found';
import type { Mention, Reading } from '../mentions';

export const findUnknownPeople: Finder = (reading) => [...unknownNames(reading), ...unsharedParents(reading)];

function unknownNames(reading: Reading): readonly Found[] {
  return reading.names.flatMap((name) => {
    if (name.isUnknown)
      return [{ start: name.start, end: name.end, because: 'unknown-person', whose: null } as const];
    const isStranger = name.who.every((one) => one.kind === 'stranger');
    return isStranger
      ? [
          {
            start: name.start,
            end: name.end,
            because: 'unknown-person',
            whose: name.who[0]?.person.name ?? null,
          } as const,
        ]
      : [];
  });
}

function unsharedParents({ tokens, family }: Reading): readonly Found[] {
  return tokens
    .filter((token) => family.unsharedRoles.has(token.word))
    .map(
      (token) => ({ start: token.start, end: token.end, because: 'unknown-person', whose: null }) as const,
    );
}

export const shadeNames: Finder = (reading) =>
  reading.names.flatMap((name) => {
    if (name.isUnknown || name.who.every((one) => one.kind === 'stranger')) return [];
    const because = name.who.every((one) => one.kind === 'child') ? 'name' : 'known-adult';
    const whose = name.who.length === 1 ? (name.who[0]?.person.name ?? null) : null;
    return [{ start: name.start, end: name.end, because, whose }];
  });

/** Pronouns for one child, in a paragraph that names a child. */
export const shadePronouns: Finder = (reading) => {
  const mentions = reading.sentences.flatMap((sentence) => sentence.mentions);
  const isNamed = (mention: Mention) =>
    mention.kind === 'child' && mention.person !== null && !mention.isPronoun;
  if (!mentions.some(isNamed)) return [];
  return mentions
    .filter((mention) => mention.isPronoun && mention.kind === 'child')
    .map(
      (mention) =>
        ({
          start: mention.start,
          end: mention.end,
          because: 'pronoun',
          whose: mention.person?.name ?? null,
        }) as const,
    );
};
