/**
 * Reads the rows and facts of a child's own record, as text, into what a review is prepared from. A blank is a blank
 * and an unknown word is kept as it stands: nothing is filled in.
 */
import { type Day, parseUkDay } from '../day';
import type { Identity } from '../people';
import type { ReviewWords } from '../profile/review-words';
import { siblingKind } from '../siblings';
import { sameWords } from '../words';
import type { RecordedReviewPerson, ReviewRecord } from './review-record';
import type { Circumstance } from './role-rules';

export type TextRow = Readonly<Record<string, string>>;

/** The lists and facts that a profile names, each from one page of the child's own record. */
export interface ReviewPages {
  readonly child: Identity;
  readonly worker: ReviewRecord['worker'];
  readonly facts: TextRow;
  readonly professionals: readonly TextRow[];
  readonly family: readonly TextRow[];
  readonly relationships: readonly TextRow[];
  readonly steps: readonly TextRow[];
}

export interface RecordWords {
  readonly review: ReviewWords;
  readonly relationships: Parameters<typeof siblingKind>[1];
  readonly restricted: string;
}

export function recordFrom(pages: ReviewPages, words: RecordWords): ReviewRecord {
  const { child, worker, facts } = pages;
  const becameLookedAfter = parseUkDay(facts['became-looked-after'] ?? '');
  const isRestricted = (row: TextRow) =>
    (row.notes ?? '').split(';').some((note) => sameWords(note, words.restricted));
  return {
    child: { ...child },
    worker: { ...worker },
    legalStatus: facts['legal-status'] ?? '',
    becameLookedAfter,
    placement: { label: facts.placement ?? '', address: facts['placement-address'] ?? '' },
    circumstances: circumstancesIn(facts, words.review),
    people: [
      ...pages.professionals.map((row, at) => personFrom(row, 'worker', at, words.review)),
      ...pages.family
        .filter((row) => !isRestricted(row))
        .map((row, at) => personFrom(row, 'family', at, words.review)),
    ],
    restrictedNames: namesOf([...pages.family, ...pages.relationships].filter(isRestricted)),
    reviewsHeld: reviewsHeld(pages.steps, words.review, becameLookedAfter),
    otherChildren: pages.relationships
      .filter((row) => siblingKind(row.relationship ?? '', words.relationships) !== 'not-a-sibling')
      .map((row) => ({ name: row.name ?? '', knownAs: row['known-as'] ?? '' }))
      .filter(({ name }) => name !== '' && name !== child.name),
    sheetRef: openStep(pages.steps, sheetStepOf(words.review), words.review)?.ref ?? null,
    lastSheetRef: lastSheetIn(pages.steps, words.review),
    openReview: openReviewIn(pages.steps, words.review),
  };
}

function personFrom(
  row: TextRow,
  list: 'worker' | 'family',
  at: number,
  { roles }: ReviewWords,
): RecordedReviewPerson {
  const relation = (list === 'worker' ? row.role : row.relationship) ?? '';
  const known = Object.entries(roles).find(([label]) => sameWords(label, relation));
  return {
    key: `${list}-${at}`,
    role: known?.[1] ?? 'other',
    relation,
    organisation: row.organisation ?? '',
    name: row.name ?? '',
    email: orNull(row.email),
    phone: orNull(row.phone),
    postalAddress: orNull(row.address),
    endedOn: parseUkDay(row.ended ?? ''),
    contactChangedOn: parseUkDay(row.changed ?? ''),
  };
}

function circumstancesIn(facts: TextRow, { placements }: ReviewWords): Circumstance[] {
  const placement = Object.entries(placements).find(([label]) => sameWords(label, facts.placement ?? ''));
  return [
    ...(placement ? [placement[1]] : []),
    ...((facts.school ?? '') === '' ? [] : (['on-school-roll'] as const)),
    ...((facts.interpreter ?? '') === '' ? [] : (['interpreter-needed'] as const)),
  ];
}

/** Completed reviews of this period of care, by the day on which they were completed. */
function reviewsHeld(steps: readonly TextRow[], words: ReviewWords, since: Day | null): Day[] {
  return steps
    .filter((row) => isStep(row, 'review', words) && sameWords(row.status ?? '', words.completed))
    .flatMap((row) => parseUkDay(row.completed ?? '') ?? [])
    .filter((day) => since === null || day >= since)
    .sort();
}

function openReviewIn(steps: readonly TextRow[], words: ReviewWords): ReviewRecord['openReview'] {
  const open = openStep(steps, 'review', words);
  return open ? { ref: open.ref, dueOn: parseUkDay(open.due) } : null;
}

/** A form is a step of its own; a letter or a request belongs to the review's step. */
function sheetStepOf({ sheet = 'form' }: ReviewWords): 'review' | 'sheet' {
  return sheet === 'form' ? 'sheet' : 'review';
}

/** Looking at a letter opens it, so that one of a review that is over is left alone. */
function lastSheetIn(steps: readonly TextRow[], words: ReviewWords): string | null {
  if (words.sheet === 'letter') return null;
  const done = steps
    .filter((row) => isStep(row, sheetStepOf(words), words) && sameWords(row.status ?? '', words.completed))
    .flatMap(({ ref, completed }) => {
      const on = parseUkDay(completed ?? '');
      return ref && on ? [{ ref, on }] : [];
    });
  return done.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1)?.ref ?? null;
}

/** The one that is in progress; two are none, since nobody said which. */
function openStep(
  steps: readonly TextRow[],
  kind: 'review' | 'sheet',
  words: ReviewWords,
): { readonly ref: string; readonly due: string } | null {
  const open = steps.filter(
    (row) => isStep(row, kind, words) && sameWords(row.status ?? '', words.inProgress),
  );
  const [only] = open;
  return open.length === 1 && only?.ref ? { ref: only.ref, due: only.due ?? '' } : null;
}

function isStep(row: TextRow, kind: 'review' | 'sheet', { steps }: ReviewWords): boolean {
  return Object.entries(steps).some(([name, is]) => is === kind && sameWords(name, row.step ?? ''));
}

function namesOf(rows: readonly TextRow[]): string[] {
  return [...new Set(rows.map(({ name }) => name ?? '').filter((name) => name !== ''))];
}

function orNull(text: string | undefined): string | null {
  const plain = (text ?? '').trim();
  return plain === '' ? null : plain;
}
