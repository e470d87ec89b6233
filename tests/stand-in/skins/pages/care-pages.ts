/**
 * The pages of a looked-after child: the placement's facts, two lists of contacts, and the list of reviews due. They say
 * what they are given.
 */
import type { CaseworkPages } from '../casework';
import type { Kit } from '../kit';
import { html } from '../markup';
import { fullBar } from './bars';

const professionalHeadings = [
  'Role',
  'Name',
  'Organisation',
  'E-mail',
  'Telephone',
  'Address',
  'Started',
  'Ended',
  'Contact changed',
];
const familyHeadings = [
  'Relationship',
  'Name',
  'Mosaic ID',
  'E-mail',
  'Telephone',
  'Address',
  'Parental responsibility',
  'Contact changed',
  'Notes',
];

export function carePages(kit: Kit): Pick<CaseworkPages, 'lookedAfter' | 'contacts' | 'reviewsDue'> {
  return {
    lookedAfter(frame, { person, facts }) {
      const content = facts ? kit.facts(facts) : kit.message('This child is not looked after.');
      return kit.page(frame, {
        heading: 'Looked after',
        bar: fullBar(frame, person),
        menuOf: person,
        content,
      });
    },
    reviewsDue(frame, rows) {
      const cells = rows.map(({ id, name, review, due, chair, booked }) => [
        html`${id}`,
        kit.link(frame, { to: `/person/${id}`, text: name }),
        ...[review, due, chair, booked].map((cell) => html`${cell}`),
      ]);
      const headings = ['Mosaic ID', 'Name', 'Review', 'Review due', 'Reviewing officer', 'Date booked'];
      const content = kit.pane(kit.table('Reviews due', headings.map(frame.say), cells));
      return kit.page(frame, { heading: 'Reviews due', bar: null, menuOf: null, content });
    },
    contacts(frame, { person, professionals, family }) {
      const workers = professionals.map((row) =>
        [
          row.role,
          row.name,
          row.organisation,
          row.email,
          row.phone,
          row.address,
          row.started,
          row.ended,
          row.changed,
        ].map((cell) => html`${cell}`),
      );
      const relatives = family.map((row) => [
        html`${row.relationship}`,
        kit.link(frame, { to: `/person/${row.id}`, text: row.name }),
        ...[
          row.id,
          row.email,
          row.phone,
          row.address,
          row.parentalResponsibility,
          row.changed,
          row.notes,
        ].map((cell) => html`${cell}`),
      ]);
      const content = html`${kit.table('Worker relationships', professionalHeadings.map(frame.say), workers)}
${kit.table('Family and carers', familyHeadings.map(frame.say), relatives)}`;
      return kit.page(frame, { heading: 'Contacts', bar: fullBar(frame, person), menuOf: person, content });
    },
  };
}
