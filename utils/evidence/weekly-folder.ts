/**
 * Makes the folder for Power BI and remembers which files of it were made, so that a week taken out twice is the same
 * file twice. What is remembered are suppressed figures alone.
 */
import type { Answer } from '../domain/evidence/answer';
import type { Register } from '../domain/evidence/small-change';
import { weeklyAggregates } from '../domain/evidence/weekly-aggregates';
import { nextFiles, type WeeklyFile, weeklyFilesSchema } from '../domain/evidence/weekly-files';
import { newId } from '../platform/ids';
import { writeEvidence } from './open';
import { rowsByChange } from './rows';

const key = 'weekly-files';

export interface FolderOf {
  readonly register: Register;
  readonly answers: readonly Answer[];
  readonly k: number;
}

/** All files of the folder as it is today. */
export async function makeWeeklyFiles(of: FolderOf): Promise<readonly WeeklyFile[]> {
  const aggregates = weeklyAggregates(await rowsByChange(), of);
  return writeEvidence(['kept'], async (write) => {
    const kept = write.objectStore('kept');
    const taken = weeklyFilesSchema.safeParse(await kept.get(key));
    const files = nextFiles(taken.success ? taken.data : [], aggregates, () => newId().slice(0, 8));
    await kept.put(files, key);
    return files;
  });
}
