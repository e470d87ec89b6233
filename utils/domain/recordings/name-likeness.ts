/**
 * How much a word looks like a person's name, from lists and from the words beside it. It knows nobody: whose
 * name it is, is asked elsewhere.
 */
import type { Token } from './tokens';
import { abbreviations } from './words/abbreviations';
import { commonWords } from './words/common-words';
import { givenNames } from './words/given-names';
import { abstractNames, calendarAndPlaceNames, wordNames } from './words/names-that-are-words';
import { brands, organisationWords } from './words/organisations';
import { places } from './words/places';
import {
  adultWords,
  allChildrenWords,
  companionWords,
  menWords,
  oneChildWords,
  someChildrenWords,
  womenWords,
} from './words/roles';
import { personVerbs, speakVerbs, weakPersonVerbs, wishVerbs } from './words/verbs';

const months = new Set(['april', 'august', 'may', 'june']);
const determiners = new Set(
  'the a an his her their our my your no any this that these those each every per some new old our both'.split(
    ' ',
  ),
);
const placeBefore = new Set(
  'in at near around outside inside via towards through behind into off'.split(' '),
);
const toward = new Set(['to', 'from', 'of']);
const towardPerson = new Set(
  'spoke speak speaking spoken talk talked talking said say gave give given call calls text texts email emails message messages contact next visit visited discloses disclosed close related known attached married according complained reported returned handed introduced letter wrote writing listened listening'.split(
    ' ',
  ),
);
const beside = new Set(
  'with by and told asked saw seen met for about against than that like called named when if while because but or between including both hugged kissed hit without met meeting let sees seeing see told rang phoned texted messaged visited plus via'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  "is was has had does did can could will would should isn't wasn't hasn't didn't doesn't can't won't wouldn't".split(
    ' ',
  ),
);

export type NameStrength = 'sure' | 'weak' | 'none';

/** 'sure': a listed given name where only a name can stand; 'weak': it depends on the words beside it. */
export function nameStrength(tokens: readonly Token[], at: number): NameStrength {
  const token = tokens[at] as Token;
  const { word } = token;
  if (/\d/.test(word) || word.length < 2) return 'none';
  if (!token.isCapital)
    return givenNames.has(word) && !isEveryday(word) && isAfterCompanion(tokens, at) ? 'sure' : 'none';
  if (wordNames.has(word) || calendarAndPlaceNames.has(word))
    return isOutOfPlace(tokens, at) ? 'none' : 'sure';
  if (givenNames.has(word) || givenNames.has(word.split('-')[0] ?? '')) return 'sure';
  if (isNotAName(word) || (token.isCaps && (abbreviations.has(word) || word.length > 2))) return 'none';
  return 'weak';
}

function isEveryday(word: string): boolean {
  return (
    commonWords.has(word) || wordNames.has(word) || calendarAndPlaceNames.has(word) || abstractNames.has(word)
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

/** True for a word that is a name and something else, used here as something else: 'May', 'Will she', 'Grace period'. */
export function isOutOfPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { word } = token;
  if (!isEveryday(word) || givenNames.has(word)) return !token.isCapital && isEveryday(word);
  if (
    !token.isCapital ||
    (token.isCaps &&
      nearby(tokens, at).some((one) => one !== token && one.isCaps && commonWords.has(one.word)))
  )
    return true;
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1];
  if (months.has(word) && isCalendar(before, after)) return true;
  if (
    calendarAndPlaceNames.has(word) &&
    !months.has(word) &&
    (placeBefore.has(before) ||
      before === 'this' ||
      before === 'over' ||
      before === 'during' ||
      before === 'a')
  )
    return true;
  if (determiners.has(before) && !token.isFirst && before !== 'that' && before !== 'both') return true;
  if (
    after?.isCapital &&
    !after.isFirst &&
    (organisationWords.has(after.word) || commonWords.has(after.word))
  )
    return true;
  if (
    /^(holidays?|term|break|club|school|period|order|time|day|days|terms)$/.test(after?.word ?? '') &&
    !token.isPossessive
  )
    return true;
  if (!token.isFirst)
    return abstractNames.has(word) && calendarAndPlaceNames.has(word) && !isActing(tokens, at);
  return !isActing(tokens, at);
}

function isCalendar(before: string, after: Token | undefined): boolean {
  const isDayBefore =
    /^\d{1,2}(st|nd|rd|th)?$/.test(before) ||
    new Set(
      'in since by until till last next early mid late of from during this before after end for to between and'.split(
        ' ',
      ),
    ).has(before);
  return isDayBefore || /^\d{1,4}(st|nd|rd|th)?$/.test(after?.word ?? '');
}

/** The next word is what a person does, or the word owns something. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (token.isPossessive) return true;
  if (!after || after.sentence !== token.sentence) return false;
  if (after.word === 'was' || after.word === 'is')
    return (
      !abstractNames.has(token.word) ||
      /^(seen|spoken|present|upset|collected|observed|at|in|home|not|very|happy|asked|told)$/.test(
        tokens[at + 2]?.word ?? '',
      )
    );
  if (abstractNames.has(token.word))
    return !weakPersonVerbs.has(after.word) && (personVerbs.has(after.word) || speakVerbs.has(after.word));
  const isAnd = after.word === 'and' && tokens[at + 2]?.isCapital === true;
  return (
    isAnd ||
    personVerbs.has(after.word) ||
    speakVerbs.has(after.word) ||
    wishVerbs.has(after.word) ||
    (auxiliaries.has(after.word) && token.word !== 'will' && token.word !== 'may')
  );
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
  const isVerbAfter =
    after !== undefined &&
    after.sentence === token.sentence &&
    !after.isCapital &&
    personVerbs.has(after.word);
  if (last > first) return !placeBefore.has(before?.word ?? '') || isVerbAfter;
  const isStrongVerb = isVerbAfter && !weakPersonVerbs.has(after.word);
  if (token.isFirst) return isStrongVerb || /^\s*\(/.test(text.slice(token.end, token.end + 3));
  if (isStrongVerb) return true;
  const word = before?.word ?? '';
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
    !isSame || beside.has(after.word) || /^(at|in|on|to|alone|today|again|from)$/.test(after.word);
  return (
    word.length === 1 && isClosed && beside.has(before?.word ?? '') && before?.sentence === token.sentence
  );
}

/** A short line in which nearly every word has a capital and some are everyday words: a heading, not people. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const own = nearby(tokens, at);
  if (own.length > 9 || own.length < 2) return false;
  const capitals = own.filter((token) => token.isCapital || token.word.length < 4);
  return capitals.length === own.length && own.some((token) => isNotAName(token.word));
}

/** The words of the same sentence within a dozen words of this one. */
function nearby(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(Math.max(0, at - 12), at + 13).filter((token) => token.sentence === sentence);
}
