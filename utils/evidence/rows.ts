/**
 * All evidence of this machine as rows of one shape, whatever it came in as: own weeks and young events, stopwatch
 * sheets, other people's weeks. Reads only.
 */
import { thisDevice } from '../domain/evidence/answer';
import type { TaskRow } from '../domain/evidence/change-estimate';
import { addRollUps, rollUp } from '../domain/evidence/roll-up';
import { rowsOfSheet } from '../domain/evidence/stopwatch-sheet';
import { ownContributors, readContributions } from './contributions';
import { readEvents, readWeeks } from './events';
import { readSheets } from './sheets';

/** Every row of the store by its change. This device's own weeks are left out where they came in as a contribution. */
export async function rowsByChange(): Promise<Map<string, TaskRow[]>> {
  const [weeks, events, sheets, others, own] = await Promise.all([
    readWeeks(),
    readEvents(),
    readSheets(),
    readContributions(),
    ownContributors(),
  ]);
  const handedIn = new Set(others.filter(({ contrib }) => own.has(contrib)).map(({ week }) => week));
  const ownRows = addRollUps(weeks, rollUp(events)).filter(({ week }) => !handedIn.has(week));
  // Beside other people's weeks this device is one of the devices; alone it need not be told from anything.
  const asDevice = others.length > 0 ? ownRows.map((row) => ({ ...row, contrib: thisDevice })) : ownRows;
  const groups = new Map<string, TaskRow[]>();
  for (const row of [...asDevice, ...sheets.flatMap(rowsOfSheet), ...others]) {
    const group = groups.get(row.changeId);
    if (group) group.push(row);
    else groups.set(row.changeId, [row]);
  }
  return groups;
}
