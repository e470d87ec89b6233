/**
 * Reads what a step's form sent: plain answers, rows for one child or several, dates whose time stands in a
 * field of its own. The server trusts nothing the page promised; what is wrong with it is said elsewhere.
 */
import type { AnswerRow, Answers, FormTemplate, Section } from '../forms/question';
import { type FormValue, textOf, textsOf } from './form-values';

type Sent = Record<string, FormValue>;

export function readAnswers(template: FormTemplate, sent: Sent, subjects: readonly string[]): Answers {
  const plain: Record<string, string> = {};
  const rows: Record<string, AnswerRow[]> = {};
  for (const section of template.sections) {
    if (section.kind === 'plain') Object.assign(plain, plainAnswers(section, sent));
    else rows[section.code] = rowAnswers(section, sent, subjects);
  }
  return { plain, rows };
}

/** The section for which another row is asked, with the children that it is for. */
export function rowAskedFor(
  template: FormTemplate,
  sent: Sent,
): { readonly section: Section; readonly subjects: readonly string[] } | null {
  const section = template.sections.find(({ code }) => sent[`add.${code}`] !== undefined);
  return section ? { section, subjects: textsOf(sent[`for.${section.code}`]) } : null;
}

function plainAnswers({ questions }: Section, sent: Sent): Record<string, string> {
  return Object.fromEntries(
    questions.map(({ code }) => {
      const value = given(sent[`q.${code}`]);
      const time = textOf(sent[`t.${code}`]);
      return [code, time ? `${value} ${time}` : value];
    }),
  );
}

function rowAnswers(
  { code: section, questions }: Section,
  sent: Sent,
  subjects: readonly string[],
): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (let at = 0; sent[`s.${section}.${at}`] !== undefined; at += 1) {
    const about = textOf(sent[`s.${section}.${at}`]).split(',');
    rows.push({
      subjects: subjects.filter((id) => about.includes(id)),
      values: Object.fromEntries(
        questions.map(({ code }) => [code, given(sent[`r.${section}.${at}.${code}`])]),
      ),
    });
  }
  return rows;
}

/** Of a picture only its name is kept. */
function given(value: FormValue): string {
  const first = Array.isArray(value) ? value[0] : value;
  return first instanceof File ? first.name : textOf(value).trim();
}
