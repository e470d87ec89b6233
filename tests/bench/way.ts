/**
 * The shape of one measured copy. `seconds` runs from the person's last press (or the script's first step) to
 * the moment at which the way itself says that it is done.
 */
import type { Workload } from './workload';

export interface Measured {
  readonly seconds: number;
  /** Every request that reached the server meanwhile, in order. */
  readonly loads: readonly string[];
  /** Siblings that hold the copy, by the server's own state. */
  readonly verified: number;
}

export type Way = (workload: Workload, latencyMs: number) => Promise<Measured>;
