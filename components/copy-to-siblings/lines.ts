/**
 * Paragraphs as the lines of a text box, and back. A line that is still word for word a paragraph of before
 * keeps its kind and its marks; a line that was changed keeps its kind alone where its place is unchanged.
 */
import type { Paragraph } from '../../utils/domain/recordings/recording';

export function toLines(body: readonly Paragraph[]): string {
  return body.map((paragraph) => paragraph.text).join('\n');
}

export function fromLines(text: string, before: readonly Paragraph[]): readonly Paragraph[] {
  if (text.trim() === '') return [];
  const lines = text.split('\n');
  const isSameLength = lines.length === before.length;
  let from = 0;
  return lines.map((line, index): Paragraph => {
    const found = before.findIndex((paragraph, at) => at >= from && paragraph.text === line);
    const kept = before[found];
    if (kept) {
      from = found + 1;
      return kept;
    }
    const there = isSameLength ? before[index] : undefined;
    return { kind: there?.kind ?? 'text', text: line, marks: [] };
  });
}
