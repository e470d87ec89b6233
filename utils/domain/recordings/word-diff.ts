/**
 * What changed between two texts, word by word, for showing. It says nothing about whether they are alike in
 * meaning (see compare) and never throws a word away: the segments give both texts back.
 */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many comparisons the differing middle is shown as one removal and one addition. */
const mostCells = 1_000_000;

/** The changes from `before` to `after`; joining all but 'added' gives `before`, all but 'removed' `after`. */
export function differences(before: string, after: string): readonly Segment[] {
  const left = before.match(/\s+|[^\s]+/g) ?? [];
  const right = after.match(/\s+|[^\s]+/g) ?? [];
  const segments: { kind: Segment['kind']; text: string }[] = [];
  for (const step of align(left, right)) {
    const kind = step.left === null ? 'added' : step.right === null ? 'removed' : 'same';
    const text = (step.left === null ? right[step.right ?? 0] : left[step.left]) ?? '';
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += text;
    else segments.push({ kind, text });
  }
  return segments;
}

/** One step of an alignment: indexes into both lists, null where the other list has no match. */
export interface AlignedStep {
  readonly left: number | null;
  readonly right: number | null;
}

/** The longest common subsequence of two lists, as steps in order; removals stand before additions. */
export function align(left: readonly string[], right: readonly string[]): readonly AlignedStep[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  let tail = 0;
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  ) {
    tail += 1;
  }
  const steps: AlignedStep[] = Array.from({ length: head }, (_, at) => ({ left: at, right: at }));
  steps.push(...middle(left, right, { head, leftEnd: left.length - tail, rightEnd: right.length - tail }));
  for (let at = tail; at > 0; at -= 1) steps.push({ left: left.length - at, right: right.length - at });
  return steps;
}

interface Window {
  readonly head: number;
  readonly leftEnd: number;
  readonly rightEnd: number;
}

function middle(
  left: readonly string[],
  right: readonly string[],
  { head, leftEnd, rightEnd }: Window,
): AlignedStep[] {
  const rows = leftEnd - head;
  const columns = rightEnd - head;
  const isTooMuch = rows * columns > mostCells;
  const width = columns + 1;
  const lengths = new Uint32Array(isTooMuch ? 0 : (rows + 1) * width);
  for (let row = rows - 1; row >= 0 && !isTooMuch; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const isMatch = left[head + row] === right[head + column];
      const skip = Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
      lengths[row * width + column] = isMatch ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1 : skip;
    }
  }
  const steps: AlignedStep[] = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    const isMatch = !isTooMuch && row < rows && column < columns && left[head + row] === right[head + column];
    const goDown =
      column >= columns ||
      (row < rows && (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0));
    steps.push({
      left: isMatch || goDown ? head + row : null,
      right: isMatch || !goDown ? head + column : null,
    });
    if (isMatch || goDown) row += 1;
    if (isMatch || !goDown) column += 1;
  }
  return steps;
}
