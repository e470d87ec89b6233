/**
 * The parts of a drawn series: axis, lines, path, marks, points. They know where things stand and nothing of what they
 * mean; none of them takes the focus.
 */
import type { Scale } from './scale';

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

export const size = { width: 500, height: 240, left: 56, right: 106, top: 16, bottom: 34 } as const;

/** From the foot of the drawing to its top. */
export const upward = [size.height - size.bottom, size.top] as const;

const xAt = (at: number, count: number): number => {
  const width = size.width - size.left - size.right;
  return count < 2 ? size.left + width / 2 : size.left + 8 + (at / (count - 1)) * (width - 16);
};

interface AxisProps {
  readonly scale: Scale;
  readonly say: (value: number) => string;
  readonly points: readonly SeriesPoint[];
}

export function Axis({ scale, say, points }: AxisProps) {
  const every = Math.max(1, Math.ceil(points.length / 5));
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

interface LinesProps {
  readonly lines: readonly SeriesLine[];
  readonly scale: Scale;
  readonly count: number;
}

export function Lines({ lines, scale, count }: LinesProps) {
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
              x={size.width - size.right + 6}
              y={scale.at(value) + 4}
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

export function Path({ points, scale }: Pick<AxisProps, 'scale' | 'points'>) {
  const places = points.map(
    ({ value }, at) => `${xAt(at, points.length).toFixed(1)},${scale.at(value).toFixed(1)}`,
  );
  return <polyline className="chart-path" points={places.join(' ')} fill="none" stroke="#70787e" />;
}

interface NotesProps {
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  readonly count: number;
}

export function Notes({ notes, count }: NotesProps) {
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

export function Points({ points, scale, current, onMove }: PointsProps) {
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
