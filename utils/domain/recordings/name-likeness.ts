/**
 * How much a word looks like a person's name, from lists and from the words beside it. It knows nobody: whose
 * name it is, is asked elsewhere.
 */
import { isEveryday, isOutOfPlace, nearby } from './everyday-names';
import type { Token } from './tokens';
import { abbreviations } from './words/abbreviations';
import { commonWords } from './words/common-words';
import {
  auxiliaries,
  belongings,
  besidePerson,
  determiners,
  doneToThings,
  placeBefore,
  towardPerson,
} from './words/function-words';
import { givenNames } from './words/given-names';
import { calendarAndPlaceNames, lowerCaseWords, wordNames } from './words/names-that-are-words';
import { brands, organisationWords } from './words/organisations';
import { places } from './words/places';
import {
  adultWords,
  allChildrenWords,
  companionWords,
  menWords,
  oneChildWords,
  someChildrenWords,
  titles,
  womenWords,
} from './words/roles';
import { personVerbs, speakVerbs, weakPersonVerbs, wishVerbs } from './words/verbs';

/** 'Big Col', 'Little Mo': a nickname's first half, not the beginning of a title. */
const nicknameWords = new Set(['big', 'little', 'old', 'young', 'mad', 'fat', 'lil']);
/** 'Storm Darragh', 'Operation Encompass': an event or work under a name. */
const eventWords = new Set(['storm', 'operation', 'project', 'hurricane']);
const toward = new Set(['to', 'from', 'of']);

export type NameStrength = 'sure' | 'weak' | 'none';

/** 'sure': a listed given name where only a name can stand; 'weak': it depends on the words beside it. */
export function nameStrength(tokens: readonly Token[], at: number): NameStrength {
  const token = tokens[at] as Token;
  const { word } = token;
  if (/\d/.test(word) || word.length < 2) return 'none';
  if (token.isCaps && abbreviations.has(word)) return 'none';
  if (!token.isCapital)
    return isLowerCaseName(word) ||
      (givenNames.has(word) && !isEveryday(word) && isAfterCompanion(tokens, at))
      ? 'sure'
      : 'none';
  if (eventWords.has(tokens[at - 1]?.word ?? '') || (word === 'storm' && tokens[at + 1]?.isCapital))
    return 'none';
  if (wordNames.has(word) || calendarAndPlaceNames.has(word))
    return isOutOfPlace(tokens, at) ? 'none' : 'sure';
  if (givenNames.has(word) || givenNames.has(word.split('-')[0] ?? '')) return 'sure';
  if (isNotAName(word) || (token.isCaps && word.length > 2)) return 'none';
  return 'weak';
}

/** Notes typed in haste leave capitals out; only names that are never other words count then. */
function isLowerCaseName(word: string): boolean {
  const first = word.split('-')[0] ?? '';
  return (
    givenNames.has(first) &&
    first.length > 3 &&
    !isEveryday(first) &&
    !lowerCaseWords.has(first) &&
    word.split('-').every((part) => givenNames.has(part) || part.length < 5)
  );
}

function isNotAName(word: string): boolean {
  const plain = word.replace(/s$/, '');
  const isRole = [adultWords, womenWords, menWords, oneChildWords, allChildrenWords, someChildrenWords].some(
    (set) => set.has(word),
  );
  const isListed = [commonWords, places, brands, organisationWords].some(
    (set) => set.has(word) || set.has(plain),
  );
  const parts = word.split('-');
  const isCompound = parts.length > 1 && parts.some((part) => commonWords.has(part) && part.length > 2);
  return (
    isRole ||
    isListed ||
    isCompound ||
    /n't$/.test(word) ||
    (word.length > 6 &&
      /(tion|tions|ment|ments|ness|ingly|edly|ology|ised|ising|ility|ities|ship|ships|ance|ances|ence|ences)$/.test(
        word,
      ))
  );
}

