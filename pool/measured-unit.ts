/**
 * What one row and one block cost a pool, measured on a few weeks that are made inside the database. It takes the schema
 * `pool` away first.
 */
import { closeWeeks, type Database } from './database';
import { closingDayOf, emptyPool, fillWeek, rowsOfADevice } from './filling';
import { type Fleet, type OnPaper, ofAllInOne, ofOneCouncil, type Unit } from './paper';

const weeks = 8;
const devices = 1_000;
/** Blocks that stand for years of them. */
const manyBlocks = 20_000;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const sizes = `
select
  (select sum(pg_total_relation_size(format('pool.%I', partition))) from pool.week) as rows,
  pg_total_relation_size('pool.block') as blocks`;

const moreBlocks = `
insert into pool.block (series, first_week, last_week, people, events, verified, lost_sec, sum_log, sum_log2, sum_sec)
select array['uses', 'SC-' || (100 + n % 200), 'copy-to-siblings', '1', 'siblings=' || n % 5, 'helper'],
  date '2020-01-06' + 7 * (n / 200), date '2020-01-06' + 7 * (n / 200), 600, 1800, 1800, 0, 7000.5, 27000.5, 81000.5
from generate_series(1, ${manyBlocks}) n`;

export async function measureUnit(database: Database): Promise<Unit> {
  await emptyPool(database);
  let closing = 0;
  for (let week = 0; week < weeks; week += 1) {
    await fillWeek(database, week, devices);
    closing += await timed(() => closeWeeks(database, closingDayOf(week)));
  }
  await database.run(moreBlocks);
  const ask = 'select pool.summary(null, $1::text::date)';
  const answer = () => database.ask('tessera_read', ask, [closingDayOf(weeks - 1)]);
  await answer();
  const answering = await timed(answer);
  const [size] = await database.ask('owner', sizes);
  const rows = weeks * devices * rowsOfADevice;
  return {
    bytesOfRow: Number(size?.rows) / rows,
    bytesOfBlock: Number(size?.blocks) / manyBlocks,
    msOfRow: closing / rows,
    msOfBlock: answering / manyBlocks,
  };
}

/** 150 councils of a thousand staff, for five years; a person's week is ten rows. */
const fleet: Fleet = {
  ...{ councils: 150, staff: 1_000, years: 5, rowsAWeek: rowsOfADevice, series: 20, keptWeeks: 130 },
};

const number = (value: number) => Math.round(value).toLocaleString('en-GB');
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

const line = (what: string, paper: OnPaper) =>
  `${what}: ${number(paper.rows)} rows sent, ${number(paper.rowsKept)} kept in ${paper.partitions} partitions, ` +
  `${number(paper.blocks)} blocks, ${gigabytes(paper.bytes)}; to close a week ${paper.secondsToClose.toFixed(1)} s, ` +
  `a question ${paper.secondsToAnswer.toFixed(2)} s.`;

/** Says what the fleet comes to, out of what this database needs. */
export async function sayFleet(database: Database): Promise<void> {
  const unit = await measureUnit(database);
  console.log(
    `Measured: ${number(unit.bytesOfRow)} bytes a row with its keys, ${number(unit.bytesOfBlock)} a block; ` +
      `${(unit.msOfRow * 1000).toFixed(1)} ms to close a thousand rows, ` +
      `${(unit.msOfBlock * 1000).toFixed(1)} ms to answer with a thousand blocks.`,
  );
  console.log(
    line(`One council of ${number(fleet.staff)} staff after ${fleet.years} years`, ofOneCouncil(fleet, unit)),
  );
  const all = ofOneCouncil(fleet, unit);
  console.log(
    `${fleet.councils} councils, each with its own: ${number(all.rowsKept * fleet.councils)} rows kept, ` +
      `${gigabytes(all.bytes * fleet.councils)}.`,
  );
  console.log(line(`The same ${fleet.councils} in one table`, ofAllInOne(fleet, unit)));
}
