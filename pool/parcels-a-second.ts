/**
 * How many devices' weeks a collector takes in a second, on a pool of whatever size: one parcel after the other from
 * each of eight at once, through the collector's own door. Throws when one is refused: a refusal is quick.
 */
import { addDays, type Day } from '../utils/domain/day';
import { parcelPath } from '../utils/domain/evidence/parcel';
import { makeCollector } from './collector';
import type { Database } from './database';
import { rowsOfCouncil } from './simulation';
import { hashOf } from './tokens';

const token = 'token-of-the-questions';
const atOnce = 8;
const parcels = 400;

/** @param today the day that the collector takes for today: the parcels are of the week before */
export async function parcelsASecond(database: Database, today: Day): Promise<number> {
  const { app } = makeCollector({
    ...{ database, today: () => today, now: () => 0, mostWrites: 1e9, mostReads: 1e9 },
    tokens: () => [{ for: 'write', sha256: hashOf(token), until: '2999-12-31' }],
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const rows = rowsOfCouncil({ devices: parcels, weeks: 1, seed: 1, from: addDays(today, -7) });
  const began = performance.now();
  for (let sent = 0; sent < rows.length; sent += atOnce) {
    const answers = await Promise.all(
      rows
        .slice(sent, sent + atOnce)
        .map((row) =>
          app.request(parcelPath, { method: 'POST', headers, body: JSON.stringify({ v: 1, rows: [row] }) }),
        ),
    );
    for (const answer of answers)
      if (answer.status !== 200) throw new Error(`The collector refused a parcel: ${await answer.text()}`);
  }
  return (1000 * rows.length) / (performance.now() - began);
}
