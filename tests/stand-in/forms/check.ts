/**
 * What is wrong with answers: on saving, what could not be stored; on finishing, also what is missing. Answers
 * to questions that are not asked are dropped, as a server does that trusts no page.
 */
import { readDay } from '../state/dates';
import {
  type Answers,
  type FormTemplate,
  isAsked,
  type Question,
  type Section,
  shortLimit,
} from './question';

type Values = Readonly<Record<string, string>>;

/** Only what is asked, cleaned where it is mark-up. */
export function kept(template: FormTemplate, answers: Answers, clean: (body: string) => string): Answers {
  const keep = (section: Section, values: Values): Record<string, string> => {
    const asked = section.questions.filter((each) => isAsked(each, values) && values[each.code]);
    return Object.fromEntries(
      asked.map((each) => {
        const value = values[each.code] ?? '';
        return [each.code, each.type === 'rich' ? clean(value) : value];
      }),
    );
  };
  const plain = template.sections.filter(({ kind }) => kind === 'plain');
  const inRows = template.sections.filter(({ kind }) => kind !== 'plain');
  return {
    plain: Object.assign({}, ...plain.map((section) => keep(section, answers.plain))) as Values,
    rows: Object.fromEntries(
      inRows.map((section) => [
        section.code,
        (answers.rows[section.code] ?? []).map(({ subjects, values }) => ({
          subjects,
          values: keep(section, values),
        })),
      ]),
    ),
  };
}

/** What cannot be stored, in the order of the form. */
export function cannotBeSaved(template: FormTemplate, answers: Answers): string[] {
  return allAnswers(template, answers).flatMap(({ question, value }) => fault(question, value));
}

/** What is missing for finishing: mandatory questions that are asked and have no answer. */
export function missing(template: FormTemplate, answers: Answers): string[] {
  return allAnswers(template, answers)
    .filter(({ question, value }) => question.mandatory && !value.trim())
    .map(({ question }) => `${question.text} is mandatory`);
}

export function isDateTime(text: string): boolean {
  const found = /^(\S+) (\d{2}):(\d{2})$/.exec(text);
  return found !== null && readDay(found[1] ?? '') !== null && Number(found[2]) < 24 && Number(found[3]) < 60;
}

function allAnswers(
  template: FormTemplate,
  answers: Answers,
): { readonly question: Question; readonly value: string }[] {
  const asked = (section: Section, values: Values) =>
    section.questions
      .filter((question) => isAsked(question, values))
      .map((question) => ({ question, value: values[question.code] ?? '' }));
  return template.sections.flatMap((section) =>
    section.kind === 'plain'
      ? asked(section, answers.plain)
      : (answers.rows[section.code] ?? []).flatMap(({ values }) => asked(section, values)),
  );
}

function fault({ text, type, options }: Question, value: string): string[] {
  if (value === '') return [];
  const long = type === 'short' || type === 'long';
  if (long && value.length > shortLimit) return [`${text} must be 4,000 characters or fewer`];
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) return [`${text} must be a number`];
  if (type === 'date' && !readDay(value)) return [`${text} must be a real date, such as 31/12/2025`];
  if (type === 'date-time' && !isDateTime(value))
    return [`${text} must be a real date and time, such as 31/12/2025 14:30`];
  const choices =
    type === 'yes-no' ? ['Yes', 'No'] : type === 'dropdown' || type === 'radio' ? options : undefined;
  return choices && !choices.includes(value) ? [`${text}: this answer is not in the list`] : [];
}
