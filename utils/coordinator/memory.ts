/**
 * The coordinator's memory for one helper's job: outlives a closed workbench, goes with the browser. What
 * is read back is parsed by the helper's own schema; what does not fit counts as forgotten.
 */
import type * as z from 'zod/mini';
import { forget, recall, remember } from '../platform/session';

export interface JobMemory<T> {
  read(): Promise<T | null>;
  keep(job: T): Promise<void>;
  drop(): Promise<void>;
}

export function jobMemory<S extends z.ZodMiniType>(key: string, schema: S): JobMemory<z.output<S>> {
  return {
    async read() {
      const parsed = schema.safeParse(await recall(key));
      return parsed.success ? parsed.data : null;
    },
    keep: (job) => remember(key, job),
    drop: () => forget(key),
  };
}
