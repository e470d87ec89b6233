/**
 * What the self-test of copying can show, as data: each screen's verdict and why, and whether the whole
 * profile may write. Holds a training record's name only as long as the setup page is open.
 */
import type { Identity } from '../../domain/people';
import type { Move } from '../../domain/profile/moves';
import type { SessionSeen, WindowsSeen } from '../../domain/profile/second-window';

export const trialScreens = ['relationships', 'groups', 'case-notes', 'case-note', 'case-note-form'] as const;
export type TrialScreen = (typeof trialScreens)[number];

/** Why a screen is not ready; `part` of the verdict names what it is about. */
export type NotReady =
  | 'not-reached' // the route did not lead to this screen
  | 'not-found' // a part of the screen was not found exactly once
  | 'unreadable' // a value does not read as what it should be
  | 'no-person' // id, name and date of birth are not all shown
  | 'other-person' // the screen shows somebody else than the training record
  | 'no-worker' // it does not show who is signed in
  | 'no-answer'
  | 'locked'
  | 'no-note' // the training record has no saved note to try
  | 'not-filled' // the form did not take what was typed
  | 'not-a-draft-button'
  | 'was-saved'; // the list of notes is not as it was before the dry run

export type TrialVerdict =
  | { readonly verdict: 'waiting' | 'busy' | 'ready' | 'not-tried' }
  | { readonly verdict: 'not-ready'; readonly because: NotReady; readonly part: string | null };

export interface ScreenTrial {
  readonly screen: TrialScreen;
  /** The screen's title in the profile. */
  readonly title: string;
  readonly found: TrialVerdict;
}

/** Why a test did not begin. */
export type NotBegun =
  | 'no-profile'
  | 'no-record'
  | 'no-two-records'
  | 'not-opened'
  | 'not-recognised'
  | 'never-sampled'
  | 'not-confirmed'
  | 'no-tab'
  | 'several-tabs'
  | 'reload-page'
  | 'signed-out'
  | 'unsaved-work';

export type SelfTestState =
  | { readonly at: 'asking'; readonly problem: NotBegun | null }
  | { readonly at: 'testing'; readonly screens: readonly ScreenTrial[] }
  | {
      readonly at: 'tested';
      readonly screens: readonly ScreenTrial[];
      /** The training record that was used; null when it was never reached. */
      readonly person: Identity | null;
      /** Where the pass is now: in the profile of this computer, or to be taken to the policy by hand. */
      readonly pass: 'kept' | 'to-copy' | 'none';
      /** The profile with its pass, as a file's text; null without a pass. */
      readonly profileText: string | null;
    };

export interface SelfTestAsked {
  /** The Mosaic ID of a record with one saved note. */
  readonly recordId: string;
  /** The Mosaic release that is tested, in the council's words. */
  readonly release: string;
  /** What the person said that the record is. */
  readonly record: 'training' | 'not-said';
}

export interface SelfTestCommands {
  start(asked: SelfTestAsked): void;
  again(): void;
}

/** The title under which the person saves the one draft of the second-window test. */
export const secondWindowTitle = 'Second-window test';

type Two = readonly [own: Identity, other: Identity];

export type SecondWindowState =
  | { readonly at: 'asking'; readonly problem: NotBegun | null }
  | { readonly at: 'opening' | 'looking' }
  | { readonly at: 'writing'; readonly people: Two; readonly problem: 'not-saved-yet' | null }
  | {
      readonly at: 'decided';
      readonly people: Two;
      readonly seen: WindowsSeen;
      readonly session: SessionSeen;
      readonly kept: 'kept' | 'to-copy';
      readonly profileText: string;
    };

export interface SecondWindowAsked {
  readonly recordIds: readonly [own: string, other: string];
  readonly records: 'training' | 'not-said';
}

export interface SecondWindowCommands {
  start(asked: SecondWindowAsked): void;
  /** The person says that the draft is saved. */
  saved(): void;
  again(): void;
}

export type DriftState =
  | { readonly at: 'asking'; readonly problem: NotBegun | null }
  | {
      readonly at: 'compared';
      /** The screen in view, by its title. */
      readonly title: string;
      /** The tested release that is nearest to the page. */
      readonly release: string;
      readonly moves: readonly Move[];
    };

export interface DriftCommands {
  compare(): void;
}
