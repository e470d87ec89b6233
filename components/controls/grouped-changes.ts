/**
 * Puts neighbouring changes together for the eye: words that left and words that came in, with nothing but
 * space between them, read as one removal and one addition. Never drops a word.
 */
import type { Segment } from '../../utils/domain/recordings/word-diff';

export function groupedChanges(segments: readonly Segment[]): readonly Segment[] {
  const groups: Segment[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed.trim() !== '') groups.push({ kind: 'removed', text: removed.trim() });
    if (added.trim() !== '') groups.push({ kind: 'added', text: added.trim() });
    removed = '';
    added = '';
  };
  segments.forEach((segment, index) => {
    if (segment.kind === 'removed') removed += segment.text;
    else if (segment.kind === 'added') added += segment.text;
    else if (segment.text.trim() === '' && isBetweenChanges(segments, index)) {
      removed += segment.text;
      added += segment.text;
    } else {
      close();
      groups.push(segment);
    }
  });
  close();
  return groups;
}

function isBetweenChanges(segments: readonly Segment[], index: number): boolean {
  return index > 0 && index < segments.length - 1;
}
