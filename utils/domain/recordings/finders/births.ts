/** Dates of birth, ages and birthdays of one child. A date is one of birth when it is a known one or is labelled. */
import type { KnownPerson } from '../../people';
import { anyOf, type Finder, type Found, nearestBefore, sentenceAt, spansOf } from '../found';
import type { Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dateSource = `(?:\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\.?,?(?: \\d{4}| '?\\d{2})?|${month} \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?)`;
const anyDate = anyOf([dateSource]);
const labelled = anyOf([
  `(?:d\\.? ?o\\.? ?b\\.?|date of birth|birth ?date|born(?: on)?(?: the)?|birthday(?: is| was|:)?(?: on)?(?: the)?|turn(?:s|ed|ing) \\d{1,2}(?: on)?(?: the)?|due date|edd)(?: is| was)?[ :–-]{0,3}${dateSource}`,
  `turn(?:s|ed|ing) (?:1[0-9]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)`,
  '(?:1?[0-9](?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth) birthday',
]);
const count =
  '(?:1[0-9]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const ages = anyOf([
  `aged? (?:of )?${count}(?! ?(?:to|-|–|and over|\\+))(?: (?:years?|months?|weeks?))?`,
  `${count}[ -](?:years?|yrs?|months?|mths?|weeks?|wks?)[ -]olds?`,
  `${count} ?(?:y/o|yo|yrs? old)`,
  `(?:is|was|now|just|nearly|almost|be|turning) ${count}(?= (?:and|now|years|so|in|next|on|but|today)|[.,;)]|$)(?! (?:times|days|weeks|hours|minutes|miles))`,
]);
const monthName = new RegExp(month, 'i');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const findBirths: Finder = (reading) => [
  ...knownDates(reading),
  ...labelledBirths(reading),
  ...agesTold(reading),
  ...agesInBrackets(reading),
];

function knownDates({ text, family }: Reading): readonly Found[] {
  const people = family.relatives
    .map((one) => one.person)
    .filter((person) => person.dateOfBirth !== undefined);
  return spansOf(text, anyDate).flatMap((span) => {
    const person = people.find((one) => isDay(text.slice(span.start, span.end), one));
    return person ? [{ ...span, because: 'date-of-birth', whose: person.name } as const] : [];
  });
}

/** The written date is this person's, with a two-digit year too; without a year it is not enough. */
function isDay(written: string, { dateOfBirth = '' }: KnownPerson): boolean {
  const [year = '', monthOf = '', day = ''] = dateOfBirth.split('-');
  const name = months[Number(monthOf) - 1] ?? '?';
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const letters = (written.match(monthName)?.[0] ?? '').toLowerCase().slice(0, 3);
  const isYear = (value: number | undefined) => value === Number(year) || value === Number(year.slice(2));
  if (letters !== '') return letters === name && numbers[0] === Number(day) && isYear(numbers[1]);
  if ((numbers[0] ?? 0) > 31)
    return isYear(numbers[0]) && numbers[1] === Number(monthOf) && numbers[2] === Number(day);
  return numbers[0] === Number(day) && numbers[1] === Number(monthOf) && isYear(numbers[2]);
}

function labelledBirths(reading: Reading): readonly Found[] {
  return spansOf(reading.text, labelled).flatMap((span) => {
    const isDated = /\d{2}/.test(reading.text.slice(span.start, span.end));
    const whose = childOf(reading, span);
    return whose.is === 'other' && !isDated
      ? []
      : [{ ...span, because: 'date-of-birth', whose: whose.name } as const];
  });
}

function agesTold(reading: Reading): readonly Found[] {
  return spansOf(reading.text, ages).flatMap((span) => {
    const whose = childOf(reading, span);
    return whose.is === 'child' ? [{ ...span, because: 'date-of-birth', whose: whose.name } as const] : [];
  });
}

/** 'Ava (9)', 'Ava, 9,' and 'Ava (DOB ...)': a number in brackets straight after a child's name. */
function agesInBrackets({ text, sentences }: Reading): readonly Found[] {
  const children = sentences
    .flatMap((sentence) => sentence.mentions)
    .filter((mention) => mention.kind === 'child' && !mention.isPronoun);
  return children.flatMap((mention) => {
    const age =
      /^(?: \(|, )((?:aged? )?(?:1[0-9]|[1-9])(?: ?(?:yrs?|years?|y\/?o|months?|mths?|m|y)\.?(?: old)?)?)(?=[),])/i.exec(
        text.slice(mention.end, mention.end + 24),
      );
    if (!age) return [];
    return [
      {
        start: mention.start,
        end: mention.end + age[0].length,
        because: 'date-of-birth',
        whose: mention.person?.name ?? null,
      } as const,
    ];
  });
}

type Whose = { readonly is: 'child' | 'other' | 'nobody'; readonly name: string | null };

function childOf(reading: Reading, span: Span): Whose {
  const sentence = sentenceAt(reading, span.start);
  if (!sentence) return { is: 'nobody', name: null };
  const isPerson = (mention: Sentence['mentions'][number]) =>
    mention.kind !== 'self' && mention.kind !== 'worker';
  const people = { ...sentence, mentions: sentence.mentions.filter(isPerson) };
  const near =
    nearestBefore(people, span.start) ?? people.mentions.find((mention) => mention.kind === 'child') ?? null;
  if (near === null) return { is: 'nobody', name: null };
  const child = near.kind === 'child' || near.kind === 'some-children' ? near : near.maybe;
  return child ? { is: 'child', name: child.person?.name ?? null } : { is: 'other', name: null };
}
