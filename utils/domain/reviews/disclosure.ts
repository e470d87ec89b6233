/**
 * Looks through everything that one recipient would read for what must be kept from them, and blocks it. It errs
 * towards blocking: a person can put the sentence another way, or clear the row with a reason. Another child's name
 * cannot be cleared. It finds what the record holds; it cannot find an address that nobody wrote down.
 */
import { type FoldedWord, foldedWords, foldWithPlaces, wordsAlone } from './folded-words';
import type { MailDraft } from './mail';
import { type Form, formsOf, type Secret, shortStreet } from './secrets';

/** One text that leaves, by the name under which a person finds it. */
export interface OutgoingText {
  readonly part: string;
  readonly text: string;
}

/** That this recipient may read one secret, decided by a person. Without a reason it counts for nothing. */
export interface Clearing {
  readonly key: string;
  readonly because: string;
}

export interface Disclosed {
  readonly part: string;
  /** UTF-16 offsets into that part. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: Secret['kind'];
}

export type DisclosureCheck =
  | { readonly verdict: 'nothing-found' }
  | { readonly verdict: 'blocked'; readonly found: readonly Disclosed[] };

export interface DisclosureContext {
  readonly secrets: readonly Secret[];
  /** The child whose review it is, the recipient, and workers named in the message. */
  readonly allowedNames: readonly string[];
  readonly cleared: readonly Clearing[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Everything in a draft that its recipient, or anyone on the way to them, can read. */
export function textsOf({ to, subject, body, calendar }: MailDraft): OutgoingText[] {
  const texts = [
    { part: 'address', text: to },
    { part: 'subject', text: subject },
    { part: 'message', text: body },
    { part: 'calendar title', text: calendar?.title ?? '' },
    { part: 'calendar notes', text: calendar?.notes ?? '' },
    { part: 'calendar place', text: calendar?.location?.text ?? '' },
    {
      part: 'calendar organiser',
      text: `${calendar?.organiser.name ?? ''} ${calendar?.organiser.email ?? ''}`,
    },
    {
      part: 'calendar attendee',
      text: `${calendar?.attendee?.name ?? ''} ${calendar?.attendee?.email ?? ''}`,
    },
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

export function findDisclosures(
  texts: readonly OutgoingText[],
  { secrets, allowedNames, cleared }: DisclosureContext,
): DisclosureCheck {
  const mayRead = new Set(cleared.filter(({ because }) => because.trim() !== '').map(({ key }) => key));
  const kept = secrets.filter(({ key, kind }) => kind === 'other-child' || !mayRead.has(key));
  const allowedWords = new Set(allowedNames.flatMap(wordsAlone).map(shortStreet));
  const found = texts.flatMap((one) => {
    const words = foldedWords(one.text);
    const allowed = allowedNames.flatMap((name) => namePlaces(words, name));
    return kept.flatMap((secret) =>
      longest(formsOf(secret, allowedWords).flatMap((form) => placesOf(one.text, words, form)))
        .filter((place) => !allowed.some((name) => isWithin(place, name)))
        .map(({ start, end }) => ({ part: one.part, start, end, key: secret.key, kind: secret.kind })),
    );
  });
  return found.length === 0 ? { verdict: 'nothing-found' } : { verdict: 'blocked', found };
}

function placesOf(text: string, words: readonly FoldedWord[], form: Form): Place[] {
  return form.isDigits ? digitPlaces(text, form.joined) : wordPlaces(words, form);
}

/** Runs of words that joined are the form, so that spaces, dots, hyphens and line ends between them do not matter. */
function wordPlaces(words: readonly FoldedWord[], { joined, needsCapital }: Form): Place[] {
  return words.flatMap((first, from) => {
    if (needsCapital && !first.isCapital) return [];
    let run = '';
    for (let at = from; at < words.length && run.length < joined.length; at += 1) {
      const last = words[at] as FoldedWord;
      run += shortStreet(last.word);
      if (run === joined || run === `${joined}s`) return [{ start: first.start, end: last.end }];
    }
    return [];
  });
}

/** Telephone numbers however spaced, with +44, 0044 or 0 in front. */
function digitPlaces(written: string, joined: string): Place[] {
  const { text, starts, ends } = foldWithPlaces(written);
  return [...text.matchAll(/\d(?:[\s().+/_-]{0,4}\d)+/gu)].flatMap((run) => {
    if (!run[0].replace(/\D/g, '').includes(joined)) return [];
    const [first, last] = [run.index, run.index + run[0].length - 1];
    return [{ start: starts[first] ?? 0, end: ends[last] ?? written.length }];
  });
}

/** A full name that may stand: within it a word that is also another's name is not that other. */
function namePlaces(words: readonly FoldedWord[], name: string): Place[] {
  const parts = wordsAlone(name).map(shortStreet);
  if (parts.length < 2) return [];
  return wordPlaces(words, { joined: parts.join(''), isDigits: false, needsCapital: false });
}

/** Without the places that lie within another: 'Mill Lane' in '4 Mill Lane' is one thing found. */
function longest(places: readonly Place[]): Place[] {
  return places
    .filter(
      (one, at) =>
        !places.some(
          (other, index) => index !== at && isWithin(one, other) && (index < at || !isWithin(other, one)),
        ),
    )
    .sort((one, other) => one.start - other.start);
}

function isWithin(one: Place, other: Place): boolean {
  return other.start <= one.start && one.end <= other.end;
}
