/**
 * Names that are other words too ('Will', 'May', 'Grace', 'Hope'): whether one is used as a name here. It reads
 * the words beside it and knows nobody.
 */
import type { Token } from './tokens';
import { commonWords } from './words/common-words';
import { auxiliaries, beforeMonth, determiners, months, placeBefore } from './words/function-words';
import { givenNames } from './words/given-names';
import { abstractNames, calendarAndPlaceNames, wordNames } from './words/names-that-are-words';
import { organisationWords } from './words/organisations';
import { places } from './words/places';
import { personVerbs, speakVerbs, weakPersonVerbs, wishVerbs } from './words/verbs';

const personState =
  /^(seen|spoken|present|upset|collected|observed|at|home|not|very|happy|asked|told|allocated|assigned|appointed|invited|arrested|charged|excluded|informed|advised|contacted|introduced|staying|living|working|visiting|off|away|ill|unwell|late)$/;
const afterSeason = /^(holidays?|term|break|club|school|period|order|time|day|days|terms)$/;

export function isEveryday(word: string): boolean {
  return (
    commonWords.has(word) || wordNames.has(word) || calendarAndPlaceNames.has(word) || abstractNames.has(word)
  );
}

/** True for a word that is a name and something else, used here as something else: 'May', 'Will she', 'Grace period'. */
export function isOutOfPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { word } = token;
  if (!isEveryday(word) || givenNames.has(word)) return !token.isCapital && isEveryday(word);
  if (!token.isCapital || isShouted(tokens, at)) return true;
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1];
  if (word === 'eve' && tokens[at - 1]?.isCapital) return true;
  if (isSeasonOrPlace(word, before, after)) return true;
  if (determiners.has(before) && !token.isFirst && before !== 'that' && before !== 'both') return true;
  const isTitled = after?.isCapital === true && !after.isFirst;
  if (isTitled && (organisationWords.has(after.word) || commonWords.has(after.word))) return true;
  if (afterSeason.test(after?.word ?? '') && !token.isPossessive) return true;
  if (token.isFirst) return !isActing(tokens, at);
  return abstractNames.has(word) && calendarAndPlaceNames.has(word) && !isActing(tokens, at);
}

/** In a line of capitals among everyday words. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return (
    token.isCaps && nearby(tokens, at).some((one) => one !== token && one.isCaps && commonWords.has(one.word))
  );
}

function isSeasonOrPlace(word: string, before: string, after: Token | undefined): boolean {
  if (months.has(word)) return isCalendar(before, after);
  return (
    calendarAndPlaceNames.has(word) && (placeBefore.has(before) || /^(this|over|during|a)$/.test(before))
  );
}

function isCalendar(before: string, after: Token | undefined): boolean {
  const isDay = /^\d{1,2}(st|nd|rd|th)?$/.test(before) || /^\d{1,4}(st|nd|rd|th)?$/.test(after?.word ?? '');
  return isDay || beforeMonth.has(before);
}

/** The same for a word that is a known person's name: then it is a name unless it is plainly the other word. */
export function isPlainlyNoName(tokens: readonly Token[], at: number): boolean {
  if (!isOutOfPlace(tokens, at)) return false;
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (!token.isCapital || token.isCaps) return true;
  if (token.isLabel) return false;
  const isModal = token.word === 'will' || token.word === 'may';
  const isActingHere =
    after?.sentence === token.sentence &&
    (auxiliaries.has(after.word) || personVerbs.has(after.word) || after.word === 'and');
  const isVerbLike =
    after?.sentence === token.sentence &&
    /^\p{Ll}{2,}(?:s|ed)$/u.test(after.raw) &&
    !/^(this|always|as|its|his|us|yes|needed|based|perhaps)$/.test(after.word) &&
    !afterSeason.test(after.word);
  if (isVerbLike) return false;
  if (isActingHere && !(isModal && /^(have|not|be)$/.test(after.word))) return false;
  const before = tokens[at - 1]?.word ?? '';
  if (!token.isFirst && /^(our|wee|big|little|young)$/.test(before)) return false;
  return (
    (token.isFirst &&
      (abstractNames.has(token.word) ||
        calendarAndPlaceNames.has(token.word) ||
        beginsAfresh.test(token.word))) ||
    placeBefore.has(before) ||
    isCalendar(before, after) ||
    determiners.has(before) ||
    /^(holidays?|term|break|time|period)$/.test(after?.word ?? '')
  );
}

/** Of the names that are words, those with which a sentence may begin as the other word. */
const beginsAfresh =
  /^(will|may|mark|drew|chase|grant|pat|rob|sue|art|bill|rich|dean|guy|king|lane|page|hunter|carter|cash|chance|ace|major|royal|young|bear|blue|sunny|happy|clay|rose|rock|sky|star|stone|west|frank|earnest|miles|victor|grace|skip|gene|jean|chip|bob|nick|josh|jay|ray|don)$/;

/** The next word is what a person does, or the word owns something. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (token.isPossessive || hasSurname(token, after)) return true;
  if (!after || after.sentence !== token.sentence) return false;
  if (after.word === 'from' && !calendarAndPlaceNames.has(token.word)) return true;
  if (after.word === 'was' || after.word === 'is')
    return !abstractNames.has(token.word) || personState.test(tokens[at + 2]?.word ?? '');
  if ((after.word === 'has' || after.word === 'had') && tokens[at + 2]?.word === 'been')
    return personState.test(tokens[at + 3]?.word ?? '');
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

/** 'Prudence Achterberg': a capitalised word follows that is nothing else. */
function hasSurname(token: Token, after: Token | undefined): boolean {
  if (after === undefined || after.start - token.end !== 1 || !after.isCapital || after.isCaps) return false;
  return (
    !isEveryday(after.word) &&
    !organisationWords.has(after.word) &&
    !places.has(after.word) &&
    !/\d/.test(after.raw) &&
    after.raw.length > 2
  );
}

/** The words of the same sentence within a dozen words of this one. */
export function nearby(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens.slice(Math.max(0, at - 12), at + 13).filter((token) => token.sentence === sentence);
}
