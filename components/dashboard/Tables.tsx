/**
 * Figures as files: a workbook, tables, and the folder that Power BI reads. Each is made when it is asked for, with
 * everything below k withheld before it is written.
 */
import { toCsv } from '../../utils/domain/evidence/csv';
import { changesTable, weeksTable } from '../../utils/domain/evidence/export-tables';
import { overviewOf } from '../../utils/domain/evidence/overview';
import { pooledTables } from '../../utils/domain/evidence/pooled-tables';
import { registerTable } from '../../utils/domain/evidence/register-table';
import { type WeeklyFile, weeklyFolder } from '../../utils/domain/evidence/weekly-files';
import { withheldTable } from '../../utils/domain/evidence/withheld-table';
import { workbookOf } from '../../utils/domain/evidence/workbook';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { Button, ButtonRow } from '../controls/Button';
import { SaveFile } from '../controls/SaveFile';

export interface TablesProps {
  readonly desk: DeskReady;
  readonly do: Pick<Desk, 'prepareWeeks' | 'putAway'>;
}

function estimatesOf({ register, answers, settings: { k }, timerCheck }: DeskReady) {
  const timer = timerCheck ? 'validated' : 'not-validated';
  return changesTable(overviewOf(register, answers, { k, timer }), answers);
}

function workbook(desk: DeskReady): Uint8Array<ArrayBuffer> {
  const estimates = { name: 'Estimates', table: estimatesOf(desk) };
  const weeks = { name: 'Weeks', table: weeksTable(desk.answers, desk.settings.k) };
  const pool = desk.pool.at === 'read' ? pooledTables(desk.pool.answers) : [];
  const figures = [estimates, weeks, ...pool];
  return workbookOf([
    { name: 'Register', table: registerTable(desk.register) },
    ...figures,
    { name: 'Withheld', table: withheldTable(figures) },
  ]);
}

export function Tables({ desk, do: actions }: TablesProps) {
  const tables = [
    { name: 'small-changes', words: 'changes', make: () => estimatesOf(desk) },
    { name: 'small-changes-weeks', words: 'weeks', make: () => weeksTable(desk.answers, desk.settings.k) },
  ];
  return (
    <section className="card" aria-label="Tables">
      <h3>Tables</h3>
      <p>
        Figures of fewer than {desk.settings.k} people are withheld in them, by name and reason. The workbook
        holds everything and explains each column; ‘as data’ is for Power BI and other programs.
      </p>
      <SaveFile
        fileName="small-changes.xlsx"
        type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        content={() => workbook(desk)}
      >
        One workbook, for Excel
      </SaveFile>
      {tables.map(({ name, words, make }) => (
        <ButtonRow key={name}>
          <SaveFile fileName={`${name}.csv`} type="text/csv" content={() => toCsv(make(), 'excel')}>
            The {words}, for Excel
          </SaveFile>
          <SaveFile fileName={`${name}-data.csv`} type="text/csv" content={() => toCsv(make(), 'data')}>
            The {words}, as data
          </SaveFile>
        </ButtonRow>
      ))}
      {desk.exchange.at === 'weeks' ? (
        <WeeklyFolder files={desk.exchange.files} onClose={actions.putAway} />
      ) : (
        <Button kind="secondary" onPress={() => void actions.prepareWeeks()}>
          Make the folder for Power BI
        </Button>
      )}
    </section>
  );
}

interface FolderProps {
  readonly files: readonly WeeklyFile[];
  readonly onClose: () => void;
}

function WeeklyFolder({ files, onClose }: FolderProps) {
  if (files.length === 0) {
    return <p role="status">There are no weeks yet. The folder begins with the first use that is counted.</p>;
  }
  const weeks = new Set(files.map(({ week }) => week)).size;
  return (
    <>
      <p role="status">
        {weeks} {weeks === 1 ? 'week is' : 'weeks are'} in it, in {files.length}{' '}
        {files.length === 1 ? 'file' : 'files'}. Unpack it where the last one lies: a file never changes, and
        a week that has changed comes as one more.
      </p>
      <ButtonRow>
        <SaveFile
          fileName="small-changes-weekly.zip"
          type="application/zip"
          content={() => weeklyFolder(files)}
        >
          Save the folder
        </SaveFile>
        <Button kind="quiet" onPress={onClose}>
          Not now
        </Button>
      </ButtonRow>
    </>
  );
}
