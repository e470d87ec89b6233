/**
 * A note's text as it will stand, with its own bold and bullets. Names, pronouns and adults are shaded
 * softly: something to cast an eye over, never something to answer.
 */

import type { Passage } from '../../utils/domain/recordings/passages';
import type { Mark, Paragraph } from '../../utils/domain/recordings/recording';
import { type MarkedPiece, markedPieces } from '../controls/marked-pieces';

export interface NoteTextProps {
  readonly body: readonly Paragraph[];
  /** In offsets of the whole body as plain text, one line a paragraph. */
  readonly shaded: readonly Passage[];
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly as: Mark | 'shade';
}

export function NoteText({ body, shaded }: NoteTextProps) {
  if (body.length === 0) return <p className="note-empty">Nothing is left of the text.</p>;
  return (
    <div className="note-text" dir="auto">
      {withOffsets(body).map(({ paragraph, offset }) => (
        <p key={offset} className={`paragraph-${paragraph.kind}`}>
          {markedPieces(paragraph.text, layersOf(paragraph, offset, shaded)).map((piece) => (
            <Piece key={piece.start} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

const markClass: Record<Layer['as'], string> = {
  bold: 'is-bold',
  italic: 'is-italic',
  underline: 'is-underlined',
  shade: 'is-shaded',
};

function Piece({ piece }: { readonly piece: MarkedPiece<Layer> }) {
  const classes = new Set(piece.ranges.map((layer) => markClass[layer.as]));
  return <span className={[...classes].join(' ') || undefined}>{piece.text}</span>;
}

function layersOf(paragraph: Paragraph, offset: number, shaded: readonly Passage[]): readonly Layer[] {
  const end = offset + paragraph.text.length;
  const shades = shaded
    .filter((passage) => passage.start < end && passage.end > offset)
    .map((passage) => ({
      start: Math.max(passage.start - offset, 0),
      end: Math.min(passage.end - offset, paragraph.text.length),
      as: 'shade' as const,
    }));
  const marks = paragraph.marks.map(({ start, end, mark }) => ({ start, end, as: mark }));
  return [...marks, ...shades];
}

function withOffsets(body: readonly Paragraph[]) {
  let offset = 0;
  return body.map((paragraph) => {
    const at = offset;
    offset += paragraph.text.length + 1;
    return { paragraph, offset: at };
  });
}

export function ShadeLegend() {
  return (
    <p className="hint legend">
      <span className="is-shaded">Shaded</span> names, pronouns and adults: no answer needed, only a look.
    </p>
  );
}
