/**
 * How long a task takes, week by week: geometric means on a log scale with their limits; down is improvement. Weeks
 * with too few tasks are joined, and the last ones wait.
 */
import type { RefObject } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { twoFigures } from '../../utils/domain/evidence/display';
import type { Stretch, WeeklyPoints } from '../../utils/domain/evidence/duration-chart';
import { weekStartsOn } from '../../utils/domain/evidence/iso-week';
import type { Annotation } from '../../utils/domain/evidence/small-change';
import type { PointMark, SeriesLine } from './drawing';
import { SeriesChart } from './SeriesChart';
import type { SeriesTable } from './Table';

export interface DurationChartProps {
  readonly title: string;
  readonly stretches: readonly Stretch[];
  readonly waiting: WeeklyPoints['waiting'];
  /** Typical seconds before the helper; null when not timed. */
  readonly before: number | null;
  readonly annotations: readonly Annotation[];
  /** What each point rests on: tasks alone on one's own computer, people as well in a pool. */
  readonly rests?: 'on-tasks' | 'on-people';
  readonly fileName: string;
  readonly drawing?: RefObject<SVGSVGElement | null>;
}

type DrawnPoint = Stretch['points'][number];

const signalWords: Readonly<Record<NonNullable<DrawnPoint['signal']>, string>> = {
  'outside-high': 'above the upper limit',
  'outside-low': 'below the lower limit',
  'trend-up': 'part of seven rising in a row',
  'trend-down': 'part of seven falling in a row',
  'two-of-three-high': 'two of three close to the upper limit',
  'two-of-three-low': 'two of three close to the lower limit',
  'run-high': 'part of seven above the middle',
  'run-low': 'part of seven below the middle',
};

/** Less time is better. */
function markOf({ signal }: DrawnPoint): PointMark {
  if (!signal) return 'plain';
  return signal.endsWith('low') || signal.endsWith('down') ? 'better' : 'worse';
}

export const saySeconds = (seconds: number): string =>
  seconds < 120 ? `${twoFigures(seconds)} s` : `${twoFigures(seconds / 60)} min`;

const weekWords = ({ from, to }: DrawnPoint): string =>
  from === to ? `Week of ${toUkDay(weekStartsOn(from))}` : `Weeks ${from} to ${to}`;

function linesOf(stretches: readonly Stretch[], before: number | null): SeriesLine[] {
  let at = 0;
  const lines = stretches.flatMap(({ points, lines: own }): SeriesLine[] => {
    const [from, to] = [at, at + points.length - 1];
    at += points.length;
    if (!own) return [];
    return [
      { kind: 'middle', value: own.mean, from, to, words: `middle ${saySeconds(own.mean)}` },
      ...own.limits.map((value): SeriesLine => ({ kind: 'limit', value, from, to, words: 'limit' })),
    ];
  });
  if (before === null || at === 0) return lines;
  return [
    ...lines,
    { kind: 'before', value: before, from: 0, to: at - 1, words: `before ${saySeconds(before)}` },
  ];
}

function summaryOf({ stretches, waiting, before }: DurationChartProps): string {
  const points = stretches.flatMap((one) => one.points);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const marked = points.filter(({ signal }) => signal).length;
  const standing = stretches.some(({ lines }) => lines?.standing === 'trial')
    ? ' Limits are on trial until 12 points.'
    : '';
  const was = before === null ? '' : ` Before the helper a task typically took ${saySeconds(before)}.`;
  const later = waiting ? ` ${waiting.n} newer tasks wait for a point of their own.` : '';
  const course =
    points.length === 1
      ? `${saySeconds(last.typicalSeconds)} in the one point so far.`
      : `From ${saySeconds(first.typicalSeconds)} to ${saySeconds(last.typicalSeconds)} over ${points.length} points; ${marked} stand out.`;
  return `${course}${was}${standing}${later}`;
}

/** The same points for whoever reads better so. */
function tableOf(points: readonly DrawnPoint[], rests: DurationChartProps['rests']): SeriesTable {
  const people = rests === 'on-people';
  return {
    columns: ['Week', 'Typical time', 'Tasks', ...(people ? ['People'] : []), 'What stands out'],
    rows: points.map((point) => [
      weekWords(point),
      saySeconds(point.typicalSeconds),
      String(point.n),
      ...(people ? [String(point.devices)] : []),
      point.signal ? signalWords[point.signal] : 'nothing',
    ]),
  };
}

function wordsOf(point: DrawnPoint, rests: DurationChartProps['rests']): string {
  const people = rests === 'on-people' ? ` of ${point.devices} people` : '';
  const signal = point.signal ? `, ${signalWords[point.signal]}` : '';
  return `${weekWords(point)}: ${saySeconds(point.typicalSeconds)}, ${point.n} tasks${people}${signal}`;
}

export function DurationChart(props: DurationChartProps) {
  const { title, stretches, before, annotations, rests, fileName, drawing } = props;
  const points = stretches.flatMap((one) => one.points);
  if (points.length === 0) return <p className="hint">The chart begins with five timed tasks.</p>;
  const notes = annotations.flatMap(({ at, text }) => {
    const found = points.findLastIndex(({ from }) => weekStartsOn(from) <= at);
    return found < 0 ? [] : [{ at: found, text }];
  });
  return (
    <SeriesChart
      title={title}
      summary={summaryOf(props)}
      scale="log"
      say={saySeconds}
      points={points.map((point) => ({
        label: point.from.slice(2).replace('-', ' '),
        value: point.typicalSeconds,
        words: wordsOf(point, rests),
        mark: markOf(point),
      }))}
      lines={linesOf(stretches, before)}
      notes={notes}
      table={tableOf(points, rests)}
      fileName={fileName}
      {...(drawing ? { drawing } : {})}
    />
  );
}
