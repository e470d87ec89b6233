/**
 * A series in time order: points that can be walked with the arrow keys, lines, and the same as a table. Shapes say
 * what colours say. Colours stand as attributes, so that a saved drawing needs no style sheet; the page's own style
 * goes over them in the dark, with forced colours and on paper.
 */
import { type RefObject, useId, useRef, useState } from 'react';
import { ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { SaveFile } from '../controls/SaveFile';
import { Axis, Lines, Notes, Path, Points, type SeriesLine, type SeriesPoint, size, upward } from './drawing';
import { drawingAsPng, drawingAsText } from './drawing-file';
import { logScale, straightScale } from './scale';
import { type SeriesTable, Table } from './Table';

export interface SeriesChartProps {
  readonly title: string;
  /** What it shows, in a sentence or two: all that somebody who cannot see it needs first. */
  readonly summary: string;
  readonly scale: 'log' | 'straight';
  readonly say: (value: number) => string;
  readonly points: readonly SeriesPoint[];
  readonly lines: readonly SeriesLine[];
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  readonly table: SeriesTable;
  /** Neutral, and without an ending: it ends up in folders. */
  readonly fileName: string;
  /** Where somebody else wants the drawing too, as for a report. */
  readonly drawing?: RefObject<SVGSVGElement | null>;
}

export function SeriesChart(props: SeriesChartProps) {
  const { title, summary, points, lines, notes, table, fileName } = props;
  const [walked, setCurrent] = useState<number | null>(null);
  const current = Math.min(walked ?? points.length - 1, points.length - 1);
  const own = useRef<SVGSVGElement>(null);
  const drawing = props.drawing ?? own;
  const titleId = useId();
  const values = [...points, ...lines].map(({ value }) => value);
  const scale = props.scale === 'log' ? logScale(values, upward) : straightScale(values, upward);
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption id={titleId}>
        <strong>{title}</strong>
        <span className="hint"> {summary}</span>
      </figcaption>
      <svg
        ref={drawing}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${title}. ${summary}`}
        fontFamily="sans-serif"
        fontSize="12"
      >
        <Axis scale={scale} say={props.say} points={points} />
        <Lines lines={lines} scale={scale} count={points.length} />
        <Path points={points} scale={scale} />
        <Notes notes={notes} count={points.length} />
        <Points points={points} scale={scale} current={current} onMove={setCurrent} />
      </svg>
      <Walk points={points} current={current} onMove={setCurrent} />
      {notes.length > 0 ? (
        <ol className="chart-notes">
          {notes.map(({ at, text }) => (
            <li key={at + text}>
              {points[at]?.label}: <bdi>{text}</bdi>
            </li>
          ))}
        </ol>
      ) : null}
      <Details summary="The same as a table">
        <Table table={table} caption={title} />
      </Details>
      <TakeOut fileName={fileName} drawing={drawing} />
    </figure>
  );
}

interface TakeOutProps {
  readonly fileName: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

function TakeOut({ fileName, drawing }: TakeOutProps) {
  return (
    <ButtonRow>
      <SaveFile
        fileName={`${fileName}.png`}
        type="image/png"
        content={() => (drawing.current ? drawingAsPng(drawing.current) : '')}
      >
        Save as a picture
      </SaveFile>
      <SaveFile
        fileName={`${fileName}.svg`}
        type="image/svg+xml"
        content={() => (drawing.current ? drawingAsText(drawing.current) : '')}
      >
        Save as a drawing (SVG)
      </SaveFile>
    </ButtonRow>
  );
}

interface WalkProps {
  readonly points: readonly SeriesPoint[];
  readonly current: number;
  readonly onMove: (to: number) => void;
}

/** Walks the points with the arrow keys, Home and End: the native control, so that a screen reader says each one. */
function Walk({ points, current, onMove }: WalkProps) {
  const id = useId();
  return (
    <div className="chart-walk">
      <label htmlFor={id} className="visually-hidden">
        Walk along the points
      </label>
      <input
        type="range"
        id={id}
        min={0}
        max={points.length - 1}
        value={current}
        aria-valuetext={points[current]?.words}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <p aria-hidden="true">{points[current]?.words}</p>
    </div>
  );
}
