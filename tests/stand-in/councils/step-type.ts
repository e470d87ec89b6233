/**
 * What a council has decided about one type of step: its name and number, its form in each version, who may do
 * what, and what has to be asked of others. Data only; the rules that follow from it stand in `state/`.
 */
import type { FormTemplate } from '../forms/question';
import type { Role } from '../state/workers';

/** What a step is, whatever a council calls it. */
export type StepKey =
  | 'cin-visit'
  | 'cla-visit'
  | 'assessment'
  | 'first-review'
  | 'second-review'
  | 'subsequent-review'
  | 'review-invite'
  | 'pathway-plan'
  | 'transfer-record'
  | 'transport-request';

export type StepRight = 'Browse' | 'Read' | 'Edit' | 'Add' | 'Delete' | 'Copy' | 'Reopen';

export interface RequestType {
  readonly name: string;
  /** Finishing is refused until it has been sent and answered. */
  readonly mandatory: boolean;
}

export interface NextActionType {
  readonly name: string;
  /** Fires with the next save, and not only on finishing. */
  readonly immediate: boolean;
  /** Must be there on finishing when a question has this answer. */
  readonly mandatoryIf?: { readonly code: string; readonly is: string };
  /** At most one of those with the same word may be chosen. */
  readonly oneOf?: string;
  /** With one of those with the same word chosen, finishing requires all of them. */
  readonly allOf?: string;
  readonly delayDays?: number;
}

export interface StepType {
  readonly id: string;
  readonly key: StepKey;
  readonly name: string;
  /** Oldest first; a new step takes the last. */
  readonly versions: readonly FormTemplate[];
  readonly singleSubjectOnly: boolean;
  readonly mayDuplicate: boolean;
  readonly privileged: boolean;
  /** A role that is not named has every right. */
  readonly rights: Partial<Record<Role, readonly StepRight[]>>;
  readonly requests: readonly RequestType[];
  readonly nextActions: readonly NextActionType[];
}

const looking: readonly StepRight[] = ['Browse', 'Read'];

/** Where business support does its part of a review: it writes what is there, and neither begins nor ends anything. */
export const supportWrites: StepType['rights'] = { 'Business support': [...looking, 'Edit'] };

/** The usual settings, so that a council's list says only what is special. */
export function stepType(
  id: string,
  key: StepKey,
  name: string,
  versions: readonly FormTemplate[],
  special: Partial<StepType> = {},
): StepType {
  return {
    id,
    key,
    name,
    versions,
    singleSubjectOnly: false,
    mayDuplicate: false,
    privileged: false,
    rights: { 'Business support': looking },
    requests: [],
    nextActions: [],
    ...special,
  };
}

export function mayDo(type: StepType, role: Role, right: StepRight): boolean {
  return (
    type.rights[role] ?? (['Browse', 'Read', 'Edit', 'Add', 'Delete', 'Copy', 'Reopen'] as const)
  ).includes(right);
}
