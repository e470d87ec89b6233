/**
 * Every state that the copy page of the workbench can be in, as one union: a state that is not here cannot
 * be shown, and each one has a picture and an accessibility run. Data only; the rules are in the domain.
 */

import type { Identity, Sibling } from '../../domain/people';
import type { ChildDraft, Question, SharedText } from '../../domain/recordings/copy-plan';
import type { OwnColumn, OwnQuestion } from '../../domain/recordings/per-child';
import type { SourceRecording } from '../../domain/recordings/recording';
import type { Settlement } from '../../domain/settle';

/** Why there is nothing to start from, in words the face looks up. */
export type IdleReason =
  | 'no-profile' // Tessera has not been set up for this site
  | 'no-mosaic' // the page in front is not Mosaic
  | 'not-recognised' // Mosaic, but a page the profile does not know
  | 'no-note' // a child's page, but no saved note to copy
  | 'reload-page' // the page was open before Tessera started: reload it
  | 'switched-off' // policy has switched copying off
  | 'other-workbench'; // another Tessera window holds the writing

export type RefusalReason =
  | 'restricted-source'
  | 'privileged-source'
  | 'note-type-not-allowed'
  | 'no-siblings'
  | 'drift'
  | 'not-tested' // the profile has not passed its self-test for this helper
  | 'unsaved-work'
  | 'nothing-to-copy'
  | 'signed-out'
  | 'other-worker'
  | 'journal-unavailable'
  | 'no-answer'; // the page did not answer in time

/** What a page still has to be closed before writing (law 3), by the title the browser shows. */
export interface OtherWindow {
  readonly tabId: number;
  readonly where: 'tab' | 'window';
}

/** One child's place in the run, as the progress list shows it. */
export interface TargetProgress {
  readonly child: Identity;
  readonly step:
    | 'waiting'
    | 'checking'
    | 'filling'
    | 'saving'
    | 'reading-back'
    | 'settled'
    | 'left-for-later';
  readonly settlement: Settlement | null;
}

/** A question that came up while running and is asked at the end; nothing happens unless answered. */
export interface LeftForLater {
  readonly child: Identity;
  readonly because:
    | 'look-alike'
    | 'locked'
    | 'missing-type'
    | 'not-permitted'
    | 'page-changed'
    | 'restricted'
    | 'does-not-fit' // the child's form lacks a place or a choice for some answers
    | 'already-written' // somebody has written something else in the child's form
    | 'no-open-step' // no step to fill has been started for the child
    | 'group-step' // the only open step is about several children
    | 'several-steps'
    | 'would-send'; // saving would send a request or a next action that waits in the step
  /** Look-alikes found on that child's own record: what Mosaic's list says of each. */
  readonly found: readonly string[];
  /** True when the person may answer 'draft it all the same'. */
  readonly mayStillDraft: boolean;
}

export interface GroupNoteOffer {
  readonly groupName: string;
  readonly memberCount: number;
}

/** The questions that belong to one child, with a column for each child who gets a draft. */
export interface OwnGrid {
  readonly questions: readonly OwnQuestion[];
  readonly columns: readonly (OwnColumn & { readonly child: Identity })[];
}

export type CopyState =
  | { readonly at: 'starting' }
  | { readonly at: 'idle'; readonly because: IdleReason; readonly child: Identity | null }
  | { readonly at: 'ready'; readonly child: Identity; readonly noteTitle: string }
  | { readonly at: 'group-note'; readonly child: Identity; readonly typed: boolean }
  | {
      readonly at: 'group-note-open';
      readonly child: Identity;
      /** What the tab shows now: the group's form, or the child's own again when no group fits. */
      readonly opened: 'group-note' | 'no-group';
      /** False when some of what was typed did not fit the form: the person looks. */
      readonly carried: boolean;
    }
  | { readonly at: 'reading'; readonly what: 'note' | 'relationships' | 'groups'; readonly child: Identity }
  | {
      readonly at: 'refused';
      readonly because: RefusalReason;
      readonly child: Identity | null;
      /** For drift: the field that was not found or found twice, in the profile's words. */
      readonly field: string | null;
    }
  | {
      readonly at: 'preparing';
      readonly child: Identity;
      readonly source: SourceRecording;
      readonly siblings: readonly Sibling[];
      readonly chosen: readonly string[];
      readonly questions: readonly Question[];
      readonly texts: readonly SharedText[];
      readonly drafts: readonly ChildDraft[];
      readonly group: GroupNoteOffer | null;
      /** What is asked of each child of a form; null for a note. */
      readonly own: OwnGrid | null;
      /** Reasons a person can pick from when policy asks for one; empty when it does not. */
      readonly reasons: readonly string[];
      readonly reason: string | null;
      readonly maxTargets: number;
      /** Problems that a press on Save found, each with the id of the control it belongs to. */
      readonly problems: readonly { readonly controlId: string; readonly text: string }[];
    }
  | {
      readonly at: 'running';
      readonly child: Identity;
      readonly targets: readonly TargetProgress[];
      readonly paused: boolean;
      readonly startedAt: number;
    }
  | {
      readonly at: 'waiting';
      readonly child: Identity;
      readonly targets: readonly TargetProgress[];
      readonly because: WaitingReason;
      readonly windows: readonly OtherWindow[];
    }
  | {
      readonly at: 'asking';
      readonly child: Identity;
      readonly targets: readonly TargetProgress[];
      readonly left: readonly LeftForLater[];
    }
  | {
      readonly at: 'receipt';
      readonly child: Identity;
      readonly targets: readonly TargetProgress[];
      /** Why the run ended early, or null when it went to its end. */
      readonly stopped: StopReason | null;
      /** What a person calls the part of a page that stopped it; null when none did. */
      readonly stoppedAt: string | null;
      readonly seconds: number;
      readonly howToDeleteADraft: string;
    }
  | {
      readonly at: 'finishing';
      readonly child: Identity;
      readonly drafts: readonly FinishItem[];
      readonly current: string | null;
      readonly howToDeleteADraft: string;
    }
  | {
      readonly at: 'cut-short';
      /** Null until the source child is open: names are never kept on disk. */
      readonly child: Identity | null;
      readonly startedAt: number;
      readonly targets: readonly CutShortTarget[];
      readonly busy: boolean;
    };

/** What a run waits for; it goes on when the person says so. */
export type WaitingReason = 'signed-out' | 'other-windows' | 'unsaved-work' | 'tab-gone' | 'offline';

export type StopReason =
  | 'by-person'
  | 'wrong-person'
  | 'other-worker'
  | 'page-changed'
  | 'source-changed'
  | 'duplicate'
  | 'journal-failed'
  | 'switched-off'
  | 'not-tested'
  | 'another-window'
  | 'no-answer'
  | 'person-used-the-page';

export interface FinishItem {
  readonly child: Identity;
  readonly state: 'to-finish' | 'open' | 'finished';
}

export interface CutShortTarget {
  readonly child: Identity | null;
  readonly known: 'not-started' | 'in-doubt' | 'settled';
  readonly settlement: Settlement | null;
}
