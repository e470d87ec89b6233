/**
 * Two texts as one, word by word. What left and what came in are told apart by line and by words that a
 * screen reader says too; colour only repeats it.
 */
import { differences, type Segment } from '../../utils/domain/recordings/word-diff';
import { groupedChanges } from './grouped-changes';

export interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
}

export function DifferenceView({ before, after }: DifferenceViewProps) {
  const pieces = keyed(groupedChanges(differences(before, after)));
  return (
    <p className="difference" dir="auto">
      {pieces.map(({ key, piece }) => (
        <Piece key={key} piece={piece} />
      ))}
    </p>
  );
}

/** The spaces round a change let a line break there; several in a row show as one. */
function Piece({ piece }: { readonly piece: Segment }) {
  switch (piece.kind) {
    case 'same':
      return <span>{piece.text}</span>;
    case 'removed':
      return (
        <>
          {' '}
          <del>
            <span className="piece-word">out: </span>
            {piece.text}
          </del>{' '}
        </>
      );
    case 'added':
      return (
        <>
          {' '}
          <ins>
            <span className="piece-word">in: </span>
            {piece.text}
          </ins>{' '}
        </>
      );
  }
}

function keyed(pieces: readonly Segment[]): readonly { key: number; piece: Segment }[] {
  return pieces.map((piece, key) => ({ key, piece }));
}
