/**
 * The steps of a case, as the record keeps them. Shapes and finding only. Whom a step is about is a snapshot
 * from when it started; it must never follow the family afterwards.
 */
import type { Day, Id } from '../../people/model';
import type { Answers } from '../forms/question';
import type { LookedAfter } from './care';

export type StepStatus = 'Incoming' | 'Started' | 'Completed' | 'Reopened' | 'Cancelled';

export interface StepRequest {
  readonly name: string;
  readonly to: string;
  readonly text: string;
  sent: boolean;
  answered: boolean;
}

export interface StepNextAction {
  readonly name: string;
  readonly assignedTo: string;
  readonly incomingOn: Day;
  readonly immediate: boolean;
  fired: boolean;
}

export interface CaseStep {
  readonly id: Id;
  readonly typeId: string;
  /** The version of the form that it was started with. */
  readonly version: number;
  subjects: readonly Id[];
  readonly groupId: Id | null;
  status: StepStatus;
  assignedTo: string;
  startedOn: Day | null;
  dueOn: Day | null;
  completedOn: Day | null;
  cancelledBecause: string | null;
  readonly copiedFrom: Id | null;
  answers: Answers;
  /** How often it has been saved, by which two windows tell whose picture is old. */
  revision: number;
  requests: StepRequest[];
  nextActions: StepNextAction[];
  /** Locked by a mobile or portal session. */
  checkedOut: boolean;
}

export interface Visit {
  readonly id: Id;
  readonly personId: Id;
  type: string;
  plannedAt: string;
  actualAt: string;
  seen: '' | 'Yes' | 'No';
  seenAlone: '' | 'Yes' | 'No';
  bedroomSeen: '' | 'Yes' | 'No';
  voice: string;
  reasonNotSeen: string;
  narrative: string;
  completed: boolean;
  worker: string;
}

export type LockedThing = 'step' | 'form' | 'document' | 'chronology';

export interface Lock {
  /** Of the window that took it: opaque, so that a page may carry it. */
  readonly key: string;
  readonly what: LockedThing;
  readonly id: Id;
  readonly name: string;
  readonly sessionId: string;
  readonly userName: string;
  readonly actingFor: string | null;
  readonly takenAt: Date;
  /** When its window last saved, by hand or by itself. */
  savedAt: number;
}

/** A letter or other paper that hangs on a step. */
export interface CaseDocument {
  readonly id: Id;
  readonly stepId: Id;
  readonly personId: Id;
  readonly name: string;
  bodyHtml: string;
}

/** A form that hangs on a person and on no step. */
export interface PersonForm {
  readonly id: Id;
  readonly personId: Id;
  readonly name: string;
  bodyHtml: string;
}

/** One line of a chronology; `from` names the record that it was taken from. */
export interface ChronologyEvent {
  readonly on: Day;
  readonly text: string;
  readonly from: string;
}

/** Everything of a case beside people and notes. */
export interface Casework {
  readonly steps: CaseStep[];
  readonly visits: Visit[];
  readonly locks: Lock[];
  readonly documents: CaseDocument[];
  /** By child, for those who are looked after. */
  readonly lookedAfter: Record<Id, LookedAfter>;
  readonly personForms: PersonForm[];
  /** What workers have put into a chronology of their own, by person. */
  readonly chronologies: Record<Id, ChronologyEvent[]>;
  lastNumber: number;
}

export function emptyCasework(): Casework {
  return {
    steps: [],
    visits: [],
    locks: [],
    documents: [],
    personForms: [],
    chronologies: {},
    lookedAfter: {},
    lastNumber: 700_000,
  };
}

export function nextNumber(casework: Casework): Id {
  casework.lastNumber += 1;
  return String(casework.lastNumber);
}
