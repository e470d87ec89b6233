/**
 * When something that a test has set up applies: to which kind of request, and to which of the matching ones.
 * Counting only; what then happens stands elsewhere.
 */
import type { RequestKind } from '../request-kinds';

export type Moment = 'arrived' | 'before-commit' | 'after-commit' | 'before-answer';

export interface Scope {
  readonly kind: RequestKind;
  /** Only the first matching request from now. */
  readonly once?: boolean;
  /** Only the nth matching request from now, counted from 1. */
  readonly nth?: number;
}

export class Rule {
  /** How often it has applied. */
  hits = 0;
  private seen = 0;

  constructor(readonly scope: Scope) {}

  /** Counts one request of this kind and says whether the rule applies to it. */
  applies(kind: RequestKind): boolean {
    if (kind !== this.scope.kind) return false;
    this.seen += 1;
    const wanted = this.scope.nth ?? (this.scope.once ? 1 : this.seen);
    if (this.seen !== wanted) return false;
    this.hits += 1;
    return true;
  }
}
