/**
 * The visits screen: one child at a time, a list and a form. It says what it is given.
 */
import type { CaseworkPages, VisitForm } from '../casework';
import type { Control, Kit } from '../kit';
import { html, type Markup } from '../markup';
import { formBar, fullBar } from './bars';

const yesNo = ['Yes', 'No'].map((value) => ({ value, text: value }));

export function visitPages(kit: Kit): Pick<CaseworkPages, 'visits' | 'visitForm'> {
  return {
    visits(frame, person, rows) {
      const cells = rows.map((row) => [
        html`${row.id}`,
        kit.link(frame, { to: `/visit/${row.id}/edit`, text: row.type }),
        html`${row.planned}`,
        html`${row.actual}`,
        html`${row.state}`,
        html`${row.worker}`,
      ]);
      const headings = ['Visit ID', 'Type', 'Planned', 'Actual', 'State', 'Worker'];
      const add = kit.link(frame, {
        to: `/person/${person.id}/visits/new`,
        text: 'Add visit',
        look: 'button',
      });
      const content = html`${kit.actions(add)}${kit.table('Visits', headings, cells)}`;
      return kit.page(frame, { heading: 'Visits', bar: fullBar(frame, person), menuOf: person, content });
    },
    visitForm(frame, form) {
      const buttons = html`${kit.submit(frame.say('Save'), { name: 'act', value: 'Save' })}
${kit.submit('Complete', { name: 'act', value: 'Complete' })}`;
      const drawn = kit.form(frame, {
        action: form.action,
        id: 'visitForm',
        hidden: { person_id: form.person.id, token: form.token },
        content: visitFields(kit, form),
        buttons,
      });
      const errors = form.errors.length > 0 ? kit.errors('There is a problem', form.errors) : null;
      return kit.page(frame, {
        heading: form.heading,
        bar: formBar(frame, form.person),
        menuOf: form.person,
        content: html`${errors}${form.facts.length > 0 ? kit.facts(form.facts) : null}${drawn}`,
      });
    },
  };
}

function visitFields(kit: Kit, { fields, types, reasons }: VisitForm): Markup {
  const names = kit.names();
  const value = (name: string): string => fields[name] ?? '';
  const list = (name: string, options: readonly string[]): Control => ({
    is: 'choice',
    value: value(name),
    options: options.map((each) => ({ value: each, text: each })),
    empty: 'Please choose',
  });
  const moment = (name: string): Control => ({
    is: 'text',
    value: value(name),
    placeholder: 'dd/mm/yyyy hh:mm',
  });
  const choice = (name: string): Control => ({ is: 'radio', value: value(name), options: yesNo });
  const all: readonly (readonly [label: string, name: string, control: Control])[] = [
    ['Type of visit', 'type', list('type', types)],
    ['Planned date and time', 'plannedAt', moment('plannedAt')],
    ['Actual date and time', 'actualAt', moment('actualAt')],
    ['Child seen?', 'seen', choice('seen')],
    ['Child seen alone?', 'seenAlone', choice('seenAlone')],
    ['Bedroom seen?', 'bedroomSeen', choice('bedroomSeen')],
    ['Reason not seen', 'reasonNotSeen', list('reasonNotSeen', reasons)],
    ['What the child said', 'voice', { is: 'long', value: value('voice'), rows: 4 }],
    ['Notes of the visit', 'narrative', { is: 'long', value: value('narrative'), rows: 8 }],
  ];
  const drawn = all.map(([label, name, control]) =>
    kit.field(names, { label, id: `visit_${name}`, name, code: `visit${name}`, control }),
  );
  return html`${drawn}`;
}
