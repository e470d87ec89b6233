/**
 * Stopwatch sheets and what was counted, waited or asked: entered by a person, kept as rows, taken out again whole.
 */
import { type Measure, measureSchema } from '../domain/evidence/measure';
import { type StopwatchSheet, sheetSchema } from '../domain/evidence/stopwatch-sheet';
import { evidenceDb, writeEvidence } from './open';
import { markChanged } from './revision';

/** All sheets that fit their shape, newest first. */
export async function readSheets(): Promise<StopwatchSheet[]> {
  const db = await evidenceDb();
  const rows = (await db.getAll('sheets')).flatMap((row) => {
    const parsed = sheetSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return rows.sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}

export function addSheet(sheet: StopwatchSheet): Promise<void> {
  return writeEvidence(['sheets', 'kept'], async (write) => {
    await write.objectStore('sheets').put(sheetSchema.parse(sheet));
    await markChanged(write);
  });
}

export function removeSheet(id: string): Promise<void> {
  return writeEvidence(['sheets', 'kept'], async (write) => {
    await write.objectStore('sheets').delete(id);
    await markChanged(write);
  });
}

/** All entries that fit their shape, newest first. */
export async function readMeasures(): Promise<Measure[]> {
  const db = await evidenceDb();
  const rows = (await db.getAll('measures')).flatMap((row) => {
    const parsed = measureSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return rows.sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}

export function addMeasure(measure: Measure): Promise<void> {
  return writeEvidence(['measures'], async (write) => {
    await write.objectStore('measures').put(measureSchema.parse(measure));
  });
}

export function removeMeasure(id: string): Promise<void> {
  return writeEvidence(['measures'], async (write) => {
    await write.objectStore('measures').delete(id);
  });
}
