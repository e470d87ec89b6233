/** Puts findings together: what overlaps or follows closely for one reason is one thing to answer. */
import type { Found } from './found';
import type { Span } from './sentences';

/** Findings of the same reason joined where they overlap, or follow with next to nothing between. */
export function joined(text: string, found: readonly Found[]): readonly Found[] {
  const open = new Map<string, Found>();
  const result: Found[] = [];
  for (const one of [...found]
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = open.get(one.because);
    if (last && isClose(text, last, one)) {
      open.set(one.because, { ...last, end: Math.max(last.end, one.end), whose: last.whose ?? one.whose });
      continue;
    }
    if (last) result.push(last);
    open.set(one.because, one);
  }
  return [...result, ...open.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const wholeSentences = new Set(['seen-alone', 'own-words', 'health-of-one-child']);

/** Overlapping; or the same person's (or nobody's) with next to nothing between, names only in one sentence. */
function isClose(text: string, last: Found, next: Found): boolean {
  if (next.start <= last.end) return true;
  const isSame = last.whose === next.whose || last.whose === null || next.whose === null;
  if (!isSame || next.start - last.end > 11) return false;
  const between = text.slice(last.end, next.start);
  return wholeSentences.has(last.because)
    ? /^[\s\p{P}]*(?:and|or|&|with|in|at|the)?[\s\p{P}]*$/u.test(between)
    : /^[\s,;/&()-]*(?:and|or)?\s*$/u.test(between);
}

/** The findings that no other covers or touches, and none twice. */
export function withoutCovered(found: readonly Found[], covering: readonly Span[]): readonly Found[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  let next = 0;
  let reach = 0;
  for (const one of ordered) {
    while (next < covering.length && (covering[next]?.start ?? 0) < one.end) {
      reach = Math.max(reach, covering[next]?.end ?? 0);
      next += 1;
    }
    const isCovered = reach > one.start || (result.at(-1)?.end ?? 0) > one.start;
    if (!isCovered) result.push(one);
  }
  return result;
}
