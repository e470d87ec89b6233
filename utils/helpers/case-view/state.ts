/**
 * Everything that the case view's face can be in, as data: what is in view, what is kept, and the one thing that
 * is going on. Words for the eye are the face's; nothing here is decided by it.
 */
import type { Danger } from '../../domain/guard/seen';
import type { Line } from '../../domain/kept-copy/lines';
import type { PageCopy } from '../../domain/kept-copy/page-copy';
import type { Identity } from '../../domain/people';
import type { CasePart } from '../../domain/profile/case-parts';

export type CaseViewState =
  | { readonly at: 'starting' }
  | { readonly at: 'overview'; readonly overview: Overview }
  | { readonly at: 'busy'; readonly doing: Doing; readonly title: string }
  | { readonly at: 'reading'; readonly reading: Reading };

export type Doing = 'copying' | 'going' | 'coming-back' | 'opening';

export interface Overview {
  readonly page: PageInView;
  readonly parts: readonly PartOfCase[];
  readonly held: HeldWindow | null;
  readonly windows: Windows;
  readonly parked: ParkedNote | null;
  readonly lost: LostText | null;
  readonly typed: readonly TypedText[];
  readonly shelf: Shelf;
  readonly asked: string;
  readonly hits: readonly Hit[];
  /** What came of the last thing that the person asked for; null once they have asked for another. */
  readonly said: Said | null;
}

/** What the page in front is, as far as looking things up goes. */
export type PageInView =
  | { readonly at: 'none'; readonly because: NoPage }
  | {
      readonly at: 'record';
      readonly child: Identity;
      readonly title: string;
      /** `typing`: a form that holds what a person has typed or chosen. */
      readonly form: 'none' | 'empty' | 'typing';
    };
export type NoPage =
  | 'no-profile'
  | 'switched-off'
  | 'no-mosaic'
  | 'reload-page'
  | 'not-recognised'
  | 'no-child'
  | 'in-use';

export interface PartOfCase extends CasePart {
  /** Whether the profile says that a second window is safe, so that it can be opened beside. */
  readonly ways: 'beside-or-copy' | 'copy';
  /** `closed`: it was opened beside, and its tab has gone. */
  readonly beside: 'never' | 'open' | 'closed';
}

export interface Windows {
  /** How many show Mosaic. */
  readonly count: number;
  /** Tessera has put the one in view beside another. */
  readonly isBeside: boolean;
}

/** The page in view would save to another record than it shows, and the guard has said so. */
export interface HeldWindow {
  readonly child: Identity;
  readonly danger: Danger;
  readonly isHeld: boolean;
}

export interface ParkedNote {
  readonly child: Identity;
  readonly title: string;
  readonly characters: number;
  readonly at: number;
}

/** Words typed earlier into the very form that is in view and that it no longer holds. */
export interface LostText {
  readonly id: string;
  readonly at: number;
  readonly fieldTitle: string;
  readonly held: string;
  readonly now: string;
}

/** One line of 'what is kept': it says whose only while the same child and worker are in view. */
export interface TypedText {
  readonly id: string;
  readonly at: number;
  readonly title: string;
  readonly characters: number;
  readonly child: Identity | null;
}

export interface Shelf {
  readonly copies: readonly CopyCard[];
  readonly used: number;
  readonly room: number;
}

export interface CopyCard {
  readonly id: string;
  readonly title: string;
  readonly child: Identity;
  readonly at: number;
  readonly isStale: boolean;
  readonly leftOut: readonly string[];
}

export interface Hit {
  readonly copyId: string;
  readonly copyTitle: string;
  readonly childName: string;
  readonly line: Line;
}

export interface Reading {
  readonly card: CopyCard;
  readonly copy: PageCopy;
  /** Where to begin, when a line was looked for; else null. */
  readonly at: number | null;
  /** Whether the form in view is this child's, so that words can be put into it. */
  readonly quoting: 'possible' | 'other-child' | 'no-form';
  readonly parked: boolean;
  readonly said: Said | null;
}

export type Said =
  | { readonly what: 'kept' | 'quoted' | 'put-back' | 'forgotten' | 'opened'; readonly title: string }
  | { readonly what: 'arranged' | 'one-window' }
  | { readonly what: 'back'; readonly left: readonly string[] }
  | { readonly what: 'refused'; readonly because: Refusal };

export type Refusal =
  | 'full'
  | 'too-big'
  | 'not-reached'
  | 'page-changed'
  | 'signed-out'
  | 'no-way'
  | 'asks-to-leave'
  | 'other-screen'
  | 'wrong-person'
  | 'other-worker'
  | 'typed-since'
  | 'no-field'
  | 'gone';
