/**
 * Groups the passages that must be answered into questions, one a paragraph: fewer answers, each of them about
 * something a person can read in one go. It never decides an answer.
 */
import type { KnownPerson } from '../people';
import type { Answer, Question } from './copy-plan';
import { withoutSentences } from './cut';
import type { Passage } from './passages';
import type { Paragraph } from './recording';

/** The title is asked about like a paragraph, under this index. */
export const titleIndex = -1;

export interface PassageOfParagraph {
  readonly paragraphIndex: number;
  readonly paragraph: Paragraph;
  /** Offsets of this paragraph's text. */
  readonly passages: readonly Passage[];
}

/** Splits passages found in the whole text (paragraphs joined by `\n`) by paragraph, with offsets of its own. */
export function byParagraph(
  body: readonly Paragraph[],
  passages: readonly Passage[],
): readonly PassageOfParagraph[] {
  let start = 0;
  return body.map((paragraph, paragraphIndex) => {
    const from = start;
    const to = from + paragraph.text.length;
    start = to + 1;
    const own = passages.filter((passage) => passage.start < to && passage.end > from);
    const moved = own.map((passage) => ({
      ...passage,
      start: Math.max(0, passage.start - from),
      end: Math.min(to, passage.end) - from,
    }));
    return { paragraphIndex, paragraph, passages: moved };
  });
}

/** The question of one paragraph, or null when nothing in it must be answered. */
export function questionOf(
  one: PassageOfParagraph,
  children: readonly KnownPerson[],
  answers: ReadonlyMap<string, Answer>,
): Question | null {
  const musts = one.passages.filter((passage) => passage.level === 'must');
  const passages = apart(musts);
  if (passages.length === 0) return null;
  const about = aboutWhom(musts, children);
  const id = `q${one.paragraphIndex + 1}-${fingerprint(`${about}\n${one.paragraph.text}`)}`;
  const answer = answers.get(id);
  return {
    id,
    paragraphIndex: one.paragraphIndex,
    paragraphText: one.paragraph.text,
    passages,
    about,
    withoutIt: withoutSentences(one.paragraph, passages).text,
    answer: answer === undefined || isBlank(answer) ? null : answer,
  };
}

/** Overlapping passages as one, under the reason of the longest: each stretch is shown once. */
function apart(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = [];
  for (const passage of passages) {
    const last = result.at(-1);
    if (last === undefined || passage.start >= last.end) result.push(passage);
    else
      result[result.length - 1] = {
        ...longest(last, passage),
        start: last.start,
        end: Math.max(last.end, passage.end),
      };
  }
  return result;
}

function longest(one: Passage, other: Passage): Passage {
  return other.end - other.start > one.end - one.start ? other : one;
}

/** A rewording without words is not an answer yet. */
function isBlank(answer: Answer): boolean {
  return answer.choice === 'reword' && answer.text.trim() === '';
}

function aboutWhom(passages: readonly Passage[], children: readonly KnownPerson[]): string {
  const names = new Set(
    passages.map((passage) =>
      passage.because === 'unknown-person' ? 'a person not in their records' : nameOf(passage, children),
    ),
  );
  const ordered = [...names].sort((one, other) => rank(one) - rank(other));
  return ordered.length < 2 ? (ordered[0] ?? '') : `${ordered.slice(0, -1).join(', ')} and ${ordered.at(-1)}`;
}

function rank(name: string): number {
  return name.startsWith('a person') ? 2 : name.startsWith('one of') ? 1 : 0;
}

function nameOf(passage: Passage, children: readonly KnownPerson[]): string {
  const child = children.find((one) => one.name === passage.whose);
  if (!child) return passage.whose ?? 'one of the children';
  const short = shortName(child);
  return children.filter((one) => shortName(one) === short).length > 1 ? child.name : short;
}

function shortName(person: KnownPerson): string {
  const first = person.name.includes(',') ? (person.name.split(',')[1] ?? '') : person.name;
  return person.knownAs ?? first.trim().split(/\s+/)[0] ?? person.name;
}

/** FNV-1a over UTF-16 units, so that ids hold no words of the note. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
