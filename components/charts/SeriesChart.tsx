/**
 * A series in time order: points that can be walked with the arrow keys, lines, and the same as a table. Shapes say
 * what colours say. Colours stand as attributes, so that a saved drawing needs no style sheet; the page's own style
 * goes over them in the dark, with forced colours and on paper.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { Details } from '../controls/Details';
import { SaveFile } from '../controls/SaveFile';
import { Axis, Lines, Notes, Path, Points, type SeriesLine, type SeriesPoint, size, upward } from './drawing';
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
  /** Neutral: it ends up in folders. */
  readonly fileName: string;
  /** Gives the drawing as text, for a report. */
  readonly onDrawn?: (svg: string) => void;
}

export function SeriesChart(props: SeriesChartProps) {
  const { title, summary, points, lines, notes, table, fileName, onDrawn } = props;
  const [walked, setCurrent] = useState<number | null>(null);
  const current = Math.min(walked ?? points.length - 1, points.length - 1);
  const [svg, setSvg] = useState('');
  const drawing = useRef<SVGSVGElement>(null);
  const titleId = useId();
  // After every drawing; which point is looked at is no part of it.
  useEffect(() => {
    if (drawing.current) setSvg(drawingAsText(drawing.current));
  });
  useEffect(() => onDrawn?.(svg), [svg, onDrawn]);
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
      {svg ? (
        <SaveFile fileName={fileName} type="image/svg+xml" content={svg}>
          Save the drawing
        </SaveFile>
      ) : null}
    </figure>
  );
}

const drawingAsText = (drawing: SVGSVGElement): string =>
  new XMLSerializer().serializeToString(drawing).replace(' chart-point-current', '');

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