/** 'Change Grow Live', 'Christmas Eve': everyday words with capitals stand beside it, so it is part of a title. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return [tokens[at - 1], tokens[at + 1]].some((beside, side) => {
    if (!beside?.isCapital || beside.sentence !== token.sentence || (side === 0 && beside.isFirst))
      return false;
    const gap = side === 0 ? token.start - beside.end : beside.start - token.end;
    return (
      gap === 1 &&
      commonWords.has(beside.word) &&
      !beside.isPossessive &&
      !companionWords.has(beside.word) &&
      !nicknameWords.has(beside.word) &&
      !titles.has(beside.word) &&
      !womenWords.has(beside.word) &&
      !menWords.has(beside.word)
    );
  });
}

function isAfterCompanion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.sentence === (tokens[at] as Token).sentence &&
    companionWords.has(before.word) &&
    !before.isPossessive
  );
}

/** True when the words beside an unlisted capitalised word, or beside initials, make it a person's name. */
export function isNameHere(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const isShort = token.raw.replace(/['’]s$/, '').length <= 2 && token.isCaps !== (token.raw.length === 1);
  if (isShort || /^[A-Z](['’]s)?$/.test(token.raw)) return isInitialsHere(tokens, first);
  if (isHeading(tokens, first)) return false;
  if (isAfterCompanion(tokens, first) && !token.isFirst) return true;
  if (isCalled(tokens, first)) return true;
  if (/^(prescribed|taking|takes)$/.test(before?.word ?? '')) return false;
  const isVerbAfter =
    after !== undefined &&
    after.sentence === token.sentence &&
    !after.isCapital &&
    personVerbs.has(after.word);
  if (last > first) return !placeBefore.has(before?.word ?? '') || isVerbAfter;
  const isStrongVerb =
    isVerbAfter && !weakPersonVerbs.has(after.word) && !(token.isFirst && isPassive(tokens, last + 1));
  if (token.isFirst) return isStrongVerb || /^\s*\(/.test(text.slice(token.end, token.end + 3));
  if (isStrongVerb) return true;
  if (isInTitle(tokens, first)) return false;
  const word = before?.word ?? '';
  if (token.isPossessive && belongings.has(after?.word ?? '') && !determiners.has(word)) return true;
  if (determiners.has(word) || placeBefore.has(word)) return false;
  if (toward.has(word))
    return towardPerson.has(tokens[first - 2]?.word ?? '') || towardPerson.has(tokens[first - 3]?.word ?? '');
  return true;
}

function isInitialsHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { word } = token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (abbreviations.has(word) && word.length > 1) return false;
  if (before?.isCapital && before.sentence === token.sentence && !before.isFirst && word.length === 1)
    return false;
  if (
    /^(section|plan|option|vitamin|hepatitis|class|year|group|level|schedule|appendix|part|flat|block|form|unit|team|grade|category|stage|step|type|point)$/.test(
      before?.word ?? '',
    )
  )
    return false;
  if (token.isPossessive) return true;
  const isSame = after !== undefined && after.sentence === token.sentence;
  if (isSame && word.length === 2)
    return (
      speakVerbs.has(after.word) || /^(attended|visited|called|rang|agreed|was|is|has)$/.test(after.word)
    );
  if (
    isSame &&
    after.raw === after.raw.toLowerCase() &&
    (personVerbs.has(after.word) ||
      speakVerbs.has(after.word) ||
      wishVerbs.has(after.word) ||
      auxiliaries.has(after.word))
  )
    return true;
  const isClosed =
    !isSame || besidePerson.has(after.word) || /^(at|in|on|to|alone|today|again|from)$/.test(after.word);
  return (
    word.length === 1 &&
    isClosed &&
    besidePerson.has(before?.word ?? '') &&
    before?.sentence === token.sentence
  );
}

/** 'Called', 'known as', 'goes by': what follows is a name, in quotation marks too. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const twoBefore = tokens[at - 2]?.word ?? '';
  if (/^(called|named|nicknamed|aka|nickname|alias)$/.test(before)) return true;
  return (
    (before === 'by' && /^(goes|go|went)$/.test(twoBefore)) || (before === 'as' && twoBefore === 'known')
  );
}

/** 'Diary shared.', 'Form completed with': a thing and what was done with it, in telegraphic notes. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!doneToThings.has(tokens[at]?.word ?? '')) return false;
  const isEnd = next === undefined || next.sentence !== tokens[at]?.sentence;
  return isEnd || /^(with|by|to|as|for|and|at|in|on)$/.test(next.word);
}

/** A short line in which nearly every word has a capital and some are everyday words: a heading, not people. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const own = nearby(tokens, at);
  if (own.length > 9 || own.length < 2) return false;
  const capitals = own.filter((token) => token.isCapital || token.word.length < 4);
  return capitals.length === own.length && own.some((token) => isNotAName(token.word));
}
