/**
 * A kept copy as lines of plain words: they fit a narrow panel, are read in order, and each can be chosen for the
 * note by keyboard.
 */
import { useMemo } from 'react';
import { linesOf } from '../../utils/domain/kept-copy/lines';
import type { PageCopy } from '../../utils/domain/kept-copy/page-copy';

export interface WordsOnlyProps {
  readonly copy: PageCopy;
  readonly canQuote: boolean;
  readonly onChoose: (text: string) => void;
}

/** Lines beyond this many are for the page itself: nobody reads them in a narrow panel. */
const mostLines = 1_500;

export function WordsOnly({ copy, canQuote, onChoose }: WordsOnlyProps) {
  const lines = useMemo(() => linesOf(copy), [copy]);
  return (
    <>
      <ul className="rows">
        {lines.slice(0, mostLines).map(({ at, text }) => (
          <li key={at} className="row" dir="auto">
            {canQuote ? (
              <button type="button" className="link line" onClick={() => onChoose(text)}>
                {text}
              </button>
            ) : (
              <span className="line">{text}</span>
            )}
          </li>
        ))}
      </ul>
      {lines.length > mostLines ? (
        <p className="hint">The first {mostLines} lines. The rest stands under ‘As it looked’.</p>
      ) : null}
    </>
  );
}
