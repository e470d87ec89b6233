/**
 * Counts a finished run for its small change. Seconds are kept only where the person has switched timing on.
 */
import { outcomeOf } from '../domain/evidence/event';
import { addEvent } from '../evidence/events';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readTiming } from '../settings/stored';

export interface RunCount {
  readonly helper: 'copy-to-siblings';
  readonly changeId: string;
  readonly verdicts: readonly string[];
  readonly ended: 'stopped' | 'to-the-end';
  readonly seconds: number;
}

export async function countRun({ helper, changeId, verdicts, ended, seconds }: RunCount): Promise<void> {
  const timing = await readTiming();
  await addEvent({
    id: newId(),
    on: today(),
    helper,
    changeId,
    outcome: outcomeOf(verdicts, ended),
    siblings: verdicts.filter((verdict) => verdict.startsWith('verified')).length,
    seconds: timing === 'on' ? Math.round(seconds) : null,
  });
}
