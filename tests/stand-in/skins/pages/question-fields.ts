/**
 * A form's questions as fields: labels with their asterisk, rows for one child or several, questions that only
 * other answers bring up. What is not asked is hidden by the page's script and ignored by the server.
 */
import { type AnswerRow, isAsked, type Question, type Section } from '../../forms/question';
import type { StepEditor } from '../casework';
import type { Control, FieldSpec, Kit, Names } from '../kit';
import { html, type Markup, trusted } from '../markup';

type Values = Readonly<Record<string, string>>;

export function sectionFields(kit: Kit, names: Names, editor: StepEditor, section: Section): Markup {
  if (section.kind !== 'plain') return rowTable(kit, names, editor, section);
  const drawn = section.questions.map((question) => {
    const name = (code: string): string => `q.${code}`;
    return onlyIf(names, name, question, editor.answers.plain, plainField(kit, names, editor, question));
  });
  return kit.section(section.heading, html`${drawn}`);
}

function plainField(kit: Kit, names: Names, editor: StepEditor, question: Question): Markup {
  const { code } = question;
  const value = editor.answers.plain[code] ?? '';
  const field = (more: Partial<FieldSpec>): Markup =>
    kit.field(names, {
      label: `${question.text}${question.mandatory ? ' *' : ''}`,
      id: idOf(code),
      name: `q.${code}`,
      code,
      readOnly: editor.readOnly || question.readOnly === true,
      control: controlFor(question, value),
      ...more,
    });
  if (question.type !== 'date-time' || !editor.twoFields) return field({});
  const [day = '', time = ''] = value.split(' ');
  const timeField = field({
    label: `${question.text} (time)`,
    id: `${idOf(code)}Time`,
    name: `t.${code}`,
    control: { is: 'text', value: time, placeholder: 'hh:mm' },
  });
  return html`${field({ control: { is: 'text', value: day, placeholder: 'dd/mm/yyyy' } })}${timeField}`;
}

function rowTable(kit: Kit, names: Names, editor: StepEditor, section: Section): Markup {
  const perSubject = section.kind === 'per-subject';
  const rows = editor.answers.rows[section.code] ?? [];
  const cells = rows.map((row, at) => rowCells(kit, names, editor, section, row, at));
  const asked = section.questions.map(({ text, mandatory }) => `${text}${mandatory ? ' *' : ''}`);
  const table = kit.table(section.heading, perSubject ? ['Subject', ...asked] : asked, cells);
  const add = editor.readOnly ? null : addRow(kit, names, editor, section, perSubject);
  return kit.section(null, html`${table}${add}`);
}

function rowCells(
  kit: Kit,
  names: Names,
  editor: StepEditor,
  section: Section,
  row: AnswerRow,
  at: number,
): Markup[] {
  const name = (code: string): string => `r.${section.code}.${at}.${code}`;
  const who = row.subjects
    .map((id) => editor.subjects.find((each) => each.id === id)?.name ?? id)
    .join(' and ');
  const carried = names(`s.${section.code}.${at}`);
  const subjects = html`<input type="hidden" name="${carried}" value="${row.subjects.join(',')}">`;
  const controls = section.questions.map((question) => {
    const control = controlFor(question, row.values[question.code] ?? '');
    const cell = kit.cell(names, {
      label: `${question.text}, ${who || `row ${at + 1}`}`,
      id: `${idOf(question.code)}${at}`,
      name: name(question.code),
      code: question.code,
      readOnly: editor.readOnly,
      control: control.is === 'radio' ? { ...control, is: 'choice', empty: '' } : control,
    });
    return onlyIf(names, name, question, row.values, cell);
  });
  if (section.kind === 'per-subject') return [html`${who}${subjects}`, ...controls];
  const [first = html``, ...rest] = controls;
  return [html`${subjects}${first}`, ...rest];
}

function addRow(kit: Kit, names: Names, editor: StepEditor, section: Section, perSubject: boolean): Markup {
  const submit = kit.submit('Add row', { name: names(`add.${section.code}`), value: 'Add row' });
  if (!perSubject) return html`${submit}${findPersonLink(names, editor, section)}`;
  const ticks = editor.subjects.map(({ id, name }) =>
    kit.field(names, {
      label: name,
      id: `rowFor${id}`,
      name: `for.${section.code}`,
      code: `${section.code}RowFor${id}`,
      control: { is: 'tick', value: id, on: false },
    }),
  );
  return kit.fields('New row for', html`${ticks}${submit}`);
}

/** A small window that writes a name into the last row. `self`, since the form has a field that is named `window`. */
function findPersonLink(names: Names, { answers }: StepEditor, { code, questions }: Section): Markup | null {
  const last = (answers.rows[code] ?? []).length - 1;
  const field = questions.find((question) => question.code.endsWith('FLDName'));
  if (!field || last < 0) return null;
  const address = `/find-person?into=${encodeURIComponent(names(`r.${code}.${last}.${field.code}`))}`;
  return html`<input type="button" value="Find person" onclick="self.open('${trusted(address)}','findPerson','popup,width=700,height=500')">`;
}

/** What another answer brings up; the page's script follows the two marks. */
function onlyIf(
  names: Names,
  name: (code: string) => string,
  question: Question,
  values: Values,
  content: Markup,
): Markup {
  const { showIf } = question;
  if (!showIf) return content;
  const hidden = isAsked(question, values) ? null : html` style="display:none"`;
  return html`<div data-if="${names(name(showIf.code))}" data-is="${showIf.is}"${hidden}>${content}</div>`;
}

const yesNo = ['Yes', 'No'].map((value) => ({ value, text: value }));

function controlFor({ type, options = [] }: Question, value: string): Control {
  const listed = options.map((each) => ({ value: each, text: each }));
  switch (type) {
    case 'long':
      return { is: 'long', value, rows: 4 };
    case 'rich':
      return { is: 'rich', bodyHtml: value };
    case 'yes-no':
      return { is: 'radio', value, options: yesNo };
    case 'radio':
      return { is: 'radio', value, options: listed };
    case 'dropdown':
      return { is: 'choice', value, options: listed, empty: 'Please choose' };
    case 'image':
      return { is: 'files' };
    case 'date':
      return { is: 'text', value, placeholder: 'dd/mm/yyyy' };
    case 'date-time':
      return { is: 'text', value, placeholder: 'dd/mm/yyyy hh:mm' };
    case 'short':
    case 'number':
      return { is: 'text', value };
  }
}

/** A code as an id: dotted codes are no ids that a style could name. */
function idOf(code: string): string {
  return code.replaceAll('.', '_');
}
