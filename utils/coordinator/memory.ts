/**
 * The coordinator's memory for one helper's job: outlives a closed workbench, goes with the browser. What
 * is read back is parsed by the helper's own schema; what does not fit counts as forgotten.
 */
import type * as z from 'zod/mini';
import { forget, recall, recallAll, remember, rememberAll } from '../platform/session';

export interface JobMemory<T> {
  read(): Promise<T | null>;
  keep(job: T): Promise<void>;
  drop(): Promise<void>;
}

/** A job of one piece, written whole at each change. */
export function wholeMemory<S extends z.ZodMiniType>(key: string, schema: S): JobMemory<z.output<S>> {
  return {
    async read() {
      const parsed = schema.safeParse(await recall(key));
      return parsed.success ? parsed.data : null;
    },
    keep: (job) => remember(key, job),
    drop: () => forget(key),
  };
}

type WithTargets = { readonly targets: readonly unknown[] };

/**
 * Each target is kept under a key of its own and written again only when it is another value than before, so
 * that a step costs the same whether the job has two targets or thirty. Every keep is one write, whole or not.
 */
export function jobMemory<S extends z.ZodMiniType<WithTargets>>(
  key: string,
  schema: S,
): JobMemory<z.output<S>> {
  const keyOf = (at: number) => `${key}/${at}`;
  const keysOf = (count: number) => Array.from({ length: count }, (_, at) => keyOf(at));
  let kept: readonly unknown[] = [];
  return {
    async read() {
      const head = headOf(await recall(key));
      if (!head) return null;
      const held = await recallAll(keysOf(head.count));
      const parsed = schema.safeParse({ ...head.rest, targets: keysOf(head.count).map((one) => held[one]) });
      if (!parsed.success) return null;
      kept = parsed.data.targets;
      return parsed.data;
    },
    async keep(job) {
      const { targets, ...rest } = job as WithTargets;
      const gone = keysOf(kept.length).slice(targets.length);
      const changed = targets.flatMap((target, at) => (target === kept[at] ? [] : [[keyOf(at), target]]));
      kept = targets;
      try {
        await rememberAll({ [key]: { count: targets.length, rest }, ...Object.fromEntries(changed) });
        if (gone.length > 0) await forget(...gone);
      } catch (error) {
        kept = [];
        throw error;
      }
    },
    async drop() {
      const count = Math.max(headOf(await recall(key))?.count ?? 0, kept.length);
      kept = [];
      await forget(key, ...keysOf(count));
    },
  };
}

function headOf(value: unknown): { readonly count: number; readonly rest: object } | null {
  const { count, rest } = (value ?? {}) as { count?: unknown; rest?: unknown };
  const isHead = typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 1_000;
  return isHead && typeof rest === 'object' && rest !== null ? { count, rest } : null;
}
