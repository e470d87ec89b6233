/** The weekly charts of one change, a stratum at a time, with what happened marked on them and rebased with a reason. */
import { type RefObject, useState } from 'react';
import { type Day, isDay } from '../../utils/domain/day';
import type { Answer } from '../../utils/domain/evidence/answer';
import { durationChart } from '../../utils/domain/evidence/duration-chart';
import type { Annotation, Register } from '../../utils/domain/evidence/small-change';
import { stratumWords } from '../../utils/domain/evidence/tasks';
import { DurationChart } from '../charts/DurationChart';
import { Button } from '../controls/Button';
import { DayField } from '../controls/DayField';
import { Details } from '../controls/Details';
import { Select } from '../controls/Select';
import { TextField } from '../controls/TextField';
import type { ChangeActions } from './ChangePage';

const kindWords: Readonly<Record<Annotation['kind'], string>> = {
  helper: 'The helper changed',
  'mosaic-release': 'A new release of Mosaic',
  'form-change': 'A form changed',
  staffing: 'Staffing',
  rebase: 'Work the limits out anew from here',
  other: 'Something else',
};

export interface TimeChartsProps {
  readonly answer: Answer;
  readonly register: Register;
  readonly today: Day;
  readonly do: Pick<ChangeActions, 'annotate'>;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

export function TimeCharts({ answer, register, today, do: actions, drawing }: TimeChartsProps) {
  const drawn = answer.series.filter(({ points }) => points.points.length > 0 || points.waiting);
  const [chosen, choose] = useState('');
  const series = drawn.find(({ stratum }) => stratum === chosen) ?? drawn[0];
  if (!series) return null;
  const { changeId } = answer;
  const own = register.annotations.filter((one) => one.changeId === undefined || one.changeId === changeId);
  const learnt = register.changes
    .filter(({ id }) => id === changeId)
    .flatMap(({ learning }) => learning.filter(({ annotateChart }) => annotateChart))
    .map(({ at, saw }): Annotation => ({ at, text: saw || 'learning', kind: 'other' }));
  const rebases = own.filter(({ kind }) => kind === 'rebase').map(({ at, text }) => ({ on: at, why: text }));
  const words = stratumWords(changeId, series.stratum);
  return (
    <>
      {drawn.length > 1 ? (
        <Select
          label="Which tasks?"
          options={drawn.map(({ stratum }) => ({ value: stratum, label: stratumWords(changeId, stratum) }))}
          value={series.stratum}
          onChange={choose}
        />
      ) : null}
      <DurationChart
        title={`Typical time of a task with the helper, ${words}`}
        stretches={durationChart(series.points.points, rebases)}
        waiting={series.points.waiting}
        before={series.before}
        annotations={[...own, ...learnt]}
        fileName="small-change-chart"
        drawing={drawing}
      />
      <Details summary="Mark something on the chart">
        <MarkForm today={today} onMark={(annotation) => void actions.annotate({ ...annotation, changeId })} />
      </Details>
    </>
  );
}

interface MarkFormProps {
  readonly today: Day;
  readonly onMark: (annotation: Omit<Annotation, 'changeId'>) => void;
}

function MarkForm({ today, onMark }: MarkFormProps) {
  const [at, setAt] = useState(today);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Annotation['kind']>('other');
  const [problem, setProblem] = useState('');
  const mark = () => {
    if (!isDay(at) || text.trim() === '') return setProblem('Write the day and what happened.');
    onMark({ at, text: text.trim(), kind });
    setText('');
    setProblem('');
  };
  return (
    <div className="form">
      <DayField label="Day" value={at} onChange={setAt} />
      <Select
        label="Kind"
        options={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(value) => setKind(value as Annotation['kind'])}
      />
      <TextField
        label="What happened?"
        hint="About the work, never a name."
        value={text}
        onChange={setText}
      />
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button kind="secondary" onPress={mark}>
        Mark it
      </Button>
    </div>
  );
}
