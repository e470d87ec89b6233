/**
 * Forgets what waits in memory for somebody who is no longer signed in: copies, typed words, the parked note.
 */
import type * as z from 'zod/mini';
import { isSameWorker } from '../domain/held-form';
import type { workerSchema } from '../domain/page-facts';
import { ofWorker } from '../domain/typed-text';
import { forgetBeside } from './beside';
import { forgetCopiesExceptOf } from './copies';
import { dropParked, readParked } from './parked';
import { changeTyped } from './typed';

/** Keeps what belongs to this worker; with null, after signing out, nothing. */
export async function forgetAllExceptOf(worker: z.infer<typeof workerSchema> | null): Promise<void> {
  await forgetCopiesExceptOf(worker);
  await changeTyped((list) => ofWorker(list, worker));
  if (worker === null) await forgetBeside();
  const parked = await readParked();
  if (parked && !(worker && isSameWorker(worker, parked.form.record.worker))) await dropParked();
}
