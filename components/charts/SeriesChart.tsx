/**
 * A series in time order: points that can be walked with the arrow keys, lines, and the same as a table. Shapes say
 * what colours say. Colours stand as attributes, so that a saved drawing needs no style sheet; the page's own style
 * goes over them in the dark, with forced colours and on paper.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { Details } from '../controls/Details';
import { SaveFile } from '../controls/SaveFile';
import { logScale, type Scale, straightScale } from './scale';

export type PointMark = 'plain' | 'better' | 'worse' | 'other';

export interface SeriesPoint {
  readonly label: string;
  readonly value: number;
  /** The whole point in words, for the eye and the ear. */
  readonly words: string;
  readonly mark: PointMark;
}

export interface SeriesLine {
  readonly kind: 'middle' | 'limit' | 'before';
  readonly value: number;
  /** The first and last point that it runs along. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface SeriesTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

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

const size = { width: 640, height: 260, left: 64, right: 12, top: 16, bottom: 34 } as const;

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
  const range = [size.height - size.bottom, size.top] as const;
  const values = [...points, ...lines].map(({ value }) => value);
  const scale = props.scale === 'log' ? logScale(values, range) : straightScale(values, range);
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

const xAt = (at: number, count: number): number => {
  const width = size.width - size.left - size.right;
  return count < 2 ? size.left + width / 2 : size.left + 8 + (at / (count - 1)) * (width - 16);
};

function Axis({ scale, say, points }: Pick<SeriesChartProps, 'say' | 'points'> & { readonly scale: Scale }) {
  const every = Math.max(1, Math.ceil(points.length / 7));
  return (
    <g className="chart-axis" fill="#525b61">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={scale.at(tick)}
            y2={scale.at(tick)}
            stroke="#d8d6cf"
          />
          <text x={size.left - 8} y={scale.at(tick) + 4} textAnchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
      {points.map(({ label }, at) =>
        at % every === 0 ? (
          <text key={label} x={xAt(at, points.length)} y={size.height - 12} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}

const dashes: Readonly<Record<SeriesLine['kind'], string | undefined>> = {
  middle: undefined,
  limit: '6 4',
  before: '2 3',
};

function Lines({
  lines,
  scale,
  count,
}: Pick<SeriesChartProps, 'lines'> & { readonly scale: Scale; readonly count: number }) {
  return (
    <g className="chart-lines" stroke="#525b61">
      {lines.map(({ kind, value, from, to, words }) => (
        <g key={`${kind} ${value} ${from}`}>
          <line
            x1={xAt(from, count) - 6}
            x2={xAt(to, count) + 6}
            y1={scale.at(value)}
            y2={scale.at(value)}
            strokeDasharray={dashes[kind]}
          />
          {kind === 'limit' ? null : (
            <text
              className="chart-line-words"
              x={size.width - size.right}
              y={scale.at(value) - 5}
              textAnchor="end"
              stroke="none"
              fill="#525b61"
            >
              {words}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Path({ points, scale }: Pick<SeriesChartProps, 'points'> & { readonly scale: Scale }) {
  const places = points.map(
    ({ value }, at) => `${xAt(at, points.length).toFixed(1)},${scale.at(value).toFixed(1)}`,
  );
  return <polyline className="chart-path" points={places.join(' ')} fill="none" stroke="#70787e" />;
}

function Notes({ notes, count }: Pick<SeriesChartProps, 'notes'> & { readonly count: number }) {
  return (
    <g className="chart-note-marks" stroke="#7a4b00">
      {notes.map(({ at, text }, index) => (
        <g key={at + text}>
          <line
            x1={xAt(at, count)}
            x2={xAt(at, count)}
            y1={size.top}
            y2={size.height - size.bottom}
            strokeDasharray="1 3"
          />
          <text x={xAt(at, count) + 4} y={size.top + 8} stroke="none" fill="#7a4b00">
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Of half-width 6, about the origin: a circle, triangles down and up, a square. */
const shapes: Readonly<Record<PointMark, string>> = {
  plain: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z',
  better: 'M-7 -5H7L0 7Z',
  worse: 'M-7 5H7L0 -7Z',
  other: 'M-5 -5H5V5H-5Z',
};

const fills: Readonly<Record<PointMark, string>> = {
  plain: '#ffffff',
  better: '#0e5a65',
  worse: '#9e1f16',
  other: '#7a4b00',
};

interface PointsProps {
  readonly points: readonly SeriesPoint[];
  readonly scale: Scale;
  readonly current: number;
  readonly onMove: (to: number) => void;
}

function Points({ points, scale, current, onMove }: PointsProps) {
  return (
    <g>
      {points.map(({ label, value, mark }, at) => (
        <g
          key={label}
          className={`chart-point chart-point-${mark}${at === current ? ' chart-point-current' : ''}`}
          transform={`translate(${xAt(at, points.length).toFixed(1)} ${scale.at(value).toFixed(1)})`}
          fill={fills[mark]}
          stroke="#1b2226"
          onPointerEnter={() => onMove(at)}
        >
          <path d={shapes[mark]} />
        </g>
      ))}
    </g>
  );
}

/** Walks the points with the arrow keys, Home and End: the native control, so that a screen reader says each one. */
function Walk({ points, current, onMove }: Omit<PointsProps, 'scale'>) {
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

export function Table({ table, caption }: { readonly table: SeriesTable; readonly caption: string }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={table.columns[at]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.columns[at]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
