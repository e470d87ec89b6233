/**
 * The stopwatch sheet: tasks that somebody timed with volunteers beside them, typed in or pasted from a table. No
 * software watches anybody, and a volunteer is a number.
 */
import { useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { sheetWays, wayWords } from '../../utils/domain/evidence/stopwatch-sheet';
import { taskOf } from '../../utils/domain/evidence/tasks';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { Button } from '../controls/Button';
import { ConfirmButton } from '../controls/ConfirmButton';
import { Select } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import { PageHeading } from '../layout/PageHeading';
import { CheckTimer } from './CheckTimer';

export interface TimeItProps {
  readonly desk: DeskReady;
  readonly changeId: string;
  readonly onChoose: (changeId: string) => void;
  readonly do: Pick<Desk, 'addSheet' | 'removeSheet' | 'checkTimer'>;
}

export function TimeIt({ desk, changeId, onChoose, do: actions }: TimeItProps) {
  const timed = desk.register.changes.filter(({ measurable }) => measurable === 'timed');
  const task = taskOf(changeId);
  return (
    <>
      <PageHeading>Time it with a stopwatch</PageHeading>
      <p className="lead">
        An afternoon with a few volunteers: 20 tasks the ordinary way, 20 with the helper. Then type the times
        here, or paste them from a table.
      </p>
      <Select
        label="Which small change?"
        options={timed.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
        value={changeId}
        onChange={onChoose}
      />
      <section className="card" aria-label="What to time">
        <h3>{task.title}</h3>
        <p>
          Start the watch when {task.start}. Stop it when {task.end}. Reading, checking and waiting count.
        </p>
      </section>
      <SheetForm key={changeId} changeId={changeId} do={actions} />
      <Sheets desk={desk} changeId={changeId} do={actions} />
      <CheckTimer check={desk.timerCheck} do={actions} />
    </>
  );
}

function SheetForm({ changeId, do: actions }: { readonly changeId: string; readonly do: TimeItProps['do'] }) {
  const [text, setText] = useState('');
  const hasStrata = taskOf(changeId).strata.length > 0;
  const columns = `way, time${hasStrata ? ', number of siblings' : ''}, volunteer’s number`;
  return (
    <section className="card" aria-label="The sheet">
      <h3>The sheet</h3>
      <p>
        One task a line: {columns}. The way is ‘{sheetWays.map((way) => wayWords[way]).join('’, ‘')}’. A time
        is seconds, or minutes and seconds as 1:35. The volunteer’s number may be left out; never write a
        name.
      </p>
      <p className="hint">For example</p>
      <pre className="sample">
        {hasStrata
          ? 'by hand, 1:35, 2, 1\nby hand, 88, 1, 2\nwith the helper, 41, 2, 1'
          : 'by hand, 1:35, 1\nby hand, 88, 2\nwith the helper, 41, 1'}
      </pre>
      <TextArea label="The times" hint={null} value={text} onChange={setText} />
      <Button
        kind="primary"
        onPress={() => void actions.addSheet(changeId, text).then((isKept) => isKept && setText(''))}
      >
        Keep this sheet
      </Button>
    </section>
  );
}

function Sheets({ desk, changeId, do: actions }: Pick<TimeItProps, 'desk' | 'changeId' | 'do'>) {
  const own = desk.sheets.filter((sheet) => sheet.changeId === changeId);
  if (own.length === 0) return <p className="hint">No sheet is kept for this change yet.</p>;
  return (
    <section aria-label="Sheets that are kept">
      <h3>Sheets that are kept</h3>
      <ul className="rows">
        {own.map((sheet) => (
          <li key={sheet.id} className="row row-line">
            <p>
              {toUkDay(sheet.on)}:{' '}
              {sheetWays
                .map((way) => ({ way, n: sheet.rows.filter((row) => row.way === way).length }))
                .filter(({ n }) => n > 0)
                .map(({ way, n }) => `${n} ${wayWords[way]}`)
                .join(', ')}
            </p>
            <ConfirmButton
              label={`Remove the sheet of ${toUkDay(sheet.on)}`}
              question="Remove this sheet?"
              consequence="Its timings leave the estimate. It cannot be brought back."
              confirmLabel="Remove it"
              onConfirm={() => void actions.removeSheet(sheet.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
