/**
 * Counts and days in time order. With few points a run chart around their median; from twelve on, limits as well. What
 * stands out has a shape, and whether it is good or bad is for people to say.
 */
import { type Day, toUkDay } from '../../utils/domain/day';
import { runChart } from '../../utils/domain/evidence/run-chart';
import { xmr } from '../../utils/domain/evidence/xmr';
import type { SeriesLine } from './drawing';
import { SeriesChart } from './SeriesChart';

export interface MeasureChartProps {
  readonly title: string;
  readonly unit: string;
  /** In time order. */
  readonly entries: readonly { readonly id: string; readonly on: Day; readonly value: number }[];
  readonly fileName: string;
}

const pointsForLimits = 12;

export function MeasureChart({ title, unit, entries, fileName }: MeasureChartProps) {
  const values = entries.map(({ value }) => value);
  const last = entries.length - 1;
  const run = runChart(values);
  const limits = entries.length >= pointsForLimits ? xmr(values) : null;
  const signals = limits?.verdict === 'chart' ? limits.signals : [];
  const line = (kind: SeriesLine['kind'], value: number, words: string): SeriesLine => ({
    ...{ kind, value, words },
    from: 0,
    to: last,
  });
  const lines: SeriesLine[] =
    limits?.verdict === 'chart'
      ? [
          line('middle', limits.mean, 'mean'),
          line('limit', limits.upper, 'limit'),
          ...(limits.lower > 0 ? [line('limit', limits.lower, 'limit')] : []),
        ]
      : run.verdict === 'chart'
        ? [line('middle', run.median, 'median')]
        : [];
  const runWords =
    run.verdict === 'refused'
      ? 'Ten points off the middle are needed before anything can stand out.'
      : run.signal
        ? 'The series has shifted: longer runs or fewer crossings than chance gives.'
        : 'No shift: runs and crossings are what chance gives.';
  return (
    <SeriesChart
      title={title}
      summary={`${entries.length} entries. ${runWords}`}
      scale="straight"
      say={(value) => `${value}`}
      points={entries.map(({ on, value, id }, at) => ({
        label: `${toUkDay(on).slice(0, 5)}${entries.findIndex((one) => one.on === on) === at ? '' : ` ${id.slice(0, 3)}`}`,
        value,
        words: `${toUkDay(on)}: ${value} ${unit}${signals[at] ? ', stands out' : ''}`,
        mark: signals[at] ? 'other' : 'plain',
      }))}
      lines={lines}
      notes={[]}
      table={{
        columns: ['Day', unit, 'What stands out'],
        rows: entries.map(({ on, value }, at) => [
          toUkDay(on),
          String(value),
          signals[at] ? 'yes' : 'nothing',
        ]),
      }}
      fileName={fileName}
    />
  );
}
