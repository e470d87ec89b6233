/**
 * Reviews due, from the list that Mosaic shows or the council's own table pasted here: by due date, with what each still
 * lacks. It stays in this page's memory, opens no record, and goes when it is closed.
 */
import { useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { type DueRow, lackWords } from '../../utils/domain/reviews/due-table';
import { Button, ButtonRow } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { TextArea } from '../controls/TextArea';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';

export function DueList({ state: { table, inView }, do: actions }: ViewProps<'due-list'>) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <PageHeading>Reviews due</PageHeading>
      {table?.verdict === 'read' ? (
        <Rows rows={table.rows} skipped={table.skipped} />
      ) : (
        <>
          {inView ? (
            <>
              <p>Mosaic shows a list of reviews due. Tessera reads that page and opens nothing.</p>
              <ButtonRow>
                <Button kind="primary" onPress={actions.readListInView}>
                  Read the list in view
                </Button>
              </ButtonRow>
            </>
          ) : null}
          <p>
            {inView ? 'Or paste' : 'Paste'} your council’s table of reviews due, headings included. It stays
            in this panel and is gone when you close it.
          </p>
          {table?.verdict === 'refused'
            ? table.problems.map(({ message }) => (
                <Banner key={message} kind="problem">
                  {message}
                </Banner>
              ))
            : null}
          <TextArea
            label="The table"
            hint="Needs ‘Child’ or ‘Mosaic ID’, and ‘Review due’. ‘IRO’ and ‘Date booked’ help."
            value={pasted}
            onChange={setPasted}
          />
        </>
      )}
      <ButtonRow>
        {table?.verdict === 'read' ? null : (
          <Button kind={inView ? 'secondary' : 'primary'} onPress={() => actions.readDueList(pasted)}>
            Show by due date
          </Button>
        )}
        <Button kind="secondary" onPress={actions.closeDueList}>
          Close
        </Button>
      </ButtonRow>
    </>
  );
}

function Rows({ rows, skipped }: { readonly rows: readonly DueRow[]; readonly skipped: number }) {
  if (rows.length === 0) return <p>No row of the table names a child.</p>;
  return (
    <>
      <p className="hint">
        {rows.length} {rows.length === 1 ? 'child' : 'children'}, the most urgent first.
        {skipped > 0 ? ` ${skipped} rows without a child are left out.` : ''} Open a record in Mosaic to
        prepare its review.
      </p>
      <ol className="rows">
        {rows.map((row) => (
          <li key={`${row.id} ${row.child} ${row.review} ${row.due}`} className="row row-line">
            <div>
              <p className="row-title">
                <bdi>{row.child || row.id}</bdi>
              </p>
              <p className="hint">
                {row.due ? `by ${toUkDay(row.due)}` : 'no due date'}
                {row.review ? ` · ${row.review}` : ''}
                {row.child && row.id ? ` · ID ${row.id}` : ''}
              </p>
              <StatusMark kind={kindOf(row)}>{wordsOf(row)}</StatusMark>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function kindOf({ daysLeft, lacks }: DueRow): 'problem' | 'look' | 'good' {
  if (daysLeft === null || daysLeft < 0 || lacks.includes('booked-too-late')) return 'problem';
  return lacks.length > 0 ? 'look' : 'good';
}

function wordsOf({ daysLeft, lacks }: DueRow): string {
  const late = daysLeft === null ? '' : daysLeft < 0 ? `${-daysLeft} days late` : `${daysLeft} days left`;
  return [late, ...lacks.map((lack) => lackWords[lack])].filter((words) => words !== '').join('; ');
}
