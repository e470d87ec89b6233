/** One change as the council's pool knows it: the figure, who it rests on, its weeks as a chart, and what is not shown. */
import { type ReactNode, useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { durationChart } from '../../utils/domain/evidence/duration-chart';
import { weekStartsOn } from '../../utils/domain/evidence/iso-week';
import {
  type PooledAnswer,
  type PooledSeries,
  pooledObserved,
} from '../../utils/domain/evidence/pooled-answer';
import type { PooledEstimate } from '../../utils/domain/evidence/pooled-estimate';
import type { WithheldSeries } from '../../utils/domain/evidence/pooled-summary';
import { stratumWords } from '../../utils/domain/evidence/tasks';
import { withheldWhy } from '../../utils/domain/evidence/withheld-table';
import { DurationChart } from '../charts/DurationChart';
import { Details } from '../controls/Details';
import { Select } from '../controls/Select';
import { StatusMark } from '../controls/StatusMark';
import { armWords, lessOrMore, observedMark } from './words';

export interface PooledChangeProps {
  readonly answer: PooledAnswer;
  readonly title: string;
}

export function PooledChange({ answer, title }: PooledChangeProps) {
  const { uses, coverage, weeks, told } = answer;
  const observed = pooledObserved(answer);
  const { kind, word } = observedMark[observed.kind];
  return (
    <section className="card" aria-label={`${title}, from the pool`}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <StatusMark kind={kind}>{word}</StatusMark>
      <p className="figure">{observed.words}</p>
      <p className="hint">{observed.hint}</p>
      <dl className="facts facts-stacked">
        <Fact term="Uses of the helper">
          {uses
            ? `${uses.count} by ${uses.people} people or more; ${uses.verified} drafts read back from Mosaic`
            : 'not shown yet'}
        </Fact>
        <Fact term="Timed">
          {coverage === null ? 'not known' : `${Math.round(coverage * 100)}% of those uses`}
        </Fact>
        {weeks ? (
          <Fact term="Weeks">
            the week of {toUkDay(weekStartsOn(weeks.from))} to that of {toUkDay(weekStartsOn(weeks.to))}
          </Fact>
        ) : null}
      </dl>
      {told.verdict === 'estimate' ? <HowPooled told={told} changeId={answer.changeId} /> : null}
      <Charts answer={answer} />
      <NotShown withheld={answer.withheld} changeId={answer.changeId} />
    </section>
  );
}

interface HowPooledProps {
  readonly told: PooledEstimate;
  readonly changeId: string;
}

function HowPooled({ told: { compared, devices, n, saved, merged }, changeId }: HowPooledProps) {
  return (
    <Details summary="How this was made">
      <dl className="facts facts-stacked">
        <Fact term="Compared">
          {armWords[compared[0]]} ({n[0]} tasks, {devices[0]} people or more) with {armWords[compared[1]]} (
          {n[1]} tasks, {devices[1]} people or more), strata and versions of the task apart
        </Fact>
        <Fact term="These tasks together">
          {saved
            ? `${lessOrMore(-saved.seconds)} (${lessOrMore(-saved.interval[1])} to ${lessOrMore(-saved.interval[0])}), uses that came to nothing taken off`
            : 'no total: the two ways spread too differently for one from sums alone'}
        </Fact>
        <Fact term="Interval">
          counts people and not tasks, as if each person’s tasks were all alike: the pool knows nobody’s
          spread, so it may be too wide and is not too narrow
        </Fact>
        <Fact term="Left out">
          first uses, which are for learning; weeks of too few people; people who did not agree
        </Fact>
        {merged.length > 0 ? (
          <Fact term="Taken together, being few">
            {merged
              .map((strata) => strata.map((stratum) => stratumWords(changeId, stratum)).join(' and '))
              .join('; ')}
          </Fact>
        ) : null}
      </dl>
    </Details>
  );
}

const seriesWords = (changeId: string, { stratum, taskVersion }: PooledSeries): string =>
  `${stratumWords(changeId, stratum)}, version ${taskVersion} of the task`;

function Charts({ answer: { changeId, series } }: { readonly answer: PooledAnswer }) {
  const [chosen, choose] = useState('');
  const keyOf = ({ stratum, taskVersion }: PooledSeries) => `${taskVersion} ${stratum}`;
  const shown = series.find((one) => keyOf(one) === chosen) ?? series[0];
  if (!shown) return null;
  const words = seriesWords(changeId, shown);
  return (
    <>
      {series.length > 1 ? (
        <Select
          label="Which tasks?"
          options={series.map((one) => ({ value: keyOf(one), label: seriesWords(changeId, one) }))}
          value={keyOf(shown)}
          onChange={choose}
        />
      ) : null}
      <DurationChart
        title={`Typical time of a task with the helper, ${words}`}
        stretches={durationChart(shown.points)}
        waiting={null}
        before={shown.before}
        annotations={[]}
        rests="on-people"
        fileName="pool-chart"
      />
    </>
  );
}

function NotShown({
  withheld,
  changeId,
}: {
  readonly withheld: readonly WithheldSeries[];
  readonly changeId: string;
}) {
  if (withheld.length === 0) return null;
  return (
    <Details summary={`Not shown: ${withheld.length}`}>
      <ul className="rows">
        {withheld.map(({ measure, stratum, taskVersion, arm, by }) => (
          <li key={`${measure} ${taskVersion} ${stratum} ${arm}`} className="row">
            <p className="row-title">
              {measure === 'uses' ? 'Uses' : 'Times'} {armWords[arm]}, {stratumWords(changeId, stratum)},
              version {taskVersion}
            </p>
            <p className="hint">{withheldWhy[by]}</p>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
