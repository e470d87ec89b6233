/** Numbers that point to one person: NHS, UPN, National Insurance, record ids, police and court references. */
import { anyOf, type Finder, sentenceAt, spansOf } from '../found';
import type { Reading } from '../mentions';
import type { Span } from '../sentences';

const nhs = /(?<![\d+])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\d])/gu;
const upn = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z]\d{11}[\dA-Z](?![\p{L}\p{N}])/giu;
const nationalInsurance = /(?<![\p{L}\p{N}])[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D](?![\p{L}\p{N}])/giu;
const labelled = anyOf([
  '(?:nhs|upn|uln|uci|mosaic|lcs|liquid ?logic|care ?first|person|client|case|crime|incident|police|cad|cris|niche|urn|court|passport|driving licence|hospital|mrn|patient|pupil|prison|custody|home office|ni|national insurance|lac|arc|brp|student|reference|ref|refer(?:ence)?|id|log|merlin|intel|pnc|visa|benefit|uc|ucrn)(?: (?:id|no|nos|num|number|ref|reference|log|case|record|card|crime|claim)){0,4}\\.?(?: is| was|[:#=])?[ \\u00a0]*[:#]?[ \\u00a0]*(?=[\\p{L}\\d/-]*\\d)[\\p{L}\\d](?:[\\p{L}\\d]|[/-](?=[\\p{L}\\d])){2,24}(?: ?\\d{2,6}){0,4}',
  '\\p{L}{2,20} (?:no|num|number|ref|reference|id|code)\\.?[ :#]{1,3}(?=[\\p{L}\\d /-]{0,20}\\d)[\\p{L}\\d][\\p{L}\\d/-]{1,24}(?: \\d{2,6}){0,4}',
]);
const mixed =
  /(?<![\p{L}\p{N}@./])(?=[\p{L}\d/]{8,24}(?![\p{L}\p{N}]))(?=\p{L}*\d[\p{L}\d/]*\d[\p{L}\d/]*\d[\p{L}\d/]*\d)(?=[\d/]*\p{L})[\p{L}\d]+(?:\/[\p{L}\d]+)*/gu;
const longNumber = /(?<![\p{L}\p{N}£$€.,/:+-])\d{7,10}(?![\p{L}\p{N}]|[.,/:-]\d)/gu;
/** Six digits and more in groups: '25-118-402', 'PS-20250502-0881', '31CD/7781/25'. */
const grouped =
  /(?<![\p{L}\p{N}£$€.,:+/-])(?:[A-Z]{1,4}[-/ ]?)?\d{1,8}(?:[-/][A-Z]{0,3}\d{1,8}){1,4}[A-Z]?(?![\p{L}\p{N}£%/-])/gu;
const plateOrCode = /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{1,3}\d{5,12}[A-Z]?)(?![\p{L}\p{N}])/gu;
const dateOrYears =
  /^(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{2}|\d{4})|(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2}|(?:19|20)\d{2}[/-](?:(?:19|20)?\d{2}))(?!\d)/;
const aDate = /^\d{1,2}(?:st|nd|rd|th)?[A-Za-z]{3,9}\d{2,4}$/;

export const findIdentifiers: Finder = (reading) => {
  const { text } = reading;
  const spans: Span[] = [
    ...spansOf(text, nhs).filter((span) => isNhsNumber(text.slice(span.start, span.end))),
    ...spansOf(text, upn),
    ...spansOf(text, nationalInsurance),
    ...spansOf(text, labelled).filter((span) => isReference(text.slice(span.start, span.end))),
    ...spansOf(text, mixed).filter((span) => !aDate.test(text.slice(span.start, span.end))),
    ...spansOf(text, plateOrCode),
    ...spansOf(text, grouped).filter((span) => isGrouped(text.slice(span.start, span.end))),
    ...spansOf(text, longNumber).filter((span) => !text.slice(span.start, span.end).startsWith('0')),
  ];
  return spans.map((span) => ({ ...span, because: 'identifier', whose: childNear(reading, span) }) as const);
};

function isGrouped(text: string): boolean {
  return text.replace(/\D/g, '').length >= 6 && !dateOrYears.test(text);
}

/** Ten digits: three, three and four apart, or with the right check digit (modulus 11). */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  if (/^\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{4}$/.test(text)) return digits[0] !== 0 || isChecked(digits);
  return isChecked(digits);
}

function isChecked(digits: readonly number[]): boolean {
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

/** A label is only one with a number worth the name: not 'case 2', 'police 101' or a year or date. */
function isReference(text: string): boolean {
  const value = /[\p{L}\d/-]*(?: ?\d{2,6})*$/u.exec(text.trim())?.[0] ?? '';
  const number = text.slice(text.search(/\d/));
  const digits = number.replace(/\D/g, '').length;
  if (
    /^(?:\d{1,2}(?:st|nd|rd|th)|(?:19|20)\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-\d{1,2})$/.test(number)
  )
    return false;
  return digits >= 4 || (digits >= 3 && value.length >= 6);
}

function childNear(reading: Reading, span: Span): string | null {
  const sentence = sentenceAt(reading, span.start);
  const children =
    sentence?.mentions.filter((mention) => mention.kind === 'child' && mention.person !== null) ?? [];
  return (children.findLast((mention) => mention.end <= span.start) ?? children[0])?.person?.name ?? null;
}
