/**
 * A checked parcel as the rows of the table. Nothing is passed on that the schema does not name, and of the bins only
 * those that are not empty.
 */
import { weekStartsOn } from '../utils/domain/evidence/iso-week';
import type { PooledRow } from '../utils/domain/evidence/parcel';

const filledBins = (hist: readonly number[]) =>
  hist.flatMap((tally, bin) => (tally > 0 ? [[bin, tally]] : []));

export function tableRow({ id, row }: PooledRow) {
  return {
    ...{ week_start: weekStartsOn(row.week), contrib: row.contrib, id, change_id: row.changeId },
    ...{ task: row.taskDefId, task_version: row.taskDefV, stratum: row.stratum },
    ...{ arm: row.arm, assigned: row.assigned, learning: row.learning },
    ...{ n: row.n, sum_log: row.sumLog, sum_log2: row.sumLog2, sum_sec: row.sumSec },
    ...{ sum_log_idle15: row.sumLogIdle15, sum_log_idle300: row.sumLogIdle300, lost_sec: row.lostSec },
    ...{ uses: row.uses, verified: row.verified, ...row.outcomes },
    bins: filledBins(row.hist),
  };
}
