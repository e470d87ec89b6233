/**
 * How a figure was made: what was compared, by which method, on how much, and what other rules would have given.
 * Every figure of the dashboard opens to this.
 */

import { toUkDay } from '../../utils/domain/day';
import type { Answer } from '../../utils/domain/evidence/answer';
import { twoFigures } from '../../utils/domain/evidence/display';
import type { Estimate } from '../../utils/domain/evidence/estimate';
import { stratumWords } from '../../utils/domain/evidence/tasks';
import { Details } from '../controls/Details';
import { armWords, lessOrMore } from './words';

const methodWords: Readonly<Record<Estimate['method'], string>> = {
  'within-device': 'each computer compared with itself (differences of mean logs, t interval)',
  'welch-log': 'all tasks before against all tasks after (Welch’s interval on logs)',
  'device-means-t': 'computers’ typical times before against after (Welch’s interval on their mean logs)',
};

const totalWords: Readonly<Record<Estimate['totalMethod'], string>> = {
  ratio: 'what the tasks took, times the ratio',
  bca: 'the ratio of mean times, by bootstrap, because the two spreads differ',
  'ratio-though-spreads-differ':
    'what the tasks took, times the ratio; the spreads differ and there are too few computers to draw from',
};

const percent = (ratio: number): string => `${twoFigures(ratio * 100)}%`;

export function HowItWasMade({ answer }: { readonly answer: Answer }) {
  const { estimate, compared, sensitivity, learningTasks } = answer.told;
  return (
    <Details summary="How this was made">
      <dl className="facts facts-stacked">
        <Fact term="Compared">
          {armWords[compared[0]]} with {armWords[compared[1]]}
        </Fact>
        {estimate.verdict === 'too-few' ? (
          <Fact term="Not enough yet">
            {estimate.n} of {estimate.need} {estimate.of} in the smaller group
          </Fact>
        ) : (
          <Measured estimate={estimate} changeId={answer.changeId} />
        )}
        <Fact term="Left out">
          {learningTasks} first uses, which are for learning; time away, hidden or idle beyond a minute
        </Fact>
        <Fact term="Came to nothing">{answer.cameToNothing} uses; their time is in the total as a loss</Fact>
        {sensitivity.idle15 === null ? null : (
          <Fact term="Other rules would give">
            {percent(sensitivity.idle15)} with gaps of 15 seconds counted,{' '}
            {sensitivity.idle300 === null ? 'no figure' : percent(sensitivity.idle300)} with 5 minutes,{' '}
            {sensitivity.withLearning === null ? 'no figure' : percent(sensitivity.withLearning)} with first
            uses in
          </Fact>
        )}
        {answer.waiting > 0 ? (
          <Fact term="Not in it yet">
            weeks of {answer.waiting} more people: they are shown together, so that nobody can be read out of
            the difference
          </Fact>
        ) : null}
        <Fact term="As of">
          {toUkDay(answer.asOf)}
          {answer.claim
            ? `; this figure stands since ${toUkDay(answer.claim.on)} and changes at 50 and 100 tasks and at the end of a month`
            : ''}
        </Fact>
      </dl>
    </Details>
  );
}

function Measured({ estimate, changeId }: { readonly estimate: Estimate; readonly changeId: string }) {
  const { ratio, ratioInterval, shiftSeconds, shiftInterval, savedSeconds, savedInterval, n } = estimate;
  return (
    <>
      <Fact term="Ratio of typical times">
        {percent(ratio)} ({percent(ratioInterval[0])} to {percent(ratioInterval[1])}), {n[0]} tasks before,{' '}
        {n[1]} after
      </Fact>
      <Fact term="One task">
        {lessOrMore(shiftSeconds)} ({lessOrMore(shiftInterval[0])} to {lessOrMore(shiftInterval[1])})
      </Fact>
      <Fact term="These tasks together">
        {lessOrMore(-savedSeconds)} ({lessOrMore(-savedInterval[1])} to {lessOrMore(-savedInterval[0])}):{' '}
        {totalWords[estimate.totalMethod]}
      </Fact>
      <Fact term="Method">{methodWords[estimate.method]}</Fact>
      {estimate.merged.length > 0 ? (
        <Fact term="Taken together, being few">
          {estimate.merged
            .map((strata) => strata.map((stratum) => stratumWords(changeId, stratum)).join(' and '))
            .join('; ')}
        </Fact>
      ) : null}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
