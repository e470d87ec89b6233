/**
 * Takes stretches out of a paragraph and keeps its marks where they belong. It only removes and trims: no
 * word is ever added or moved.
 */
import type { MarkedRange, Paragraph } from './recording';
import { type Span, sentencesOf } from './sentences';

/** The paragraph without the sentences that touch any of the spans (offsets of its text). */
export function withoutSentences(paragraph: Paragraph, spans: readonly Span[]): Paragraph {
  const kept = sentencesOf(paragraph.text).filter(
    (sentence) => !spans.some((span) => span.start < sentence.end && sentence.start < span.end),
  );
  return onlySpans(paragraph, kept);
}

/** The paragraph with only these spans left (sorted, apart), trimmed; marks move with their letters. */
export function onlySpans(paragraph: Paragraph, kept: readonly Span[]): Paragraph {
  const joined = kept.map((span) => paragraph.text.slice(span.start, span.end)).join('');
  const text = joined.trim();
  const lead = joined.length - joined.trimStart().length;
  const marks: MarkedRange[] = [];
  let shift = -lead;
  for (const span of kept) {
    for (const mark of paragraph.marks) {
      const start = Math.max(0, Math.max(mark.start, span.start) - span.start + shift);
      const end = Math.min(text.length, Math.min(mark.end, span.end) - span.start + shift);
      if (mark.start < span.end && span.start < mark.end && start < end)
        marks.push({ start, end, mark: mark.mark });
    }
    shift += span.end - span.start;
  }
  return { kind: paragraph.kind, text, marks: joinTouching(marks) };
}

function joinTouching(marks: readonly MarkedRange[]): MarkedRange[] {
  const result: MarkedRange[] = [];
  for (const mark of marks) {
    const touching = result.findIndex((one) => one.mark === mark.mark && one.end === mark.start);
    const before = result[touching];
    if (before) result[touching] = { start: before.start, end: mark.end, mark: mark.mark };
    else result.push(mark);
  }
  return result;
}
