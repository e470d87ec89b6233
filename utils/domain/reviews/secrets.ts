/**
 * What a recipient must not read, and every form in which it could stand in a text: an address by its street, its
 * house and its postcode, a telephone number with or without +44, a person by full, first, last and short name.
 * Forms only; looking for them is in disclosure.ts. The town or county alone is no form: it would block everything.
 */

import { commonWords } from '../recordings/words/common-words';
import { calendarAndPlaceNames, wordNames } from '../recordings/words/names-that-are-words';
import { nicknamesOf } from '../recordings/words/nicknames';
import { wordsAlone } from './folded-words';

/**
 * One thing to keep from a recipient. The placement's address and the carers' contacts are secrets for every row,
 * whether the record calls them confidential or says nothing: unknown counts as confidential.
 */
export interface Secret {
  /** Names it within this review, so that a row can be cleared for it; not an id of Mosaic's. */
  readonly key: string;
  readonly kind: 'address' | 'phone' | 'email' | 'person' | 'other-child';
  /** As the record writes it. */
  readonly text: string;
  /** For people: what else they are called. */
  readonly knownAs?: string;
}

/** A form to look for: words joined without spaces, or the digits of a number. */
export interface Form {
  readonly joined: string;
  readonly isDigits: boolean;
  /** It is also an everyday word, or very short: only written with a capital does it count. */
  readonly needsCapital: boolean;
}

/** Long and short words for streets, each taken for the short one; only these tell a street beyond doubt. */
const streetTypes: Readonly<Record<string, string>> = {
  avenue: 'ave',
  close: 'cl',
  court: 'ct',
  crescent: 'cres',
  drive: 'dr',
  gardens: 'gdns',
  grove: 'gr',
  lane: 'ln',
  mews: 'mews',
  place: 'pl',
  road: 'rd',
  square: 'sq',
  street: 'st',
  terrace: 'ter',
};
const shortTypes = new Set(Object.values(streetTypes));
const inFront = /^(?:flat|apartment|apt|unit|room|no|number|\d+[a-z]?)$/;
const postcode = /^(?:[a-z]{1,2}\d[a-z\d]?)(?:\d[a-z]{2})$/;
const fewestDigits = 6;

const longTypes = new Map(Object.entries(streetTypes).map(([long, short]) => [short, long]));
/** For 'MillLane' in one word. */
const longStreet = (word: string): string => longTypes.get(word) ?? word;

/** Streets as short as they can be written, so that 'Mill Lane' and 'Mill Ln' are one. */
export function shortStreet(word: string): string {
  return Object.hasOwn(streetTypes, word) ? (streetTypes[word] ?? word) : word;
}

/**
 * Every form of a secret that is looked for. `allowed` are words that this text may hold: the names of the child it
 * is about and of its recipient. A sibling of the same first name is then found by the full name only.
 */
export function formsOf(secret: Secret, allowed: ReadonlySet<string>): readonly Form[] {
  switch (secret.kind) {
    case 'address':
      return addressForms(secret.text);
    case 'phone':
      return phoneForms(secret.text);
    case 'email':
      return once([form(wordsAlone(secret.text).map(shortStreet))]);
    case 'person':
    case 'other-child':
      return [secret.text, secret.knownAs ?? ''].flatMap((name) => nameForms(name, allowed));
  }
}

function addressForms(text: string): readonly Form[] {
  const forms: Form[] = [];
  let isNumberOnly = false;
  for (const [at, line] of text.split(/[,;\n]/).entries()) {
    const { words, code } = withoutPostcode(wordsAlone(line).map(shortStreet));
    if (code !== '') forms.push({ joined: code, isDigits: false, needsCapital: false });
    const name = words.findIndex((word) => !inFront.test(word));
    const street = name < 0 ? [] : upToType(words.slice(name));
    const isStreet = at === 0 || name > 0 || isNumberOnly || shortTypes.has(street.at(-1) ?? '');
    if (isStreet && street.length > 0) forms.push(form(street), form(street.map(longStreet)));
    isNumberOnly = name < 0 && words.length > 0;
  }
  return once(forms);
}

/** 'elm rd ludlow', typed without a comma, is 'elm rd'; 'st marys' is no street type with a town behind it. */
function upToType(words: readonly string[]): readonly string[] {
  const type = words.findLastIndex((word) => shortTypes.has(word));
  return type > 0 ? words.slice(0, type + 1) : words;
}

/** A postcode stands at the end of a line, in one word or two. */
function withoutPostcode(words: readonly string[]): { words: readonly string[]; code: string } {
  for (const count of [1, 2]) {
    const code = words.slice(-count).join('');
    if (words.length >= count && postcode.test(code)) return { words: words.slice(0, -count), code };
  }
  return { words, code: '' };
}

/** The digits that +44, 0044 and 0 stand before. */
function phoneForms(text: string): readonly Form[] {
  const joined = text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '')
    .replace(/^0/, '');
  return joined.length < fewestDigits ? [] : [{ joined, isDigits: true, needsCapital: false }];
}

function nameForms(name: string, allowed: ReadonlySet<string>): readonly Form[] {
  const words = wordsAlone(name).map(shortStreet);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const alone = words.length > 1 ? [first, last] : [first];
  const short = (nicknamesOf.get(first) ?? []).map((one) => ({ ...form([one]), needsCapital: true }));
  const forms = [...alone.map((one) => form([one])), ...short].filter(({ joined }) => !allowed.has(joined));
  return once(words.length > 1 ? [form(words), form([first, last]), ...forms] : forms);
}

function form(words: readonly string[]): Form {
  const needsCapital =
    words.every((word) => isEveryday(word)) || (words.length === 1 && (words[0] ?? '').length < 3);
  return { joined: words.join(''), isDigits: false, needsCapital };
}

function isEveryday(word: string): boolean {
  return commonWords.has(word) || wordNames.has(word) || calendarAndPlaceNames.has(word);
}

function once(forms: readonly Form[]): readonly Form[] {
  const kept = new Map(forms.filter(({ joined }) => joined !== '').map((one) => [one.joined, one]));
  return [...kept.values()];
}
